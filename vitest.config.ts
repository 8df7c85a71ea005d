import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/setup/chromium.mjs';
import { sandboxFlags } from './scripts/browser/flags.mjs';

const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,cli,library,messaging,build}/**/*.test.{ts,tsx}'],
          // The linter and the command line are started as processes of their own.
          testTimeout: 30_000,
        },
      },
      {
        optimizeDeps: {
          // Found out while the tests run, they would be bundled then, and the page loaded anew under a test.
          include: ['fast-check', 'zod/mini', 'react', 'react-dom/client', 'wxt/browser'],
          // It finds its WebAssembly beside itself.
          exclude: ['jieba-wasm'],
        },
        test: {
          name: 'editor',
          include: ['tests/{editor,panel,segmenter}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: sandboxFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
