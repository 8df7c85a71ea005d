/** Chromium refuses to run its sandbox as root, which is who containers and CI run as. */
export function sandboxFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Keeps Chromium from talking to anyone by itself: whatever is requested then was asked for by a page or by us. */
export const QUIET_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
];
