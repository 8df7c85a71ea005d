import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Bundles the pages whose editors come as modules only; the test server gives them out under /built/. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../../.output/pages', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome109',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ['slate.tsx', 'prosemirror.ts', 'tiptap.ts', 'lexical.ts'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
