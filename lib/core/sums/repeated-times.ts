import { countOf } from '../han-numerals.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, rangeOf } from './figure-lists.ts';
import { areOneSlipApart } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';

/** 每周二、周四下午各开讲, 每天早晚各巡查: when it is done, as often as told at each. */
const EACH = /每个?(周|星期|月|天|日|季度|季)([^，。；每]{2,14}?)各[^，。；每各\d]{0,8}$/u;
const DAYS: ReadonlyMap<string, RegExp> = new Map([
  ['周', /^(?:周|星期)?[一二三四五六日天末](?:[、和及与](?:周|星期)?[一二三四五六日天末])+/u],
  ['月', /^(?:[初末底中]|[上中下]旬|\d{1,2}[日号])(?:[、和及与]?(?:月?[初末底中]|[上中下]旬|\d{1,2}[日号]))+/u],
  ['天', /^(?:往返|早中晚|早午晚|早晚|上下午|上午[、和及与]下午|早上?[、和及与](?:中午?[、和及与])?晚上?)/u],
  ['季', /^[初末底中](?:[、和及与](?:季度?)?[初末底中])+/u],
]);
const TIMES = /[一二三四五六日天末初底早晚旬号往返]|(?<=\d)日|[中上下](?!旬|午)|[中上下](?=午)/gu;
/** 8周共举办; 全年 is told of months alone. */
const PERIODS =
  /(?:^|[，、])[^，。；\d一二两三四五六七八九十]{0,4}([\d一二两三四五六七八九十]{1,3})个?(周|星期|月|天|日|季度)[^，。；]{0,4}(?:共计?|累计|合计|总共)[^，。；]{0,4}$/u;
const IN_ALL = /^(?:共|累计|合计|总共)/u;
const ALL_YEAR = /全年(?:共计?|累计|合计|总共)?[^，。；]{0,4}$/u;
const OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['月', 12],
  ['季', 4],
]);
const MOST_OFF = 2;

/** What is done so often a week doesn't make so many in all: 每周二、周四各开讲1回，12周共开讲42回. */
export function readRepeatedTimes(
  text: string,
  figures: readonly Figure[],
  each: Figure,
  at: number,
): readonly SumFault[] {
  const { period, times } = each.exact ? often(each) : NEVER;
  const total = times < 2 ? undefined : totalBehind(figures, each, at);
  const count = total && periodsOf(figures, total, period);
  if (!total || count === undefined || !(count > 1)) return NO_FAULTS;
  const counted = each.value * times * count;
  const off = Math.max(counted / total.value, total.value / counted);
  if (counted === total.value || off > MOST_OFF) return NO_FAULTS;
  // Fewer, as one or the other may not have taken place.
  if (total.value < counted && !areOneSlipApart(String(total.value), String(counted))) return NO_FAULTS;
  return [
    {
      ...rangeOf([each, total]),
      figures: [total, each],
      message: `${writtenAs(text, each)}、每${period}${times}回、${count}${period === '月' ? '个月' : period === '季' ? '个季度' : period}，算下来是${inUnitOf(text, total, counted)}，文中写的是${writtenAs(text, total)}，请核对`,
      subject: `${writtenAs(text, each)}×${times}×${count}：${writtenAs(text, total)}`,
    },
  ];
}

const PERIOD_NAMES: ReadonlyMap<string, string> = new Map([
  ['周', '周'],
  ['星', '周'],
  ['月', '月'],
  ['天', '天'],
  ['日', '天'],
  ['季', '季'],
]);

interface Often {
  period: string;
  /** Times in a period. */
  times: number;
}

const NEVER: Often = { period: '', times: 0 };

/** It is told for several times of each week, day or month: 每周二、周四各1回. */
export function isRepeated(each: Figure): boolean {
  return often(each).times > 1;
}

/** 二、周四 are two. */
function often({ gap }: Figure): Often {
  if (!gap.includes('每') || !gap.includes('各')) return NEVER;
  const [, per = '', when = ''] = EACH.exec(gap) ?? [];
  const period = PERIOD_NAMES.get(per.charAt(0));
  const days = period === undefined ? undefined : DAYS.get(period)?.exec(when)?.[0];
  return period === undefined || days === undefined ? NEVER : { period, times: days.match(TIMES)?.length ?? 0 };
}

/** The next of its unit in the sentence. */
function totalBehind(figures: readonly Figure[], each: Figure, at: number): Figure | undefined {
  for (const figure of figures.slice(at + 1, at + 1 + NEAR)) {
    if (figure.separator >= SEPARATOR.stop) return undefined;
    if (figure.unit === each.unit) return isExactAmount(figure) ? figure : undefined;
  }
  return undefined;
}

const NEAR = 3;

function periodsOf(figures: readonly Figure[], { gap, label, index }: Figure, period: string): number | undefined {
  const [, count = '', unit = ''] = PERIODS.exec(gap) ?? [];
  if (PERIOD_NAMES.get(unit.charAt(0)) === period) return countOf(count);
  // 30天共巡查, 8个月共开放
  const before = figures[index - 1];
  if (before?.unit === (period === '月' ? '个月' : period) && before.exact && IN_ALL.test(label)) return before.value;
  return index > 0 && ALL_YEAR.test(gap) ? OF_YEAR.get(period) : undefined;
}
