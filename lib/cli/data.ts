import { readFileSync, statSync } from 'node:fs';
import { MOST_BYTES } from '../core/wording/standing/file-limits.ts';
import { readStandingFile, type StandingRead, TOO_LARGE } from '../core/wording/standing/standing-file.ts';
import { decodeText } from '../library/exchange/decode.ts';
import { reasonOf } from './inputs.ts';

/** The newer data on standing wording of a file. */
export function readData(file: string): StandingRead {
  try {
    if (statSync(file).size > MOST_BYTES) return TOO_LARGE;
    return readStandingFile(decodeText(readFileSync(file)));
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
