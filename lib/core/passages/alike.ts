import { charSet, WHITE_SPACE } from '../char-set.ts';

const isMark = charSet(`，、：；。！？“‘《（「『【〈〉〔〕…—－·.,;:!?()"'*#”’》）」』】${WHITE_SPACE}-`);
/** 一是, 第二，, 其三: in another place a sentence has another number. */
const ORDINAL =
  /^(?:第?[一二三四五六七八九十]是|(?:第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|最后|同时|此外|另外)[，、,])/u;
/** What parallel sentences differ in: the times, places and figures of a series. */
const NUMERAL =
  /[\d０-９]+|第?[一二三四五六七八九十百千万两]{1,8}(?=[个项次月日年季户人名组村场批期届类级区号条支队班路度轮])|[东西南北上下春夏秋冬早晚男女]/gu;

/** How two passages are alike: `end` where one is what the other ends with. */
export type Likeness = 'same' | 'near' | 'end';

/** The words of a passage without its marks and the number it opens with. */
export function wordsOf(text: string): string {
  let words = '';
  let from = ORDINAL.exec(text)?.[0].length ?? 0;
  for (let at = from; at <= text.length; at += 1) {
    if (at < text.length && !isMark(text.charCodeAt(at))) continue;
    if (at > from) words += text.slice(from, at);
    from = at + 1;
  }
  return words;
}

/** Characters; in a shorter sentence another word makes it another one. */
const MIN_NEAR = 24;
/** Set phrases that close a sentence are that long, with a word more or less. */
const MIN_NEAR_END = 40;
/** Of the characters of both. */
export const MOST_CHANGED = 0.12;
const MAX_CHANGES = 12;

/** Undefined where they are not; parallel sentences with other figures are not. */
export function likeness(one: string, other: string): Likeness | undefined {
  if (one === other) return 'same';
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < MIN_NEAR) return undefined;
  if (longer.length - shorter.length <= mostChanges(one, other) && areNear(one, other)) return 'near';
  if (goesOnNear(shorter, longer) || goesOnNear(longer, shorter)) return 'near';
  if (longer.length - shorter.length <= mostChanges(one, other)) return undefined;
  const end = longer.slice(longer.length - shorter.length);
  if (end === shorter) return 'end';
  return shorter.length >= MIN_NEAR_END && areNear(end, shorter) ? 'end' : undefined;
}

/** 坚持每月下村两次，…… behind 全镇团干部: what stands before it says of whom it is told, or where. */
function goesOnNear(told: string, again: string): boolean {
  if (told.length < MIN_BEHIND) return false;
  const at = again.indexOf(told.slice(0, HEAD));
  return at > 0 && at <= MOST_BEFORE && areNear(told, again.slice(at));
}

/** Characters: of a sentence that is told again, of its beginning, and of what stands before that. */
const [MIN_BEHIND, HEAD, MOST_BEFORE] = [28, 6, 14];

function mostChanges(one: string, other: string): number {
  return Math.min(MAX_CHANGES, Math.floor((one.length + other.length) * MOST_CHANGED));
}

function areNear(one: string, other: string): boolean {
  const most = mostChanges(one, other);
  if (leastChanges(one, other) > most) return false;
  return isWithin(one, other, most) && numeralsIn(one) === numeralsIn(other);
}

/** A bit for each character, several of which may share one. */
function bitsOf(text: string): readonly [low: number, high: number] {
  let [low, high] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const place = Math.imul(text.charCodeAt(at), SPREAD) >>> PLACE;
    if (place < 32) low |= 1 << place;
    else high |= 1 << place;
  }
  return [low, high];
}

const [SPREAD, PLACE] = [0x9e_37_79_b1, 26];

/** No fewer characters stand in one of the two alone, in whatever order. */
function leastChanges(one: string, other: string): number {
  const [[low, high], [otherLow, otherHigh]] = [bitsOf(one), bitsOf(other)];
  return countBits(low ^ otherLow) + countBits(high ^ otherHigh);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function numeralsIn(words: string): string {
  return (words.match(NUMERAL) ?? []).join('|');
}

/** Whether one text becomes the other by at most so many characters put in and taken out (Myers 1986). */
function isWithin(one: string, other: string, most: number): boolean {
  const reached = new Int32Array(2 * most + 3);
  for (let changes = 0; changes <= most; changes += 1)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const [below, above] = [reached[most + diagonal] ?? 0, reached[most + diagonal + 2] ?? 0];
      let x = diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1;
      if (changes === 0) x = 0;
      while (x < one.length && x - diagonal < other.length && one.charCodeAt(x) === other.charCodeAt(x - diagonal))
        x += 1;
      reached[most + diagonal + 1] = x;
      if (x >= one.length && x - diagonal >= other.length) return true;
    }
  return false;
}
