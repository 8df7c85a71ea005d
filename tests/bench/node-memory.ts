import { createLinter, type Linter } from '../../lib/core/linter/linter.ts';
import { readDrafts } from './drafts.ts';
import { makeTexts } from './texts.ts';

// Prints how many bytes a linter holds with a draft of so many characters, the draft itself among them.
const drafts = readDrafts();

function hold(characters: number): Linter {
  const linter = createLinter();
  // Read from bytes, as a draft comes in: a text still made of its pieces would count as more than it is.
  linter.check(Buffer.from(makeTexts(drafts, [characters])[0]?.text ?? '').toString());
  return linter;
}

async function usedBytes(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// What the code itself takes is there before.
let linter = hold(10_000);
linter = hold(1_000);
const before = await usedBytes();
linter = hold(Number(process.argv[2]));
const after = await usedBytes();
process.stdout.write(String(after - before));
// Read at the end, so that it can't be collected before.
if (linter.text.length === 0) process.exitCode = 1;
