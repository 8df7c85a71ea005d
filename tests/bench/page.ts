import { createLinter, type Linter } from '../../lib/core/linter/linter.ts';
import { autocorrectContenders } from './autocorrect.ts';
import { measure, type Timing } from './measure.ts';
import { checkContender, keystrokeContender, scanContender } from './own.ts';
import { type BenchText, isForAll } from './texts.ts';
import { zhlintContender } from './zhlint.ts';

const OWN = [scanContender, checkContender, keystrokeContender];
let others: Awaited<ReturnType<typeof autocorrectContenders>> | undefined;
/** The linter whose memory is measured. */
export const held: { linter?: Linter } = {};

/** What the benchmark calls in Chromium. */
export async function time(text: BenchText): Promise<Timing[]> {
  others ??= await autocorrectContenders(await (await fetch('/autocorrect.wasm')).arrayBuffer());
  return await measure(isForAll(text) ? [...OWN, ...others, zhlintContender] : OWN, text);
}

export async function hold(address: string): Promise<void> {
  const linter = createLinter();
  linter.check(await (await fetch(address)).text());
  held.linter = linter;
}
