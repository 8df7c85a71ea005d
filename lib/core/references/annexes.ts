import { countOf } from '../han-numerals.ts';
import type { Document } from '../document/document.ts';
import { matchesOf } from '../matches.ts';

/** What is attached to a draft, or said to be. */
export interface Annexes {
  isAny: boolean;
  /** The numbers they bear; none where they have no numbers. */
  numbers: ReadonlySet<number>;
}

const HEADS =
  /^[（(【[]?附(?:件|表|图|录|则)?\s?(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})?\s?[：:、.．）)】\]\s]{0,3}(?<words>.*)$/u;
const FIRST = /^[（(]?(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[.．、)）]|^①/u;
/** Those that stand in one line. */
const ITEM = /(?<![\d.])(\d{1,2})[.．、)）](?!\d)|[①-⑳]/gu;
const BEFORE_CIRCLED = '①'.charCodeAt(0) - 1;
/** 附件1-3: */
const UP_TO = /^[-—–~～－至到]\s?(?<last>\d{1,2})/u;
/** Characters; a longer line that begins with 附 is text. */
const MAX_HEAD = 60;
/** With a colon it lists, however long it is and however it ends. */
const LISTS = /^[（(【[]?附(?:件|表|图|录|则)?\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})?\s?[：:]/u;

/** Lines. */
const MAX_LISTED = 30;

/** All lines that name what is attached, wherever they stand, with the numbered ones below. */
export function readAnnexes({ paragraphs, frame }: Document): Annexes {
  const numbers = new Set<number>();
  const names = new Set<string>();
  let isAny = frame.notes.some(({ part }) => part === 'annex');
  for (let at = 0; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.text ?? '';
    if (!mayHead(text)) continue;
    const { number, words = '' } = HEADS.exec(text)?.groups ?? {};
    isAny = true;
    if (number !== undefined) numbers.add(countOf(number));
    const last = number === undefined ? 0 : Number(UP_TO.exec(words)?.groups?.['last'] ?? 0);
    for (let between = countOf(number ?? ''); between < last; ) numbers.add((between += 1));
    const first = FIRST.exec(words);
    const below = paragraphs[at + 1]?.text ?? '';
    if (!first && words !== '') {
      names.add(words).add(NAMED.test(below) ? below : words);
      continue;
    }
    if (first?.groups?.['number'] !== undefined) numbers.add(countOf(first.groups['number']));
    else if (!first && number === undefined) names.add(below).add('');
    for (const { line } of paragraphs.slice(at + 1, at + 1 + MAX_LISTED)) {
      if (line.number === undefined) break;
      numbers.add(line.number.value);
    }
    for (const [item, digits] of matchesOf(ITEM, words))
      numbers.add(digits === undefined ? item.charCodeAt(0) - BEFORE_CIRCLED : Number(digits));
  }
  // One that has a name and no number is the first.
  if (numbers.size === 0 && names.size === 1) numbers.add(1);
  return { isAny, numbers };
}

/** A second annex without a number. */
const NAMED = /(?:[表单册图录书题]|方案|办法|细则|标准|说明|预案|规则|安排|流程)》?$/u;

const ANNEX = '附'.charCodeAt(0);

function mayHead(text: string): boolean {
  if (text.charCodeAt(0) !== ANNEX && text.charCodeAt(1) !== ANNEX) return false;
  return LISTS.test(text) || (text.length <= MAX_HEAD && HEADS.test(text) && !/[。；]$/u.test(text));
}
