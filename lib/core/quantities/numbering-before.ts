/** （三）, 二是: the number of an item before the words that name a figure. */
export const NUMBERING = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、是])+/u;
