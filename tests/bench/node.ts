import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { autocorrectContenders } from './autocorrect.ts';
import type { Environment } from './environment.ts';
import { measure } from './measure.ts';
import { checkContender, keystrokeContender, scanContender } from './own.ts';
import { isForAll } from './texts.ts';
import { textlintContender } from './textlint.ts';
import { zhlintContender } from './zhlint.ts';

const OWN = [scanContender, checkContender, keystrokeContender];
const MEMORY = fileURLToPath(new URL('node-memory.ts', import.meta.url));

export async function openNode(which: 'own' | 'all'): Promise<Environment> {
  const wasm = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
  const others = [...(await autocorrectContenders(readFileSync(wasm))), zhlintContender, textlintContender];
  return {
    name: `Node ${process.version.slice(1)}`,
    time: (text) => measure(isForAll(text) && which === 'all' ? [...OWN, ...others] : OWN, text),
    // A process of its own: nothing else lies in its heap.
    memory: async (characters) =>
      Number(
        execFileSync(
          process.execPath,
          ['--expose-gc', '--disable-warning=ExperimentalWarning', MEMORY, String(characters)],
          { encoding: 'utf8' },
        ),
      ),
    close: () => Promise.resolve(),
  };
}
