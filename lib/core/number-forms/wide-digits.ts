import { halfWidth } from '../full-width.ts';
import type { FormFault } from './form-fault.ts';
import { matchesOf } from '../matches.ts';

const RUN = /[０-９]+(?:．[０-９]+)?％?/gu;

/** ２３６户: a digit is half as wide as a character of Han (GB/T 15835-2011). `text` is as it is written. */
export function findWideDigits(text: string): FormFault[] {
  return matchesOf(RUN, text).map(({ 0: written, index: start }) => {
    const put = halfWidth(written);
    return {
      kind: '全角数字',
      start,
      end: start + written.length,
      severity: 'warning',
      message: `“${written}”是全角数字，应写成半角的“${put}”`,
      puts: [put],
      safe: true,
    };
  });
}
