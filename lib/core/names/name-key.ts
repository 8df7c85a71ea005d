import { charSet } from '../char-set.ts';
import { classOf } from './alike-characters.ts';

const BASE = 0x01_00_01_93;

/** The same for characters that are alike, in whatever order they stand; `kind` is of what they are the name. */
export function keyOf(text: string, start: number, end: number, kind: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += Math.imul(classOf(text.charCodeAt(at)), BASE);
  return (sum ^ (kind * 0x1_00)) | 0;
}

const isBesideMark = charSet('、和与及跟');

/** Whether one more follows the name that ends at `end`. */
export function isListed(text: string, end: number): boolean {
  return isBesideMark(text.charCodeAt(end));
}
