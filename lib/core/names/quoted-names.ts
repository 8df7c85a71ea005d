import { isHanCode } from '../han.ts';
import type { Name } from './name.ts';
import { isListed, keyOf } from './name-key.ts';

const KIND = 2;
const [MIN_QUOTED, MAX_QUOTED, MAX_TITLED] = [3, 12, 24];
const [MIN_TAIL, MAX_TAIL] = [5, 8];

/** “暖心驿站” or 《文明公约》: what stands in the marks that open at `at`. */
export function quotedAt(text: string, at: number): Name | undefined {
  const isTitled = text.charAt(at) === '《';
  const most = isTitled ? MAX_TITLED : MAX_QUOTED;
  let end = at + 1;
  while (end - at <= most && isOfName(text.charCodeAt(end))) end += 1;
  if (text.charAt(end) !== (isTitled ? '》' : '”') || end - at <= MIN_QUOTED) return undefined;
  const start = at + 1;
  const tail = isTitled ? '' : tailFrom(text, end + 1);
  return {
    kind: isTitled ? 'titled' : 'quoted',
    start,
    end,
    text: text.slice(start, end),
    isSure: true,
    ending: 0,
    key: keyOf(text, start, end, KIND),
    moreKeys: isTitled ? endKeys(text, start, end, MANY) : moreKeys(text, start, end, tail),
    tail,
    isListed: isListed(text, end + 1),
  };
}

const NONE: readonly number[] = [];
/** Names so long are known by either end; of others of the same thing, what they are of. */
const [LONG, MANY] = [5, 8];

function moreKeys(text: string, start: number, end: number, tail: string): readonly number[] {
  const ends = endKeys(text, start, end, LONG);
  if (tail.length < MIN_TAIL) return ends;
  return [keyOf(tail, 0, MIN_TAIL, (KIND + 1) * 0x10 + end - start), ...ends];
}

function endKeys(text: string, start: number, end: number, least: number): readonly number[] {
  if (end - start < least) return NONE;
  const told = least >> 1;
  return [
    keyOf(text, start, start + told, (KIND + 2) * 0x10 + least),
    keyOf(text, end - told, end, (KIND + 3) * 0x10 + least),
  ];
}

/** Han, or a letter: “鹤城e办”. */
function isOfName(code: number): boolean {
  return isHanCode(code) || (code >= 0x41 && code <= 0x7a);
}

function tailFrom(text: string, start: number): string {
  let end = start;
  while (end - start < MAX_TAIL && isHanCode(text.charCodeAt(end)) && text.charAt(end) !== '的') end += 1;
  return text.slice(start, end);
}
