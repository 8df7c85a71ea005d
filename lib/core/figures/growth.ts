import { check, checkNear, type Growth } from './change-check.ts';
import { FROM, isChange, isYearly, REACHES, saysMore, TO } from './change-words.ts';
import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { checkFold, tellsFold } from './folds.ts';
import { readTwoYears, YEAR } from './growth-periods.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { sharesWord } from './groups.ts';
import { halfStep, stepOf } from './sums.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';

/** 比上年的7.5亿元 */
const COMPARED =
  /(?:[比较]|同比|超过|高于|低于|多于|少于)(?:[^，。；]{1,12}的|[^，。；]{0,4}(?:均值|平均|标准|常年|历年)|计划|目标|任务|预算|上年|去年|上年同期|去年同期|年初)$/u;
/** 超过规定的90学时6学时 */
const OVER = /(?:超过|高于|多于)[^，。；]{1,12}的$/u;
const OVER_PLAN =
  /^(?:超额|超出|超过|超)(?:完成)?(?:年度|全年|年初|既定|原定)?(?:计划|目标|任务|预期)?(?:任务|目标|指标|数)?的?$/u;
const PLANNED = /计划|目标|任务|预期|指标/u;
/** （上年同期800万元） */
const BASE = /^(?:20\d{2}年|上年|去年|同期|年初|基期|原来|原有|上学期|上季度)[^，。；]{0,8}$/u;
const MAX_CHANGES = 3;
const MAX_BACK = 5;

/** Changes that don't fit the values before and after: 由100户增加到120户，增长30%. */
export function readGrowth(text: string, figures: readonly Figure[]): readonly SumFault[] {
  const mayFold = tellsFold(text);
  if (!figures.some(tellsChange) && !mayFold) return NO_FAULTS;
  return faultsAtEach(figures, CLUE.any, (figure, at) => {
    if (at === 0 || !(mayFold || isNearChange(figures, at))) return NO_FAULTS;
    let found = NO_FAULTS;
    for (const read of READERS) {
      const own = read(text, figures, figure, at);
      if (own.length > 0) found = [...found, ...own];
    }
    return found;
  });
}

function tellsChange({ clues, label }: Figure): boolean {
  if ((clues & CLUE.change) === 0) return false;
  if (isChange(label) || isYearly(label) || REACHES.test(label)) return true;
  return label.includes('超') ? OVER.test(label) || OVER_PLAN.test(label) : label.includes('于') && OVER.test(label);
}

/** A change is told at most so many figures away from its values. */
const NEAR = 5;

function isNearChange(figures: readonly Figure[], at: number): boolean {
  for (let near = Math.max(0, at - NEAR); near <= Math.min(figures.length - 1, at + NEAR); near += 1)
    if (((figures[near]?.clues ?? 0) & CLUE.change) !== 0) return true;
  return false;
}

const READERS = [
  readFromTo,
  readPoints,
  readRespective,
  readCompared,
  readTwoYears,
  readBaseBetween,
  readBaseAfter,
  readShareOfChange,
  readStep,
  readChangeOfBase,
  readOverPlan,
];

function readFromTo(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || before.unit !== after.unit || before.depth !== after.depth) return NO_FAULTS;
  if (!isFromTo(before, after)) return NO_FAULTS;
  const changes = [...changesBefore(figures, before), ...changesAfter(figures, at)].flatMap((change) =>
    check(text, { before, after, change }),
  );
  if (changes.length > 0) return changes;
  const folds = checkFold(text, before, after);
  return folds.length > 0 ? folds : readYearly(text, figures, { before, after });
}

function isFromTo(before: Figure, after: Figure): boolean {
  if (before.unit !== after.unit || after.separator >= SEPARATOR.comma) return false;
  return REACHES.test(after.gap) || (FROM.test(before.label) && TO.test(after.gap));
}
const IN_YEAR = /(20\d{2})年/u;

/** 由2020年的1.2万元增加到2025年的2万元，年均增加2000元 */
function readYearly(text: string, figures: readonly Figure[], { before, after }: Pair): readonly SumFault[] {
  const change = figures[after.index + 1];
  const years = Number(IN_YEAR.exec(after.gap)?.[1]) - Number(IN_YEAR.exec(before.label)?.[1]);
  if (!change || change.separator > SEPARATOR.comma || !isYearly(change.label) || !(years > 1)) return NO_FAULTS;
  if (change.unit !== before.unit || ![before, after, change].every(({ exact }) => exact)) return NO_FAULTS;
  const yearly = Math.abs(after.value - before.value) / years;
  const slack = halfStep(change) + (stepOf(before) + stepOf(after)) / years;
  if (Math.abs(yearly - change.value) <= slack || change.value > yearly * 3) return NO_FAULTS;
  return [
    {
      start: before.start,
      end: change.end,
      figures: [before, after, change],
      message: `${years}年间由${writtenAs(text, before)}到${writtenAs(text, after)}，算下来年均是${inUnitOf(text, change, yearly)}，文中写的是${writtenAs(text, change)}，请核对`,
      subject: `${writtenAs(text, before)}→${writtenAs(text, after)}：${writtenAs(text, change)}`,
    },
  ];
}

/** 全年用电量比上年减少 */
const OVER_BASE = /(?:同比|[比较](?:上年|去年|年初|同期)(?:同期)?)(?:净)?(?:增加|增长|减少|下降|降低|提高|上升)了?$/u;

/** 新发展会员44家，会员总数由256家增加到310家 */
const ADDED =
  /^[^，。；]{0,6}(?:新(?:增|发展|建|招|开|设|吸纳|吸收|加入|签|添|购|引进|培育|认定|注册|登记)|吸收新|再开|增设)/u;

/** 合格率分别是83.5%和91.2%，第二次较首次高出7.7个百分点 */
function readPoints(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  const [before, after] = figures.slice(Math.max(0, at - 2), at);
  if (change.unit !== '百分点' || !before || before.unit !== '%' || after?.unit !== '%') return NO_FAULTS;
  const isTold =
    after.separator === SEPARATOR.pause && change.separator === SEPARATOR.comma && POINTS.test(change.label);
  return isTold ? check(text, { before, after, change }) : NO_FAULTS;
}

const POINTS = /^(?:第二|后|末|二)[^，。；]{0,3}[较比][第首前一]/u;

/** 比上年减少12万度，下降9.2%，由130万度降至118万度: those told right before it, where one is of its unit. */
function changesBefore(figures: readonly Figure[], before: Figure): Figure[] {
  const changes: Figure[] = [];
  let later = before;
  for (let index = before.index - 1; index >= Math.max(0, before.index - MAX_CHANGES); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator > SEPARATOR.comma || !(isChange(figure.label) || OVER_BASE.test(figure.label)))
      break;
    changes.unshift(figure);
    later = figure;
  }
  if (!FROM.test(before.label)) return [];
  const added = figures[before.index - 1];
  if (
    added?.unit === before.unit &&
    before.separator <= SEPARATOR.comma &&
    ADDED.test(added.label) &&
    isOfSame(added, before)
  )
    return [{ ...added, label: '新增' }];
  return changes.some(({ unit }) => unit === before.unit) ? changes : [];
}

function isOfSame(added: Figure, before: Figure): boolean {
  return before.label.length < 2 || sharesWord(added.label + added.tail, before.label);
}

/** 由10家增至16家，就业由380人增至608人，分别增长60%和58%: a change for each of the pairs before. */
function readRespective(text: string, figures: readonly Figure[], first: Figure, at: number): readonly SumFault[] {
  if (!first.label.startsWith('分别') || !isChange(first.label.slice(2))) return NO_FAULTS;
  const more = figures.slice(at + 1).findIndex(({ label, separator }) => label !== '' || separator > SEPARATOR.pause);
  const changes = figures.slice(at, more === -1 ? figures.length : at + 1 + more);
  const pairs: Pair[] = [];
  for (let index = at - 1; index > 0 && pairs.length < changes.length; index -= 1) {
    const [before, after] = [figures[index - 1], figures[index]];
    if (before && after && isFromTo(before, after)) pairs.unshift({ before, after });
    if (!after || after.separator === SEPARATOR.stop) break;
  }
  if (pairs.length !== changes.length) return NO_FAULTS;
  return pairs.flatMap((pair, index) => {
    const change = changes[index];
    return change ? check(text, { ...pair, change: { ...change, label: first.label.slice(2) } }) : NO_FAULTS;
  });
}

type Pair = Omit<Growth, 'change'>;

/** The changes told right after a value. */
function changesAfter(figures: readonly Figure[], at: number): Figure[] {
  const changes: Figure[] = [];
  for (const figure of figures.slice(at + 1, at + 1 + MAX_CHANGES)) {
    if (figure.separator > SEPARATOR.comma || !isChange(figure.label)) break;
    changes.push(figure);
  }
  return changes;
}

/** 21.6亿元，同比增长12.5%，较上年的18.9亿元净增2.7亿元: what is told before the base may be said of it, too. */
function readCompared(text: string, figures: readonly Figure[], before: Figure, at: number): readonly SumFault[] {
  if (!COMPARED.test(before.gap)) return NO_FAULTS;
  const after = amountBefore(figures, before);
  if (!after) return NO_FAULTS;
  const between = figures.slice(after.index + 1, at).filter(({ label }) => isChange(label));
  const [next] = figures.slice(at + 1);
  if (next && OVER.test(before.gap) && next.label === '' && next.separator === SEPARATOR.none)
    return checkNear(text, figures, { before, after, change: { ...next, label: '高出' } });
  if (!next || !isChange(next.label) || next.separator > SEPARATOR.comma) return NO_FAULTS;
  const behind = next.separator === SEPARATOR.none ? [next, ...changesAfter(figures, at + 1)] : [];
  return [...between, ...behind].flatMap((change) => checkNear(text, figures, { before, after, change }));
}

/** The nearest amount of the unit in the sentence. */
function amountBefore(figures: readonly Figure[], before: Figure): Figure | undefined {
  let later = before;
  for (let index = before.index - 1; index >= Math.max(0, before.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    // 开庭210次。比上年的175次多35次: the sentence before.
    const opens = later === before && /^[比较]/u.test(before.label);
    if (!figure || (later.separator > SEPARATOR.comma && !opens)) return undefined;
    if (figure.unit === before.unit && !isChange(figure.label)) return figure;
    later = figure;
  }
  return undefined;
}

function readBaseAfter(text: string, figures: readonly Figure[], before: Figure, at: number): readonly SumFault[] {
  const change = figures[at - 1];
  const after = figures[at - 2];
  if (!after || !change || after.unit !== before.unit || !BASE.test(before.label)) return NO_FAULTS;
  if (before.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma || !isChange(change.label))
    return NO_FAULTS;
  // 同比增加48件，增幅20%，去年同期为240件: what came on top of the base.
  if (isChange(after.label)) {
    const value = before.value + (saysMore(after.label) ? after.value : -after.value);
    return check(text, { before, after: { ...after, value }, change });
  }
  return checkNear(text, figures, { before, after, change });
}

/** 今年接诊1.2万人次，去年为1万人次，同比增长25% */
function readBaseBetween(text: string, figures: readonly Figure[], before: Figure, at: number): readonly SumFault[] {
  const after = figures[at - 1];
  if (!after || after.unit !== before.unit || !BASE.test(before.label) || before.separator > SEPARATOR.comma)
    return NO_FAULTS;
  const changes = changesAfter(figures, at);
  const [, yearBefore] = YEAR.exec(before.label) ?? [];
  // 2023年80万人次，2024年100万人次: the later year is no base.
  return yearBefore !== undefined && yearBefore > (YEAR.exec(after.label)?.[1] ?? '')
    ? NO_FAULTS
    : changes.flatMap((change) => checkNear(text, figures, { before, after, change }));
}

/** 较去年的40万元减少3.5万元，下降8.75%; 同比增长20%，较去年的1.2万辆次增加3000辆次 */
function readChangeOfBase(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || change.unit !== before.unit || before.unit === '%' || !change.exact) return NO_FAULTS;
  if (change.separator > SEPARATOR.none || !COMPARED.test(before.gap) || !isChange(change.label)) return NO_FAULTS;
  const value = before.value + (saysMore(change.label) ? change.value : -change.value);
  const after = { ...change, value, exact: before.exact };
  const isShare = (share: Figure | undefined, later: Figure | undefined) =>
    share?.unit === '%' && isChange(share.label) && (later?.separator ?? SEPARATOR.stop) <= SEPARATOR.comma;
  const [earlier, later] = [figures[at - 2], figures[at + 1]];
  const share = isShare(later, later) ? later : isShare(earlier, before) ? earlier : undefined;
  return share ? check(text, { before, after, change: share }) : NO_FAULTS;
}

/** 任务1.2万亩，完成1.32万亩，超额完成任务的12% */
function readOverPlan(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  if (!OVER_PLAN.test(change.label) || change.separator > SEPARATOR.comma) return NO_FAULTS;
  const [before, after] = figures.slice(Math.max(0, at - 2), at);
  if (!before || !after || before.unit !== after.unit || after.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!PLANNED.test(before.label) || before.value >= after.value) return NO_FAULTS;
  return check(text, { before, after, change: { ...change, label: '超出' } });
}

/** 3起，同比减少2起、下降40%: there were 5. */
function readShareOfChange(text: string, figures: readonly Figure[], share: Figure, at: number): readonly SumFault[] {
  const near = figures[at - 1];
  const after = figures[at - 2];
  // 增长12%，增加30万元 is told the other way round.
  if (near?.unit === '%' && share.unit !== '%') return after ? readShare(text, after, share, near, near) : NO_FAULTS;
  return after && near ? readShare(text, after, near, share, near) : NO_FAULTS;
}

function readShare(text: string, after: Figure, change: Figure, share: Figure, first: Figure): readonly SumFault[] {
  if (share.unit !== '%' || change.unit !== after.unit || after.unit === '%') return NO_FAULTS;
  if (/每/u.test(after.label) || !/[比较]/u.test(first.label)) return NO_FAULTS;
  if (change.separator > SEPARATOR.comma || share.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!isChange(change.label) || !isChange(share.label)) return NO_FAULTS;
  const value = after.value + (saysMore(change.label) ? -change.value : change.value);
  return value > 0 ? check(text, { before: { ...after, value }, after, change: share }) : [];
}

const NOW =
  /^(?:总数|总量|总计|累计|目前|年末|现)?已?(?:(?<=目前|年末|现)[有为]|达到?|增加到|减少到|上升到|下降到|[增升降减]至)了?$/u;

/** 从年初的86家增加12家，达到100家 */
function readStep(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const change = figures[at - 1];
  const before = figures[at - 2];
  if (!before || !change || after.unit !== before.unit || !NOW.test(after.label)) return NO_FAULTS;
  if (after.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!isChange(change.label) || !(FROM.test(before.label) || COMPARED.test(before.gap))) return NO_FAULTS;
  return check(text, { before, after, change });
}
