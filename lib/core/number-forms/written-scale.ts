import { matchesOf } from '../matches.ts';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const DIGITS = '零一二三四五六七八九';
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const BIG_SCALE = /[万亿]/u;
const TOKEN = /\d+(?:\.\d+)?|[零一二三四五六七八九壹贰叁肆伍陆柒捌玖两]|[十百千万亿拾佰仟萬億]/gu;
/** Beyond it a number is no longer told exactly. */
const MOST = 1e14;

const plainScale = (char: string) => '十百千万亿'.charAt('拾佰仟萬億'.indexOf(char)) || char;

/** 3亿4千5百万 → 345000000, 2仟 → 2000, 一百零八 → 108; undefined where it is no number. */
export function scaledValue(written: string): number | undefined {
  // What stands before 亿, before 万 within that, and before neither.
  let [total, section, pending] = [0, 0, -1];
  for (const [token] of matchesOf(TOKEN, written)) {
    const digit = digitValue(token);
    if (digit !== undefined) {
      if (pending > 0) return undefined;
      pending = digit;
      continue;
    }
    const char = plainScale(token);
    const scale = SCALES[char];
    if (scale === undefined) return undefined;
    if (!BIG_SCALE.test(char)) {
      section += (pending < 0 ? 1 : pending) * scale;
    } else {
      // 3万2千亿 is 32,000 of 亿.
      const inAll = scale === YI ? total : 0;
      total -= inAll;
      section = (inAll + section + Math.max(pending, 0)) * scale;
      total += section;
      section = 0;
    }
    pending = -1;
  }
  const value = Math.round((total + section + Math.max(pending, 0)) * 10_000) / 10_000;
  return value > 0 && value < MOST ? value : undefined;
}

function digitValue(token: string): number | undefined {
  if (/^\d/u.test(token)) return Number(token);
  if (token === '两') return 2;
  const value = Math.max(DIGITS.indexOf(token), CAPITALS.indexOf(token));
  return value < 0 ? undefined : value;
}

/** 345000000 → “3.45亿”, 25000 → “2.5万”, 2500 → “2500”: in 亿 or 万 where that is short (GB/T 15835-2011 §5.3). */
export function inDigits(value: number): string {
  if (value >= WAN * YI && isShort(value / (WAN * YI), 2)) return `${value / (WAN * YI)}万亿`;
  if (value >= YI && isShort(value / YI, 4)) return `${value / YI}亿`;
  if (value >= WAN && value < YI && isShort(value / WAN, 2)) return `${value / WAN}万`;
  return String(value);
}

const WAN = 10_000;
const YI = 100_000_000;

function isShort(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
