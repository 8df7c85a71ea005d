import { charSet } from '../char-set.ts';

const isBesideMark = charSet('、和与及跟');

/** Whether one more follows the name that ends at `end`. */
export function isListed(text: string, end: number): boolean {
  return isBesideMark(text.charCodeAt(end));
}
