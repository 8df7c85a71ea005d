import { expect, test } from 'vitest';
import { builtFile } from './built.ts';

const manifest = JSON.parse(builtFile('manifest.json'));

test('asks for these permissions and no others', () => {
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('puts nothing into a page by itself and shows pages nothing', () => {
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('runs no code from elsewhere, and can’t reach it', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self'",
  });
});

test('says which Chromium it needs, and has its icons', () => {
  expect(manifest.minimum_chrome_version).toBe('109');
  expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
});
