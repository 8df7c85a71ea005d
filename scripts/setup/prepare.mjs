import { installChromium } from './browser.mjs';
import { continueWithNode24 } from './node.mjs';
import { installPackages } from './packages.mjs';

/** The packages, Node and a browser, as far as the machine lacks them. */
export async function prepare() {
  await installPackages();
  continueWithNode24();
  await installChromium();
}
