const DIGITS = '〇一二三四五六七八九';
const ZEROS = '零○';

function valueOfDigit(han: string): number | undefined {
  const value = DIGITS.indexOf(ZEROS.includes(han) ? '〇' : han);
  return value < 0 ? undefined : value;
}

/** “十二” → 12, “二〇二五” → 2025, “一百零三” → 103; undefined where it is no number below 10,000. */
export function parseHanNumber(han: string): number | undefined {
  // Most numbers of headings are one character.
  if (han.length === 1) return han === '十' ? 10 : valueOfDigit(han);
  const plain = han.replace(/[零○]/gu, '〇');
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) {
    return Number([...plain].map((char) => DIGITS.indexOf(char)).join(''));
  }
  const match =
    /^(?:([一二三四五六七八九])千)?〇?(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      plain,
    );
  if (!match || !plain) return undefined;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const value = (char: string | undefined) => (char ? DIGITS.indexOf(char) : 0);
  return value(thousands) * 1000 + value(hundreds) * 100 + (ten ? (tens ? value(tens) : 1) * 10 : 0) + value(ones);
}

/** How many are told of, in digits or in words: “12”, “十二”, “两”; 0 where it is no number. */
export function countOf(written: string): number {
  if (written === '两') return 2;
  return /^\d/u.test(written) ? Number(written) : (parseHanNumber(written.replaceAll('两', '二')) ?? 0);
}

/** 2026 → “二〇二六”, digit by digit, as years are written (GB/T 15835: only 〇, never 零). */
export function toHanDigits(digits: string): string {
  return digits.replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** 12 → “十二”, for 1 to 99, as months, days and congresses are written. */
export function toHanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return head + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''));
}
