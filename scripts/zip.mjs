import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

await main(async () => {
  await installPackages();
  continueWithNode24();
  return await run('wxt', ['zip']);
});
