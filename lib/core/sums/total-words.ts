import words from './words.json' with { type: 'json' };

const OTHER_WORDS = new RegExp(words.noTotals.join('|'), 'gu');
const TOTAL = /[总共]/gu;

/** The same without the 总 and 共 of other words: 总部企业, 公共厕所, 共同富裕 tell no total. */
export function withoutNoTotals(label: string): string {
  return label.replace(OTHER_WORDS, withoutTotal);
}

function withoutTotal(word: string): string {
  return word.replace(TOTAL, '');
}
