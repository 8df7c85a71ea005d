import { NO_FAULTS } from './each-figure.ts';
import { type SumFault, trimNumber } from './sum-fault.ts';
import { matchesOf } from '../matches.ts';

const NUMBER = String.raw`\d{1,9}(?:\.\d{1,4})?`;
const EQUATION = new RegExp(
  String.raw`(?:${NUMBER}万?[^\d，。；、=＝×xX*\s]{0,6}\s?[×xX*]\s?){1,4}${NUMBER}万?[^\d，。；、=＝×xX*\s]{0,8}\s?[=＝]\s?(${NUMBER})(万?)[^\d，。；、=＝\s]{0,4}`,
  'gu',
);
const FACTOR = new RegExp(`(${NUMBER})(万?)`, 'u');
const TIMES = /[×xX*]/u;
/** （80＋20）×3×150: the equation goes on before. */
const GOES_ON = /[）)×xX*.\d]\s?$/u;

/** 4条×45元=200元, 118人×3天×150元=53100元 */
export function readEquations(text: string): readonly SumFault[] {
  if (!text.includes('=') && !text.includes('＝')) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const match of matchesOf(EQUATION, text)) {
    const [written, result = '', scale] = match;
    const factors = written.slice(0, written.search(/[=＝]/u)).split(TIMES).map(numberIn);
    const product = factors.reduce((all, factor) => all * factor, 1);
    const unit = scale ? 10_000 : 1;
    const slack = unit / 10 ** (result.split('.')[1]?.length ?? 0) / 2;
    if (Math.abs(product - Number(result) * unit) < slack || GOES_ON.test(text.slice(0, match.index).slice(-2)))
      continue;
    faults.push({
      start: match.index,
      end: match.index + written.length,
      figures: [],
      message: `“${written}”算下来是${trimNumber(product / unit)}${scale ?? ''}，请核对`,
      subject: written,
    });
  }
  return faults;
}

function numberIn(factor: string): number {
  const [, digits = '', scale] = FACTOR.exec(factor) ?? [];
  return Number(digits) * (scale ? 10_000 : 1);
}
