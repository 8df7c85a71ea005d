import { type Figure, SEPARATOR } from '../figures/figure.ts';

/**
 * Those that a total of `count` is of, where each clause tells more than one amount: 第一批63项，已完成61项；第二批38项，
 * 已完成29项，两批合计101项 is of the first of each, 两批合计完成90项 of those told by its word.
 */
export function ofEachClause(
  figures: readonly Figure[],
  whole: Figure,
  before: readonly Figure[],
  count: number,
  words: string,
): readonly Figure[] {
  const parts: Figure[] = [];
  const [from] = before;
  let isOpen = true;
  for (const figure of figures.slice(from?.index, whole.index)) {
    if (figure !== from && figure.separator >= SEPARATOR.semicolon) isOpen = true;
    if (!isOpen || !before.includes(figure) || !isOf(figure, words)) continue;
    parts.push(figure);
    isOpen = false;
  }
  return parts.length === count ? parts : before.slice(-count);
}

/** 完成 of 已完成61项; no word is of any. */
function isOf({ label }: Figure, words: string): boolean {
  return words === '' || label.includes(words);
}
