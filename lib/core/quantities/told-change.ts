import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import { matchesOf } from '../matches.ts';

/** By how much a value is told to differ from another: 提高6个百分点, 比上年增长12.5%. */
export interface ToldChange {
  value: number;
  /** What rounding may make of it. */
  within: number;
  /** Of the other value, in percent. */
  isShare: boolean;
}

const REACH = 80;
/** Growth is often rounded, a difference seldom. */
const ROUNDED = { share: 0.6, difference: 0.1 };
const isStop = charSet('。；！？;!?');
const CHANGE =
  /(?:增长|增加|提高|提升|上升|下降|降低|减少|回升|回落|[增减多少升降])了?(\d{1,9}(?:\.(\d{1,4}))?)([万亿]?)(%?)/gu;
const SCALES = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The changes that the sentence tells behind the figure. */
export function changesBehind(text: string, { end }: Figure): readonly ToldChange[] {
  const rest = beforeFirst(text.slice(end, end + REACH), isStop);
  return matchesOf(CHANGE, rest).map(([, number = '', decimals = '', written = '', share]) => {
    const scale = SCALES.get(written) ?? 1;
    const isShare = share === '%';
    const within = ((isShare ? ROUNDED.share : ROUNDED.difference) * scale) / 10 ** decimals.length;
    return { value: Number(number) * scale, within, isShare };
  });
}

/** Whether the other is what the figure was, or will be: 及格率70%, and 及格率76%，提高6个百分点. */
export function isChangedFrom(changes: readonly ToldChange[], { value: now, unit }: Figure, other: Figure): boolean {
  const apart = Math.abs(now - other.value);
  return changes.some(({ value, within, isShare }) => {
    const told = isShare && unit !== '%' ? (value / 100) * other.value : value;
    const off = isShare && unit !== '%' ? (within / 100) * other.value : within;
    return Math.abs(apart - told) <= off;
  });
}
