import type { Figure } from '../figures/figure.ts';
import data from './lacking.json' with { type: 'json' };

/** A rate's stem (漏损), and the names of what is not lost (售水量). */
const OF = data.of.map(([stem = '', kept = '']) => ({
  stem: new RegExp(`(?:${stem})$`, 'u'),
  kept: new RegExp(kept, 'u'),
}));
/** 未成活400株: told by its want, it is what the rate is of. */
const WANTS = /[未没缺欠]|不(?!良)/u;

/** 预算24万元，中标21.6万元，资金节约率10%; 供水1286万吨，售水1093万吨，漏损率15%: the part is what isn't spared or lost. */
export function isWhatIsKept({ label }: Figure, stem: string): boolean {
  const lack = OF.find((each) => each.stem.test(stem));
  return lack !== undefined && lack.kept.test(label) && !WANTS.test(label);
}

/** What is lacking of a whole of which so much is kept. */
export function restOf(whole: Figure, kept: Figure): Figure {
  return { ...kept, value: whole.value - kept.value };
}
