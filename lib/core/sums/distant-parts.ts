import type { Known } from './asked.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount, isPaused, isPercent, isSemicolon } from './figure-lists.ts';
import {
  areAlike,
  areMixed,
  areNested,
  areStages,
  isOfOtherTime,
  isRest,
  nameOf,
  saysOverlap,
  sharesWord,
  startsAnew,
} from './groups.ts';
import { areOfOtherSide } from './no-parts.ts';
import { isCompared } from './part-list.ts';
import { isOneSlip } from './slips.ts';
import { type SumFault, faultOf } from './sum-fault.ts';
import { addsUp, noTolerance, sumOf, sumTolerance } from './sums.ts';
import { tellsMore } from './uncounted-rest.ts';

/** 审结案件中，判决……; 不合格样品里； 返修品里 */
const AMONG =
  /(?:^|[，。；：、])([^，。；：、]{2,10}?)[当之]?(?:中(?![央心学医小午专型层间期旬药断介高低标])|里)(?:面|头)?[，,：:]?[^，。；：、]{0,8}$/u;
/** What says that all of something is told: 资金来源为, 构成是, 从年龄看, 按用途分, 其他 … */
const DIVIDED =
  /来源|来自|构成|组成|[分划]为|分成|分属|分布|分解|(?:按|从|就|分)[^，。；：]{1,8}?(?:看|分|讲|说|来看|划分|统计|归类)|(?:类型|性质|去向|结构)上|主要用于|用于|依次|分别[为是]|包括|其中/u;
/** 资金来源为：…… leaves nothing out. */
const WHENCE = /(?:来源|构成|组成)(?:[^，。；：]{0,4}[：:]|[为是])/u;
/** 其中……, or a whole clause between: 桥梁160万元，剩余项目明年实施，涉及220万元. */
const GOES_ON = /其中|[，；,;][^，；,;]*[，；,;]/u;
/** Figures. */
const [MAX_BACK, MIN_RUN, MAX_RUN] = [14, 3, 12];
/** Further off, it is the whole of something else. */
const MOST_OFF = 0.12;
/** 前两类合计204件: what some of them come to. */
const MAY_TOTAL = CLUE.total | CLUE.equal;
const TOTAL = /合计|小计|共|总|相加|累计/u;
const OF_OTHER_TIME = /[年期月]初|上年|去年|同期/u;
const OPEN_END = /等[，。；、）]|…|_{2}|[xX×]{2}/u;

/**
 * A list of parts whose whole stands clauses or sentences before: 审结731件，结案率95%。审结案件中，判决212件、调解298件、……. Asked only
 * where nothing else near by is their sum.
 */
export function readDistantParts(text: string, figures: readonly Figure[], { asked }: Known): readonly SumFault[] {
  let faults: SumFault[] | undefined;
  for (let at = 1; at < figures.length; ) {
    if (!mayBegin(figures, at)) {
      at += 1;
      continue;
    }
    const run = withoutWhole(figures, runFrom(figures, at));
    const isLong = run.length >= MIN_RUN || (run.length === MIN_RUN - 1 && arePairs(run));
    const fault = isLong && asked?.isKnownOfAll(run) !== true ? judge(text, figures, run) : undefined;
    if (fault) (faults ??= []).push(fault);
    at = (run.at(-1)?.index ?? at) + 1;
  }
  return faults ?? NO_FAULTS;
}

/** The two behind it are of its unit, or the one where 其中 or its like opens them. */
function mayBegin(figures: readonly Figure[], at: number): boolean {
  const first = figures[at];
  if (!first) return false;
  const most = (first.clues & CLUE.link) === 0 ? MIN_RUN : MIN_RUN - 1;
  let alike = 1;
  for (let index = at + 1; alike < most; index += 1) {
    const figure = figures[index];
    if (!figure || figure.separator >= SEPARATOR.stop) return false;
    if (figure.unit === first.unit) alike += 1;
    else if (!isPercent(figure) && figure.depth <= first.depth) return false;
  }
  return true;
}

/** 其中理科289人，文科173人: two named alike in as many characters. */
function arePairs(run: readonly Figure[]): boolean {
  const [one, other] = run;
  if (!one || !other || !OF_WHICH.test(one.gap) || !areAlike(run)) return false;
  const length = nameOf(one).length;
  return length > 1 && length < SHORT && length === nameOf(other).length;
}

const OF_WHICH = /其中|包括|分别/u;
const SHORT = 6;

/** Amounts of one unit side by side, with the shares that are told of them. */
function runFrom(figures: readonly Figure[], at: number): readonly Figure[] {
  const first = figures[at];
  if (!first || !isCounted(first)) return NONE;
  const run = [first];
  for (let index = at + 1; index < figures.length && run.length < MAX_RUN; index += 1) {
    const figure = figures[index];
    if (!figure || figure.separator >= SEPARATOR.stop || figure.depth < first.depth) break;
    if (figure.depth > first.depth || (isPercent(figure) && figure.label.startsWith('占'))) continue;
    const isNext = figure.unit === first.unit && isCounted(figure) && figure.separator > SEPARATOR.none;
    if (!isNext || ((figure.clues & MAY_TOTAL) !== 0 && TOTAL.test(figure.label)) || GOES_ON.test(figure.gap)) break;
    // 审结案件中，判决212件，调解298件: what is done to each is what they are told by.
    if (startsAnew(figure) && (isOfOtherTime(figure) || !(AMONG.test(first.gap) || startsAnew(first)))) break;
    // 景区26家，其中5A级1家、4A级8家；饭店18家: the list is over.
    if (figure.separator === SEPARATOR.semicolon && run.length > 1 && !run.slice(1).every(isSemicolon)) break;
    run.push(figure);
  }
  return run;
}

const NONE: readonly Figure[] = [];

/** 收回572份，满意的386份、……: the first is what the others are of. */
function withoutWhole(figures: readonly Figure[], run: readonly Figure[]): readonly Figure[] {
  const [first, ...others] = run;
  if (!first || !isBareList(figures, others)) return run;
  return Math.abs(sumOf(others) / first.value - 1) <= MOST_OFF ? others : run;
}

function isCounted(figure: Figure): boolean {
  return figure.unit !== '%' && figure.unit !== '' && isExactAmount(figure);
}

function judge(text: string, figures: readonly Figure[], run: readonly Figure[]): SumFault | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const next = figures[last.index + 1];
  // Most lists make up what stands before them: what the words say is asked only of the others.
  const sum = sumOf(run);
  if (next?.separator === SEPARATOR.pause || isTold(figures, run, sum) || !mayHaveWhole(figures, first, sum))
    return undefined;
  const [, name] = AMONG.exec(first.gap) ?? [];
  const isDivided = DIVIDED.test(first.gap) || run.some(isRest) || isBareList(figures, run);
  if (name === undefined && !isDivided) return undefined;
  if (run.some(isOfEach) || areStages(run)) return undefined;
  const named = name === undefined ? undefined : wholeOf(figures, run, name, sum);
  const whole = named ?? (isDivided ? wholeOf(figures, run, undefined, sum) : undefined);
  if (!whole || addsUp(whole, run) || isToldElsewhere(figures, run, whole)) return undefined;
  if (
    areOfOtherSide(whole, run) ||
    areMixed(run) ||
    areNested(run) ||
    saysOverlap(text, whole, last) ||
    tellsMore(text, last)
  )
    return undefined;
  if (OPEN_END.test(text.slice(first.start, last.end + 2))) return undefined;
  const isEnd = !next || next.separator === SEPARATOR.stop || next.unit !== last.unit;
  const isAll = isEnd && (WHENCE.test(first.gap) || (named !== undefined && isRest(last)));
  return isAll || isOneSlip(whole, run) ? faultOf(text, whole, run) : undefined;
}

/** 特教和职教各1所 */
function isOfEach({ label }: Figure): boolean {
  return label.endsWith('各');
}

/** 收回572份，非常满意的386份、满意的142份、……: four or more, 、 alone between them, right behind the whole. */
function isBareList(figures: readonly Figure[], run: readonly Figure[]): boolean {
  const [first, ...others] = run;
  const before = first && figures[first.index - 1];
  if (!before || run.length < LONG_LIST || before.unit !== first.unit) return false;
  if (first.separator !== SEPARATOR.comma && first.separator !== SEPARATOR.colon) return false;
  return others.every(isPaused) && run.every(({ label }) => label !== '');
}

const LONG_LIST = 4;

/** The nearest before it that its name is of; without a name, the nearest that is about as much. */
function wholeOf(
  figures: readonly Figure[],
  [first, ...others]: readonly Figure[],
  name: string | undefined,
  sum: number,
): Figure | undefined {
  if (!first) return undefined;
  for (let at = first.index - 1; at >= Math.max(0, first.index - MAX_BACK); at -= 1) {
    const figure = figures[at];
    if (figure?.unit !== first.unit || !isExactAmount(figure) || isCompared(figures, at)) continue;
    if (OF_OTHER_TIME.test(figure.label)) continue;
    if (others.some(({ value }) => value >= figure.value) || first.value >= figure.value) continue;
    if (Math.abs(sum / figure.value - 1) > MOST_OFF) continue;
    if (name === undefined || sharesWord(name, nameOf(figure) + figure.tail)) return figure;
  }
  return undefined;
}

/** Some figure is the sum of all of them. */
function isTold(figures: readonly Figure[], run: readonly Figure[], sum: number): boolean {
  const [first] = run;
  if (!first) return true;
  const slack = Math.max(sumTolerance(run), noTolerance(first));
  for (const figure of figures)
    if (figure.unit === first.unit && Math.abs(figure.value - sum) <= slack && !run.includes(figure)) return true;
  return false;
}

/** One before it is about as much. */
function mayHaveWhole(figures: readonly Figure[], first: Figure, sum: number): boolean {
  for (let at = first.index - 1; at >= Math.max(0, first.index - MAX_BACK); at -= 1) {
    const figure = figures[at];
    if (figure?.unit === first.unit && Math.abs(sum / figure.value - 1) <= MOST_OFF) return true;
  }
  return false;
}

/** Something near by is the sum of all of them, or of all but the last ones; or makes the whole with them. */
function isToldElsewhere(figures: readonly Figure[], run: readonly Figure[], whole: Figure): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return true;
  const slack = Math.max(sumTolerance([whole, ...run]), noTolerance(whole));
  const sum = sumOf(run);
  for (const figure of figures) {
    if (figure.unit !== whole.unit || run.includes(figure)) continue;
    if (Math.abs(figure.value - sum) <= slack) return true;
    if (figure !== whole && Math.abs(sum + figure.value - whole.value) <= slack) return true;
  }
  // 教练员14人，其中13人持证，A级2人、B级5人、C级6人: the first is what the others make up.
  if (addsUp(first, run.slice(1))) return true;
  for (let end = run.length - 1; end > 1; end -= 1)
    for (const figure of figures)
      if (figure.unit === whole.unit && !run.includes(figure) && addsUp(figure, run.slice(0, end), noTolerance(whole)))
        return true;
  return false;
}
