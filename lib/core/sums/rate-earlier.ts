import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { isOfOtherTime } from './groups.ts';
import { fits } from './rate-fits.ts';
import { MAX_OFF_UNSURE, type Pair } from './rate-pairs.ts';

// What rates are of by what stands before: the sentence that they take up, the rate of that name before, what was allotted.

/** Figures. */
const MAX_BACK = 10;

export function pairOfEarlier(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const part = figures[at - 1];
  if (!part || rate.separator > SEPARATOR.comma || !isExactAmount(part) || part.unit === '%') return undefined;
  return pairOfWhich(figures, rate, part) ?? pairOfAlike(figures, rate, part) ?? pairOfAllotted(figures, rate, part);
}

/** 接待观众48.2万人次，日均1540人次。其中未成年人13.5万人次，占28%: of the only amount of its unit in the sentence before. */
function pairOfWhich(figures: readonly Figure[], rate: Figure, part: Figure): Pair | undefined {
  if (part.separator !== SEPARATOR.stop || !part.label.startsWith('其中') || !SHARE.test(rate.label)) return undefined;
  let whole: Figure | undefined;
  for (let index = part.index - 1; index >= Math.max(0, part.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure) break;
    if (
      figure.unit === part.unit &&
      isExactAmount(figure) &&
      !OTHER_TIME.test(figure.label) &&
      !isOfOtherTime(figure)
    ) {
      if (whole) return undefined;
      whole = figure;
    }
    if (figure.separator === SEPARATOR.stop) break;
  }
  return whole && whole.value > part.value ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const SHARE = /^占比?[为达]?$/u;
const OTHER_TIME = /上年|去年|同期|年初|[比较]/u;

/** 142名甲类生有89人上线，转化率62.7%；60名乙类生有33人上线，转化率55%: as the one of that name before. */
function pairOfAlike(figures: readonly Figure[], rate: Figure, part: Figure): Pair | undefined {
  const whole = figures[part.index - 1];
  if (!whole || whole.unit !== part.unit || whole.value <= part.value || !isExactAmount(whole)) return undefined;
  if (part.separator > SEPARATOR.comma || whole.separator !== SEPARATOR.semicolon) return undefined;
  const [one, other, before] = figures.slice(Math.max(0, whole.index - 3), whole.index);
  if (!one || !other || before?.unit !== '%' || before.label !== rate.label || one.unit !== whole.unit)
    return undefined;
  return other.unit === part.unit && fits(one, other, before) ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

/** 安排经费120万元，实际支出114万元，执行率95% */
function pairOfAllotted(figures: readonly Figure[], rate: Figure, part: Figure): Pair | undefined {
  const whole = figures[part.index - 1];
  if (!whole || whole.unit !== '元' || part.unit !== '元' || !OF_SPENDING.test(rate.label)) return undefined;
  if (part.separator > SEPARATOR.comma || !isExactAmount(whole) || whole.value < part.value) return undefined;
  return ALLOTTED.test(whole.label) && SPENT.test(part.label) ? { whole, part, most: MAX_OFF_UNSURE } : undefined;
}

const OF_SPENDING = /^(?:资金|预算|经费)?(?:执行|支出|拨付|支付|使用)(?:率|进度)(?:为|达到?)?$|^占$/u;
const ALLOTTED = /安排|下达|批复|核定|到[位账]|拨入|收到|预算/u;
const SPENT = /^(?:目前|年底|年末|截至目前)?(?:实际|已|累计)+(?:支出|使用|拨付|支付|列支|执行)/u;
