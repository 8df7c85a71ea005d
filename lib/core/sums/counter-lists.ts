import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isOneList } from './closing-exceptions.ts';
import { sumOf } from './sums.ts';

const NO_ITEMS: readonly Figure[] = [];
/** 户（名） */
export const SEVERAL = /^[（(][一-龥]{1,2}[）)]/u;
export const MEASURED = new Set(['元', '%', '米', '克', '平方米', '亩', '天', '小时', '']);

/** What is counted right before a total, parted by 、 alone; none where some is measured. */
export function listOfCounters(figures: readonly Figure[], whole: Figure): readonly Figure[] {
  if (MEASURED.has(whole.unit)) return NO_ITEMS;
  const list: Figure[] = [];
  for (let index = whole.index - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    if (!figure || MEASURED.has(figure.unit) || figure.kind !== 'amount') return NO_ITEMS;
    list.unshift(figure);
    // 18户23人: each item is told twice.
    if (figure.separator === SEPARATOR.none && index > 0) return NO_ITEMS;
    if (figure.separator !== SEPARATOR.pause) return list;
  }
  return list;
}

/** 折页1.2万份、手册3500册、袋子2000个，合计1.75万份: counted together, though not of one unit. */
export function mixedList(figures: readonly Figure[], whole: Figure, mark: string): readonly Figure[] | undefined {
  if (UNSURE.has(mark)) return undefined;
  const list = listOfCounters(figures, whole);
  if (list.length < 2) return undefined;
  const share = sumOf(list) / whole.value;
  const isAll = mark !== '共' || isOneList(list) || /各[类种项]/u.test(whole.label);
  return isAll && isOfOthers(list, whole.unit) && share > LEAST_MIXED && share < MOST_MIXED ? list : undefined;
}

function isOfOthers(list: readonly Figure[], unit: string): boolean {
  for (const figure of list) if (figure.unit !== unit) return true;
  return false;
}

const LEAST_MIXED = 0.75;
const MOST_MIXED = 1.25;

/** 总, 累计: they may be of more than the list. */
const UNSURE = new Set(['总', '累计']);
