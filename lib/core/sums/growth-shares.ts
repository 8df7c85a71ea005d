import { check } from './change-check.ts';
import { FROM, isChange, saysMore } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import type { SumFault } from './sum-fault.ts';

const MAX_BACK = 5;

/** 3起，同比减少2起、下降40%: there were 5. */
export function readShareOfChange(
  text: string,
  figures: readonly Figure[],
  share: Figure,
  at: number,
): readonly SumFault[] {
  const near = figures[at - 1];
  const after = near && valueOf(figures, share, near);
  // 增长12%，增加30万元 is told the other way round.
  if (!after || !near) return NO_FAULTS;
  return near.unit === '%' && share.unit !== '%'
    ? readShare(text, figures, { after, change: share, share: near, first: near })
    : readShare(text, figures, { after, change: near, share, first: near });
}

/** 28个，总投资36亿元，同比增加6个、增长27%: the nearest amount of the unit of the change. */
function valueOf(figures: readonly Figure[], one: Figure, other: Figure): Figure | undefined {
  const unit = one.unit === '%' ? other.unit : one.unit;
  const [near, further] = [figures[other.index - 1], figures[other.index - 2]];
  if (near?.unit === unit || !further) return near;
  const isApart = near?.unit === '%' || near?.kind !== 'amount' || near.separator > SEPARATOR.comma;
  return isApart || further.unit !== unit || other.separator > SEPARATOR.comma ? near : further;
}

interface Shared {
  after: Figure;
  change: Figure;
  share: Figure;
  /** The one of both that is told first. */
  first: Figure;
}

function readShare(
  text: string,
  figures: readonly Figure[],
  { after, change, share, first }: Shared,
): readonly SumFault[] {
  if (share.unit !== '%' || change.unit !== after.unit || after.unit === '%') return NO_FAULTS;
  if (/每/u.test(after.label) || !/[比较]/u.test(first.label)) return NO_FAULTS;
  if (change.separator > SEPARATOR.comma || share.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!isChange(change.label) || !isChange(share.label)) return NO_FAULTS;
  // 由48.6亿元增至54.1亿元，比年初增加5.5亿元，增长11.3%: the share is of the 48.6, which is asked for by itself.
  const before = figures[after.index - 1];
  if (before?.unit === after.unit && after.separator === SEPARATOR.none && FROM.test(before.label)) return NO_FAULTS;
  const step = saysMore(change.label) ? change.value : -change.value;
  if (OF_EARLIER.test(after.label))
    return check(text, {
      before: after,
      after: { ...after, value: after.value + step },
      change: share,
      difference: change,
    });
  // 收入500万元，其中甲类200万元，比上年增加100万元，增长25%: said of the 500.
  const faults = amountsUpTo(figures, after).map((whole) => {
    const value = whole.value - step;
    return value > 0
      ? check(text, { before: { ...whole, value }, after: whole, change: share, difference: change })
      : NO_FAULTS;
  });
  return faults.some((found) => found.length === 0) ? NO_FAULTS : (faults[0] ?? NO_FAULTS);
}

/** 去年同期198起，同比增加16起，上升8.1%: the share is of that itself. */
const OF_EARLIER = /^(?:去年|上一?年度?|前年|同期)/u;

/** `after`, and those of its unit before it in the sentence. */
function amountsUpTo(figures: readonly Figure[], after: Figure): readonly Figure[] {
  const found = [after];
  for (let index = after.index; index > Math.max(0, after.index - MAX_BACK); index -= 1) {
    const [earlier, later] = [figures[index - 1], figures[index]];
    if (!earlier || !later || later.separator > SEPARATOR.semicolon) break;
    if (earlier.unit === after.unit && earlier.exact && earlier.kind === 'amount') found.push(earlier);
  }
  return found;
}

/** 14起，死亡9人，同比减少5起、3人，分别下降26.3%和25%: each change of its own value. */
export function readSharesOfChanges(
  text: string,
  figures: readonly Figure[],
  second: Figure,
  at: number,
): readonly SumFault[] {
  const first = figures[at - 1];
  const [change, other] = figures.slice(Math.max(0, at - 3), at - 1);
  if (!first || !change || !other || at < 5 || second.unit !== '%' || first.unit !== '%') return NO_FAULTS;
  if (!first.label.startsWith('分别') || second.label !== '' || other.label !== '' || !isChange(change.label))
    return NO_FAULTS;
  const told = first.label.slice(2);
  const pairs = [
    { change, share: { ...first, label: told, kind: 'change' as const } },
    { change: { ...other, label: change.label }, share: { ...second, label: told, kind: 'change' as const } },
  ];
  return pairs.flatMap((pair) => {
    const after = figures
      .slice(Math.max(0, at - MAX_VALUES), change.index)
      .findLast(({ unit }) => unit === pair.change.unit);
    if (!after || after.unit === '%') return NO_FAULTS;
    const value = after.value + (saysMore(change.label) ? -pair.change.value : pair.change.value);
    return value > 0
      ? check(text, { before: { ...after, value }, after, change: pair.share, difference: pair.change })
      : NO_FAULTS;
  });
}

const MAX_VALUES = 8;
