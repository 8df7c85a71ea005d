import { NO_FAULTS } from './each-figure.ts';
import type { SumFault } from './sum-fault.ts';

const EQUATION =
  /(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,6}\s?[×xX*]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝×xX*\s]{0,8}\s?[=＝]\s?(\d{1,9}(?:\.\d{1,4})?)(万?)[^\d，。；、=＝\s]{0,4}/gu;

/** 4条×45元=200元 */
export function readEquations(text: string): readonly SumFault[] {
  if (!text.includes('=') && !text.includes('＝')) return NO_FAULTS;
  const faults: SumFault[] = [];
  EQUATION.lastIndex = 0;
  for (let match = EQUATION.exec(text); match; match = EQUATION.exec(text)) {
    const [written, one = '', oneScale, two = '', twoScale, result = '', resultScale] = match;
    const product = numberOf(one, oneScale) * numberOf(two, twoScale);
    const told = numberOf(result, resultScale);
    const slack = (resultScale ? 10_000 : 1) / 10 ** (result.split('.')[1]?.length ?? 0) / 2;
    if (Math.abs(product - told) < slack) continue;
    faults.push({
      start: match.index,
      end: match.index + written.length,
      figures: [],
      message: `“${written}”算下来是${product / (resultScale ? 10_000 : 1)}${resultScale ?? ''}，请核对`,
      subject: written,
    });
  }
  return faults;
}

function numberOf(digits: string, scale: string | undefined): number {
  return Number(digits) * (scale ? 10_000 : 1);
}
