import { toHanNumber } from '../../core/han-numerals.ts';

const NUMBER = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}部分[：:、 ]?) ?/u;

/**
 * The labels with their numbers where these count the parts of the draft: 一、二、三、. A form that counts its other rows
 * along leaves gaps, for which whoever writes can do nothing: then without them.
 */
export function withPartNumbers(labels: readonly string[]): string[] {
  const first = NUMBER.exec(labels[0] ?? '')?.[0];
  const isCount =
    first !== undefined &&
    labels.every((label, at) => NUMBER.exec(label)?.[0] === first.replace('一', toHanNumber(at + 1)));
  return isCount ? [...labels] : labels.map((label) => label.replace(NUMBER, ''));
}
