import { fileURLToPath } from 'node:url';
import { main } from './setup/main.mjs';
import { continueWithNode24 } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { runScript } from './setup/run.mjs';

const CHECK = new URL('../tests/accuracy/main.ts', import.meta.url);
const SUGGESTIONS = new URL('../tests/phrases/report.ts', import.meta.url);

await main(async () => {
  await installPackages();
  continueWithNode24();
  // --phrases: not the check but the phrases that are offered at carets in drafts.
  const args = process.argv.slice(2);
  const script = fileURLToPath(args.includes('--phrases') ? SUGGESTIONS : CHECK);
  const others = args.filter((arg) => arg !== '--phrases');
  return await runScript(['--disable-warning=ExperimentalWarning', script, ...others]);
});
