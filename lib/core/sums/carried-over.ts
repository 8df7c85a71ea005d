import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { isNear } from './reckoning.ts';
import { faultOf, type SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

const SO_FAR = /^(?:年末|期末|本年)?(?:累计|滚存)?(?:收支)?(?:结余|结存|结转)(?:资金)?$/u;
const CARRIED = /^加上?(?:上|去|往)年(?:度|末|底)?(?:累计|滚存)?(?:结转|结余|结存)/u;
const OWN = /(?:结余|结存|盈余)$/u;

/** 本年结余13.7万元，加上年结转6.3万元，年末累计结余20万元. */
export function readCarriedOver(text: string, figures: readonly Figure[], last: Figure): readonly SumFault[] {
  if (!SO_FAR.test(last.label)) return NO_FAULTS;
  const parts = figures.slice(Math.max(0, last.index - 2), last.index);
  const [own, carried] = parts;
  if (!own || !carried || !CARRIED.test(carried.label) || !OWN.test(own.label)) return NO_FAULTS;
  const isOne = own.unit === last.unit && carried.unit === last.unit;
  const isNext = carried.separator <= SEPARATOR.comma && last.separator <= SEPARATOR.comma;
  if (!isOne || !isNext || ![...parts, last].every(isExactAmount) || addsUp(last, parts)) return NO_FAULTS;
  return isNear(last.value, sumOf(parts)) ? [faultOf(text, last, parts)] : NO_FAULTS;
}
