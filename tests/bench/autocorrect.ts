import * as glue from '@huacnlee/autocorrect/autocorrect_bg.js';
import { format, lintFor, __wbg_set_wasm as setWasm } from '@huacnlee/autocorrect/autocorrect_bg.js';
import type { Contender } from './contender.ts';

/** AutoCorrect is packed for bundlers that import wasm as a module; here its two halves are joined by hand. */
export async function autocorrectContenders(wasm: BufferSource): Promise<Contender[]> {
  const { instance } = await WebAssembly.instantiate(wasm, { './autocorrect_bg.js': { ...glue } });
  setWasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start !== 'function') throw new Error('AutoCorrect’s wasm has another shape than expected.');
  start();
  return [
    { name: 'AutoCorrect, lint', prepare: (text) => ({ runs: [() => lintFor(text, 'draft.txt')], times: 1 }) },
    { name: 'AutoCorrect, format', prepare: (text) => ({ runs: [() => format(text)], times: 1 }) },
  ];
}
