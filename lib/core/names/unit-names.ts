import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { isListed, keyOf } from './name-key.ts';
import type { Name } from './name.ts';
import { pairSet } from './pair-set.ts';
import data from './unit-endings.json' with { type: 'json' };

const words = z.array(z.string());
const { endings, noNames } = z.strictObject({ source: z.string(), endings: words, noNames: words }).parse(data);

/** By their last two characters, longer ones first; those of one character by that. */
const byLast = new Map<string, string[]>();
for (const ending of [...endings].sort((one, other) => other.length - one.length)) {
  const last = ending.slice(-2);
  byLast.set(last, [...(byLast.get(last) ?? []), ending]);
}
const mayEnd = pairSet(endings.filter((ending) => ending.length > 1));
/** Words that end like the name of a place. */
const NO_NAMES = new Set(noNames);
const mayBeCommon = pairSet(noNames);
/** What stands around names and in none. */
export const isNoName = charSet(
  '的了在与及对是全各本我该每两个到由从把被将于以等之其这那有无或并也又都还只给让使按据经至往前后乡镇县市省区村、，。；：！？“”‘’《》（）()〔〕·—… \u3000\t,.;:!?"0123456789',
);
/** Before the ending, characters that tell which it is; and the most that may be of the name. */
const [TOLD, MOST] = [2, 6];

/** 青山镇, with what stands before it: of a unit whose name ends with the character at `at`. */
export function unitAt(text: string, at: number): Name | undefined {
  if (!isPart(text.charCodeAt(at - 1)) || !isPart(text.charCodeAt(at - 2))) return undefined;
  const ending = endingAt(text, at);
  if (ending === undefined) return undefined;
  const end = at + 1 - ending.length;
  let start = end;
  while (end - start < MOST && isPart(text.charCodeAt(start - 1))) start -= 1;
  if (end - start < TOLD || (ending.length <= 2 && isCommon(text, at))) return undefined;
  return {
    kind: 'unit',
    start,
    end: at + 1,
    text: text.slice(start, at + 1),
    isSure: true,
    ending: ending.length,
    key: keyOf(text, end - TOLD, end, text.charCodeAt(at) * 0x10 + ending.length),
    moreKeys: NONE,
    tail: '',
    isListed: isListed(text, at + 1),
  };
}

const NONE: readonly never[] = [];

function endingAt(text: string, at: number): string | undefined {
  if (mayEnd(text.charCodeAt(at - 1), text.charCodeAt(at)))
    for (const ending of byLast.get(text.slice(at - 1, at + 1)) ?? NONE)
      if (text.endsWith(ending, at + 1)) return ending;
  return byLast.get(text.charAt(at))?.[0];
}

function isCommon(text: string, at: number): boolean {
  if (!mayBeCommon(text.charCodeAt(at - 1), text.charCodeAt(at))) return false;
  return NO_NAMES.has(text.slice(at - 1, at + 1)) || NO_NAMES.has(text.slice(at - 2, at + 1));
}

function isPart(code: number): boolean {
  return isHanCode(code) && !isNoName(code);
}
