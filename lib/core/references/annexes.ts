import { countOf } from '../han-numerals.ts';
import type { Document } from '../document/document.ts';

/** What is attached to a draft, or said to be. */
export interface Annexes {
  isAny: boolean;
  /** The numbers they bear; none where they have no numbers. */
  numbers: ReadonlySet<number>;
}

const HEADS =
  /^[（(【[]?附(?:件|表|图|录|则)?\s?(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})?\s?[：:、.．）)】\]\s]{0,3}(?<words>.*)$/u;
const FIRST = /^(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[.．、)）]/u;
/** Characters; a longer line that begins with 附 is text. */
const MAX_HEAD = 60;

/** Lines. */
const MAX_LISTED = 30;

/** All lines that name what is attached, wherever they stand, with the numbered ones below. */
export function readAnnexes({ paragraphs, frame }: Document): Annexes {
  const numbers = new Set<number>();
  let isAny = frame.notes.some(({ part }) => part === 'annex');
  for (let at = 0; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.text ?? '';
    if (!mayHead(text)) continue;
    const { number, words = '' } = HEADS.exec(text)?.groups ?? {};
    isAny = true;
    if (number !== undefined) numbers.add(countOf(number));
    const first = FIRST.exec(words)?.groups?.['number'];
    if (first === undefined && words !== '') continue;
    if (first !== undefined) numbers.add(countOf(first));
    for (const { line } of paragraphs.slice(at + 1, at + 1 + MAX_LISTED)) {
      if (line.number === undefined) break;
      numbers.add(line.number.value);
    }
    for (const more of words.matchAll(/\s(\d{1,2})[.．、]/gu)) numbers.add(countOf(more[1] ?? ''));
  }
  return { isAny, numbers };
}

function mayHead(text: string): boolean {
  return text.length <= MAX_HEAD && text.slice(0, 2).includes('附') && HEADS.test(text) && !/[。；]$/u.test(text);
}
