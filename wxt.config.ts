import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '109',
    permissions: ['sidePanel', 'storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    action: {},
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
  },
});
