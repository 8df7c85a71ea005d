import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // Offices keep old browsers: tests/build checks what comes out against the same target.
  vite: () => ({
    // The preload polyfill, needless since Chromium 66, would be the only thing that fetches.
    build: {
      target: 'chrome109',
      cssTarget: 'chrome109',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
    },
  }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '109',
    permissions: ['sidePanel', 'storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // Words are cut by WebAssembly that comes in the package; nothing else may be fetched than what comes in it.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self'",
    },
    action: {},
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
  },
});
