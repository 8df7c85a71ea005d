import { countOf } from '../han-numerals.ts';
import { NO_FAULTS } from './each-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { halfStep } from './sums.ts';

/** 增长了1.5倍 and 是原来的2.5倍, told of 由60座发展到150座. */
const FOLD =
  /^[^。；]{0,20}?(?:(?<change>增长|增加|提高|提升|扩大|上升|增|涨|下降|减少|降低|缩短)了?|[是为]|相当于|达到)(?:原来|原先|去年|上年|年初|以前|之前|(?<year>20\d{2})年)?的?(?<count>\d{1,3}(?:\.\d{1,2})?|[一两二三四五六七八九十])倍(?![多余以左])/u;
const HALF =
  /^[^。；]{0,20}?(?:[是为]|减少|下降|降低|缩短)了?(?:原来|原先|去年|上年|年初|以前|之前)?的?一半(?![多以左])/u;
/** 由12个发展到24个，翻了一番 */
const DOUBLED =
  /^[^。；]{0,20}?(?<![近乎约足多于过要再可望力])翻了?(?<count>[一两二三四])番(?![多余以左]|的?(?:目标|任务|规划|计划))/u;
/** 翻了一番 is said of somewhat more, too. */
const MOST_OVER = 1.25;
/** ，企业、园区数量分别增长3倍: of other things. */
const OTHERS = /^，[^，。；]{0,30}分别/u;
const REACH = 40;
/** Folds and halves are told in round numbers. */
const ROUND = 0.06;

export function tellsFold(text: string): boolean {
  return text.includes('倍') || text.includes('一半') || text.includes('番');
}

/** Values before and after that are said to be so many times each other, and aren’t; `from` is where that may be said. */
export function checkFold(text: string, before: Figure, after: Figure, from = after.end): readonly SumFault[] {
  const words = text.slice(from, from + REACH);
  if (!before.exact || !after.exact || before.value <= 0) return NO_FAULTS;
  const told = OTHERS.test(words) ? undefined : foldIn(words);
  // 是2015年的3.5倍, behind 从2020年的48家: of another base.
  if (!told || (told.year !== undefined && !before.gap.includes(told.year))) return NO_FAULTS;
  const ratio = after.value / before.value;
  if (told.isDoubled && ratio > told.ratio && ratio < told.ratio * MOST_OVER) return NO_FAULTS;
  const slack = told.step / 2 + told.ratio * ROUND + (halfStep(before) + halfStep(after)) / before.value;
  if (Math.abs(ratio - told.ratio) <= slack) return NO_FAULTS;
  const [one, other] = [writtenAs(text, before), writtenAs(text, after)];
  return [
    {
      start: Math.min(before.start, after.start),
      end: from + told.end,
      figures: [before, after],
      message: `由${one}到${other}，是原来的${trimNumber(Number(ratio.toFixed(2)))}倍，文中写的是“${told.words}”，请核对`,
      subject: `${one}→${other}：${told.words}`,
    },
  ];
}

interface Fold {
  ratio: number;
  step: number;
  words: string;
  isDoubled?: boolean;
  /** Of which year's value it is so many times, where it says. */
  year?: string;
  /** Behind it, in the words. */
  end: number;
}

function foldIn(words: string): Fold | undefined {
  if (words.includes('一半')) {
    const half = HALF.exec(words);
    return half ? { ratio: 0.5, step: 0, words: '一半', end: half[0].length } : undefined;
  }
  const doubled = words.includes('番') ? DOUBLED.exec(words) : null;
  if (doubled) {
    const times = doubled.groups?.['count'] ?? '';
    return { ratio: 2 ** countOf(times), step: 0, words: `翻${times}番`, isDoubled: true, end: doubled[0].length };
  }
  const match = words.includes('倍') ? FOLD.exec(words) : null;
  const { change, count, year } = match?.groups ?? {};
  if (!match || count === undefined) return undefined;
  const step = /^\d/u.test(count) ? 10 ** -(count.split('.')[1]?.length ?? 0) : 0;
  const times = step > 0 ? Number(count) : countOf(count);
  return {
    ratio: change === undefined ? times : times + 1,
    step: step < 1 ? step : 0,
    words: `${count}倍`,
    end: match[0].length,
    ...(year === undefined ? {} : { year }),
  };
}
