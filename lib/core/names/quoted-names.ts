import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import type { Name } from './name.ts';
import { isListed } from './is-listed.ts';

const [MIN_QUOTED, MAX_QUOTED, MAX_TITLED] = [3, 12, 24];
const MAX_TAIL = 8;

/** “暖心驿站” or 《文明公约》: what stands in the marks that open at `at`. */
export function quotedAt(text: string, at: number): Name | undefined {
  const isTitled = text.charAt(at) === '《';
  const most = isTitled ? MAX_TITLED : MAX_QUOTED;
  let end = at + 1;
  while (end - at <= most && isOfName(text.charCodeAt(end))) end += 1;
  if (!(isTitled ? text.charAt(end) === '》' : isEnd(text.charCodeAt(end))) || end - at <= MIN_QUOTED) return undefined;
  const start = at + 1;
  return {
    kind: isTitled ? 'titled' : 'quoted',
    start,
    end,
    text: text.slice(start, end),
    isSure: true,
    isWhole: true,
    ending: 0,
    tail: isTitled ? '' : tailFrom(text, end + 1),
    isListed: isListed(text, end + 1),
  };
}

/** “瓷韵千年——馆藏瓷器展” is known by what comes first. */
const isEnd = charSet('”—·：');

/** Han, or a letter: “鹤城e办”. */
function isOfName(code: number): boolean {
  return isHanCode(code) || (code >= 0x41 && code <= 0x7a);
}

function tailFrom(text: string, start: number): string {
  let end = start;
  while (end - start < MAX_TAIL && isHanCode(text.charCodeAt(end)) && text.charAt(end) !== '的') end += 1;
  return text.slice(start, end);
}
