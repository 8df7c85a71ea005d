/** The counter styles of lists that are read as numbers, by their CSS names; bullets are none of them. */

/** How a list shows the number in the style, without what comes after it; null for a style that shows none. */
export function countedIn(style: string, number: number): string | null {
  const show = styles.get(style);
  return show === undefined ? null : (show(number) ?? String(number));
}

/** What a list puts behind a number of the style. */
export function suffixOf(style: string): string {
  return style.startsWith('cjk-') || style.includes('-chinese-') ? '、' : '. ';
}

/** Null for a number the style can't tell. */
type Show = (number: number) => string | null;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '零一二三四五六七八九';
const DECIMAL_DIGITS = '〇一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const styles = new Map<string, Show>([
  ['decimal', String],
  ['decimal-leading-zero', (number) => `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(2, '0')}`],
  ['lower-alpha', inLatin],
  ['lower-latin', inLatin],
  ['upper-alpha', (number) => inLatin(number)?.toUpperCase() ?? null],
  ['upper-latin', (number) => inLatin(number)?.toUpperCase() ?? null],
  ['lower-roman', inRoman],
  ['upper-roman', (number) => inRoman(number)?.toUpperCase() ?? null],
  ['cjk-decimal', (number) => (number < 0 ? null : inCjkDigits(number))],
  ['cjk-ideographic', (number) => inChinese(number, '負')],
  ['trad-chinese-informal', (number) => inChinese(number, '負')],
  ['simp-chinese-informal', (number) => inChinese(number, '负')],
]);

function inLatin(number: number): string | null {
  if (number < 1) return null;
  let shown = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) shown = LATIN.charAt((rest - 1) % 26) + shown;
  return shown;
}

function inRoman(number: number): string | null {
  if (number < 1 || number > 3999) return null;
  let shown = '';
  let rest = number;
  for (const [worth, letters] of roman) {
    shown += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return shown;
}

function inCjkDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => DECIMAL_DIGITS.charAt(Number(digit)));
}

function inChinese(number: number, minus: string): string | null {
  const size = Math.abs(number);
  if (size > 9999) return number < 0 ? null : inCjkDigits(number);
  if (number === 0) return '零';
  const digits = [...String(size)].map(Number);
  const shown = digits.map(
    (digit, at) => DIGITS.charAt(digit) + (digit === 0 ? '' : (UNITS[digits.length - 1 - at] ?? '')),
  );
  const whole = shown.join('').replace(/零+/g, '零').replace(/零$/, '');
  return (number < 0 ? minus : '') + (size < 20 ? whole.replace(/^一十/, '十') : whole);
}
