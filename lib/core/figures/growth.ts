import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { fitsPercent, halfStep, noTolerance, stepOf, sumTolerance } from './sums.ts';
import { inUnitOf, type SumFault, trimNumber, writtenAs } from './sum-fault.ts';

/** 由100户增加到120户, 将17家整合为5家, 从3人到5人. */
const TO =
  /(?:增加|增长|提高|提升|上升|扩大|扩展|拓展|发展|壮大|[增升涨]|减少|下降|降低|缩短|压减|压缩|精简|整合|合并|归并|调整|优化|回落|[降减跌])(?:到了?|至|为|成)[^，。；]{0,6}$/u;
const FROM_TO = /^(?:[^，。；]{0,6})?[到至]$/u;
const FROM = /[由从]/u;
/** 增长20%, 净增20户, 同比减少2起, 提高4.5个百分点. */
const CHANGE =
  /^(?:其中)?(?:净|共|累计|实际|总共|平均)?(?:同比|环比|[比较与](?:上年|去年|年初|同期|上学期|上季度|上半年|\d{0,4}年?)(?:同期)?(?:相比)?|一年|总量|数量)?(?:净|实)?(?:增加|增长|新增|提高|提升|上升|扩大|增幅|升幅|涨幅|[增升涨]|减少|压减|压缩|精简|下降|降低|缩短|回落|降幅|减幅|[降减]|[多少](?!于|达)[一-龥]{0,2}?)(?:了|幅度|幅|率)?(?:为|达到?)?$/u;
const UP = /[增提升扩涨多]/u;
/** 比上年的7.5亿元 */
const COMPARED = /(?:[比较]|同比)(?:[^，。；]{1,12}的|上年|去年|上年同期|去年同期|年初)$/u;
/** （上年同期800万元） */
const BASE = /^(?:20\d{2}年|上年|去年|同期|年初|基期|原来|原有|上学期|上季度)[^，。；]{0,8}$/u;
const YEAR = /^(20\d{2})年(?:度|全年)?([^，。；]*)$/u;
const LAST_YEAR = /^(?:去年|上年)(?:全年)?([^，。；]*)$/u;
const THIS_YEAR = /^(?:今年|本年)(?:全年)?([^，。；]*)$/u;
const MAX_CHANGES = 3;
const MAX_BACK = 6;

/** Changes that don't fit the values before and after: 由100户增加到120户，增长30%. */
export function readGrowth(text: string, figures: readonly Figure[]): readonly SumFault[] {
  if (!figures.some(tellsChange)) return NO_FAULTS;
  return faultsAtEach(figures, (figure, at) => {
    if (at === 0) return NO_FAULTS;
    let found = NO_FAULTS;
    for (const read of READERS) {
      const own = read(text, figures, figure, at);
      if (own.length > 0) found = [...found, ...own];
    }
    return found;
  });
}

function tellsChange({ clues, label }: Figure): boolean {
  return (clues & CLUE.change) !== 0 && (CHANGE.test(label) || YEARLY.test(label));
}

const READERS = [
  readFromTo,
  readCompared,
  readTwoYears,
  readBaseBetween,
  readBaseAfter,
  readShareOfChange,
  readStep,
  readChangeOfBase,
];

function readFromTo(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || before.unit !== after.unit || before.depth !== after.depth) return NO_FAULTS;
  if (after.separator >= SEPARATOR.comma) return NO_FAULTS;
  if (!TO.test(after.gap) && !(FROM_TO.test(after.gap) && FROM.test(before.label))) return NO_FAULTS;
  const changes = [...changesBefore(figures, before), ...changesAfter(figures, at)].flatMap((change) =>
    check(text, { before, after, change }),
  );
  return changes.length > 0 ? changes : readYearly(text, figures, { before, after });
}

const YEARLY = /^年均(?:净)?(?:增长|增加|提高|提升|减少|下降|降低|[增升降减])(?:了)?$/u;
const IN_YEAR = /(20\d{2})年/u;

/** 由2020年的1.2万元增加到2025年的2万元，年均增加2000元 */
function readYearly(
  text: string,
  figures: readonly Figure[],
  { before, after }: Omit<Growth, 'change'>,
): readonly SumFault[] {
  const change = figures[after.index + 1];
  const years = Number(IN_YEAR.exec(after.gap)?.[1]) - Number(IN_YEAR.exec(before.label)?.[1]);
  if (!change || change.separator > SEPARATOR.comma || !YEARLY.test(change.label) || !(years > 1)) return NO_FAULTS;
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

/** 比上年减少12万度，下降9.2%，由130万度降至118万度: those told right before it, where one is of its unit. */
function changesBefore(figures: readonly Figure[], before: Figure): Figure[] {
  const changes: Figure[] = [];
  let later = before;
  for (let index = before.index - 1; index >= Math.max(0, before.index - MAX_CHANGES); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator > SEPARATOR.comma || !(CHANGE.test(figure.label) || OVER_BASE.test(figure.label)))
      break;
    changes.unshift(figure);
    later = figure;
  }
  return FROM.test(before.label) && changes.some(({ unit }) => unit === before.unit) ? changes : [];
}

/** The changes told right after a value. */
function changesAfter(figures: readonly Figure[], at: number): Figure[] {
  const changes: Figure[] = [];
  for (const figure of figures.slice(at + 1, at + 1 + MAX_CHANGES)) {
    if (figure.separator > SEPARATOR.comma || !CHANGE.test(figure.label)) break;
    changes.push(figure);
  }
  return changes;
}

function readCompared(text: string, figures: readonly Figure[], before: Figure, at: number): readonly SumFault[] {
  const after = figures[at - 1];
  const change = figures[at + 1];
  if (!after || !change || after.unit !== before.unit || !COMPARED.test(before.gap)) return NO_FAULTS;
  if (before.separator > SEPARATOR.comma || change.separator !== SEPARATOR.none || !CHANGE.test(change.label))
    return NO_FAULTS;
  return checkNear(text, figures, { before, after, change });
}

function readBaseAfter(text: string, figures: readonly Figure[], before: Figure, at: number): readonly SumFault[] {
  const change = figures[at - 1];
  const after = figures[at - 2];
  if (!after || !change || after.unit !== before.unit || !BASE.test(before.label)) return NO_FAULTS;
  if (before.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma || !CHANGE.test(change.label))
    return NO_FAULTS;
  // 同比增加48件，增幅20%，去年同期为240件: what came on top of the base.
  if (CHANGE.test(after.label)) {
    const value = before.value + (UP.test(after.label) ? after.value : -after.value);
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

/** 较去年的40万元减少3.5万元，下降8.75% */
function readChangeOfBase(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  const share = figures[at + 1];
  if (!before || share?.unit !== '%' || change.unit !== before.unit || before.unit === '%') return NO_FAULTS;
  if (change.separator > SEPARATOR.none || share.separator > SEPARATOR.comma || !COMPARED.test(before.gap))
    return NO_FAULTS;
  if (!CHANGE.test(change.label) || !CHANGE.test(share.label)) return NO_FAULTS;
  const value = before.value + (UP.test(change.label) ? change.value : -change.value);
  return change.exact
    ? check(text, { before, after: { ...change, value, exact: before.exact }, change: share })
    : NO_FAULTS;
}

/** 2024年投资120万元，2025年投资150万元，增长30% */
function readTwoYears(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  const change = figures[at + 1];
  if (!before || !change || before.unit !== after.unit || !CHANGE.test(change.label)) return NO_FAULTS;
  if (after.separator !== SEPARATOR.comma || change.separator !== SEPARATOR.comma) return NO_FAULTS;
  const [, lastYear] = LAST_YEAR.exec(before.label) ?? [];
  const [, thisYear] = THIS_YEAR.exec(after.label) ?? [];
  if (lastYear !== undefined && thisYear !== undefined)
    return isSameName(lastYear, thisYear) ? check(text, { before, after, change }) : NO_FAULTS;
  const [, yearBefore, nameBefore] = YEAR.exec(before.label) ?? [];
  const [, yearAfter, nameAfter] = YEAR.exec(after.label) ?? [];
  if (!yearBefore || !yearAfter) return readTwoPeriods(text, { before, after, change });
  if (Number(yearAfter) !== Number(yearBefore) + 1) return NO_FAULTS;
  return isSameName(nameBefore, nameAfter) ? check(text, { before, after, change }) : NO_FAULTS;
}

const PERIOD = /^(?:(\d{1,2})月份?|第?([一二三四])季度)([^，。；]*)$/u;
const OVER_LAST = /^(?:环比|[比较](?:上季度|上月|[一二三]季度|\d{1,2}月份?))/u;

/** 一季度完成120万元，二季度完成150万元，环比增长25% */
function readTwoPeriods(text: string, growth: Growth): readonly SumFault[] {
  const [, month, quarter = '', name] = PERIOD.exec(growth.before.label) ?? [];
  const [, nextMonth, nextQuarter = '', nextName] = PERIOD.exec(growth.after.label) ?? [];
  if (name === undefined || nextName === undefined || !OVER_LAST.test(growth.change.label)) return NO_FAULTS;
  const follows = month
    ? Number(nextMonth) === Number(month) + 1
    : quarter !== '' && nextQuarter !== '' && '一二三四'.includes(quarter + nextQuarter);
  return follows && isSameName(name, nextName) ? check(text, growth) : NO_FAULTS;
}

/** 接待游客 may be 接待 the second time. */
function isSameName(one = '', other = ''): boolean {
  return one.startsWith(other) || other.startsWith(one);
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
  if (!CHANGE.test(change.label) || !CHANGE.test(share.label)) return NO_FAULTS;
  const value = after.value + (UP.test(change.label) ? -change.value : change.value);
  return value > 0 ? check(text, { before: { ...after, value }, after, change: share }) : [];
}

const REACHES =
  /^(?:总数|总量|总计|累计|目前|年末|现)?已?(?:(?<=目前|年末|现)[有为]|达到?|增加到|减少到|上升到|下降到|[增升降减]至)了?$/u;

/** 从年初的86家增加12家，达到100家 */
function readStep(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const change = figures[at - 1];
  const before = figures[at - 2];
  if (!before || !change || after.unit !== before.unit || !REACHES.test(after.label)) return NO_FAULTS;
  if (after.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!CHANGE.test(change.label) || !(FROM.test(before.label) || COMPARED.test(before.gap))) return NO_FAULTS;
  return check(text, { before, after, change });
}

interface Growth {
  before: Figure;
  after: Figure;
  change: Figure;
}

/** The value after may be one further on: 收入86万元，其中租金42万元，比去年增长15% is said of the 86. */
function checkNear(text: string, figures: readonly Figure[], growth: Growth): readonly SumFault[] {
  const { after } = growth;
  const earlier = figures.slice(Math.max(0, after.index - MAX_BACK), after.index);
  const fits = ({ unit }: Figure) => unit === after.unit;
  return earlier.filter(fits).some((other) => check(text, { ...growth, after: other }).length === 0)
    ? []
    : check(text, growth);
}

function check(text: string, growth: Growth): readonly SumFault[] {
  const { before, after, change } = growth;
  if (!before.exact || !after.exact || !change.exact || before.value <= 0) return NO_FAULTS;
  const difference = after.value - before.value;
  const isDifference = change.unit === before.unit || (before.unit === '%' && change.unit === '百分点');
  if (!isDifference && change.unit !== '%') return NO_FAULTS;
  const told = UP.test(change.label) ? change.value : -change.value;
  const fits = isDifference && Math.abs(difference - told) <= sumTolerance([before, after, change]);
  const exact = Math.abs(difference - told) <= noTolerance(after);
  const minor = fits && !exact && isLike(before, after) && isLike(after, change);
  if ((fits && !minor) || (change.unit === '%' && fitsShare(growth, told))) return NO_FAULTS;
  const amount = isDifference
    ? inUnitOf(text, change, Math.abs(difference))
    : `${trimNumber(Number(Math.abs((difference / before.value) * 100).toFixed(Math.max(change.decimals, 1))))}%`;
  const values = before.start === after.start ? '' : `由${writtenAs(text, before)}到${writtenAs(text, after)}，`;
  const counted = `${values}算下来是${difference < 0 ? '减少' : '增加'}${amount}`;
  const figures = before.start === after.start ? [after, change] : [before, after, change];
  return [
    {
      start: Math.min(...figures.map(({ start }) => start)),
      end: Math.max(...figures.map(({ end }) => end)),
      figures,
      message: `${counted}，文中写的是${UP.test(change.label) ? '增加' : '减少'}${writtenAs(text, change)}，${minor ? '如果不是四舍五入的缘故，' : ''}请核对`,
      minor,
      subject: `${writtenAs(text, before)}→${writtenAs(text, after)}：${writtenAs(text, change)}`,
    },
  ];
}

function isLike(one: Figure, other: Figure): boolean {
  return one.decimals > 0 && one.decimals === other.decimals && (one.scale === other.scale || one.unit === '%');
}

/** Rounded values leave a span of percentages, and a percentage may be rounded or cut off. */
function fitsShare({ before, after, change }: Growth, told: number): boolean {
  const decimals = after.scale === before.scale ? Math.max(after.decimals, before.decimals) : undefined;
  const [slack, slackBefore] = [halfStep(after, decimals), halfStep(before, decimals)];
  const least = ((after.value - slack) / (before.value + slackBefore) - 1) * 100;
  const most = ((after.value + slack) / Math.max(before.value - slackBefore, 1e-9) - 1) * 100;
  return told < 0 ? fitsPercent(change, -told, -most, -least) : fitsPercent(change, told, least, most);
}
