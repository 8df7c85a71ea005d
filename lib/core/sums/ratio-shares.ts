import { NO_FAULTS } from './each-figure.ts';
import { type SumFault, trimNumber } from './sum-fault.ts';
import { matchesOf } from '../matches.ts';

const SHARE = String.raw`(\d{1,2}(?:\.\d{1,2})?)`;
const RATIO = new RegExp(String.raw`(?<![\d.:：∶])${SHARE}\s?[:：∶]\s?${SHARE}\s?[:：∶]\s?${SHARE}(?![\d.:：∶])`, 'gu');
/** What is told in shares of a whole, and not as 2:5:3. */
const OF_SHARES = /产业|结构|比重|构成/u;
const WITHIN = 40;
/** Further off, they are no shares of one whole. */
const MOST_OFF = 15;
/** Three rounded shares come to no more than that beside 100. */
const ROUNDED = 0.15;

/** 三次产业比重由21.3:33.5:45.2调整为20.1:34.6:43.3: the three shares don't make 100. */
export function readRatioShares(text: string): readonly SumFault[] {
  if (!OF_SHARES.test(text) || !/\d\s?[:：∶]\s?\d/u.test(text)) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const match of matchesOf(RATIO, text)) {
    const [written, ...shares] = match;
    const sum = shares.reduce((all, share) => all + Number(share), 0);
    const off = Math.abs(sum - 100);
    const isWhole = shares.every((share) => !share.includes('.'));
    if (off < (isWhole ? 1.5 : ROUNDED) || off > MOST_OFF) continue;
    if (!OF_SHARES.test(text.slice(Math.max(0, match.index - WITHIN), match.index))) continue;
    faults.push({
      start: match.index,
      end: match.index + written.length,
      figures: [],
      message: `“${written}”这三项加起来是${trimNumber(Number(sum.toFixed(2)))}，不是100，请核对`,
      subject: written,
    });
  }
  return faults;
}
