import type { Known } from './asked.ts';
import { charSet } from '../char-set.ts';
import { check, checkAll, type Growth } from './change-check.ts';
import { FROM, isChange, isYearly, REACHES, saysFaster, TO } from './change-words.ts';
import { CLUE } from '../figures/clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { checkFold, tellsFold } from './folds.ts';
import { sharesWord } from './groups.ts';
import {
  changesAfter,
  COMPARED,
  MAX_CHANGES,
  OVER,
  readBaseAfter,
  readBaseBetween,
  readChangeOfBase,
  readCompared,
  WITH,
} from './growth-bases.ts';
import { readTwoYears } from './growth-periods.ts';
import { readShareOfChange, readSharesOfChanges } from './growth-shares.ts';
import { readNetChange } from './net-changes.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { halfStep, stepOf } from './sums.ts';

const OVER_PLAN =
  /^超[收支产]$|^(?:超额|超出|超过|超)(?:完成)?(?:年度|全年|年初|既定|原定)?(?:计划|目标|任务|预期)?(?:任务|目标|指标|数)?的?$/u;
/** 较一模增加 */
const OVER_NAMED = /^[较比]([^，。；、较比上去年同]{2,5}?)((?:增加|增长|提高|上升|减少|下降|降低|[增减])了?)$/u;
const isOver = charSet('较比');
const MAX_NAMED = 6;

/** 一模上线468人，上线率76.5%；二模上线493人，较一模增加25人: over what has that name. */
function readOverNamed(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  const [, name, told] = isOver(change.label.charCodeAt(0)) ? (OVER_NAMED.exec(change.label) ?? []) : [];
  const after = figures[at - 1];
  if (name === undefined || told === undefined || change.separator > SEPARATOR.comma || !after) return NO_FAULTS;
  const before = figures
    .slice(Math.max(0, at - MAX_NAMED), at - 1)
    .findLast(({ unit, kind, label }) => unit === after.unit && kind === 'amount' && label.includes(name));
  return before ? check(text, { before, after, change: { ...change, label: told } }) : NO_FAULTS;
}

const PLANNED = /计划|预算|目标|任务|预期|指标/u;
/** Changes that don't fit the values before and after: 由100户增加到120户，增长30%. */
export function readGrowth(text: string, figures: readonly Figure[], { clues }: Known): readonly SumFault[] {
  if ((clues & CLUE.fold) !== 0 && tellsFold(text)) return faultsAtEach(text, figures, CLUE.any, readAt);
  return figures.some(tellsChange) ? faultsAtEach(text, figures, CLUE.any, readNearChange) : NO_FAULTS;
}

function readNearChange(text: string, figures: readonly Figure[], figure: Figure, at: number): readonly SumFault[] {
  return isNearChange(figures, at) ? readAt(text, figures, figure, at) : NO_FAULTS;
}

function readAt(text: string, figures: readonly Figure[], figure: Figure, at: number): readonly SumFault[] {
  if (at === 0) return NO_FAULTS;
  let found = NO_FAULTS;
  for (const read of READERS) {
    const own = read(text, figures, figure, at);
    if (own.length > 0) found = [...found, ...own];
  }
  return found;
}

function tellsChange({ clues, label }: Figure): boolean {
  if ((clues & CLUE.change) === 0) return false;
  if (
    isChange(label) ||
    isYearly(label) ||
    REACHES.test(label) ||
    (opensPoints(label.charCodeAt(0)) && POINTS.test(label)) ||
    saysFaster(label) ||
    label.includes('环比') ||
    (isOver(label.charCodeAt(0)) && OVER_NAMED.test(label))
  )
    return true;
  if (label.startsWith('20') && isChange(label.replace(PLANNED_FOR, ''))) return true;
  if (label.startsWith('的基础上') || (label.startsWith('分别') && isChange(label.slice(2)))) return true;
  return label.includes('超') ? OVER.test(label) || OVER_PLAN.test(label) : label.includes('于') && OVER.test(label);
}

/** 2026年预计增长5% */
const PLANNED_FOR = /^20\d{2}年(?:预计|计划|力争)?/u;

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
  readSharesOfChanges,
  readStep,
  readChangeOfBase,
  readOverPlan,
  readOverNamed,
];

function readFromTo(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const before = figures[at - 1];
  if (!before || before.unit !== after.unit || before.depth !== after.depth) return NO_FAULTS;
  if (!isFromTo(before, after)) return NO_FAULTS;
  const changes = checkAll(text, { before, after }, [
    ...changesBefore(figures, before),
    ...changesAfter(figures, at, before.label),
  ]);
  if (changes.length > 0) return changes;
  const net = readNetChange(text, figures, { before, after });
  if (net.length > 0) return net;
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
  if (change.unit !== before.unit || ![before, after, change].every(isExact)) return NO_FAULTS;
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
const OVER_BASE = /(?:增加|增长|减少|下降|降低|提高|上升|净[增减])了?$/u;

/** 新发展会员44家，会员总数由256家增加到310家 */
const ADDED =
  /^[^，。；]{0,6}(?:新(?:增|发展|建|招|开|设|吸纳|吸收|加入|签|添|购|引进|培育|认定|注册|登记)|吸收新|再开|增设)/u;

/** 合格率分别是83.5%和91.2%，第二次较首次高出7.7个百分点 */
function readPoints(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  if (change.unit !== '百分点') return NO_FAULTS;
  const [before, after] = figures.slice(Math.max(0, at - 2), at);
  if (!before || before.unit !== '%' || after?.unit !== '%') return NO_FAULTS;
  const isTold =
    after.separator === SEPARATOR.pause && change.separator === SEPARATOR.comma && POINTS.test(change.label);
  return isTold ? check(text, { before, after, change }) : NO_FAULTS;
}

const opensPoints = charSet('第后末二');
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
  // 较上年下降12%，网上办理率由88%提高到93%: the change is of something else.
  const isNet = added !== undefined && /净[增减]$/u.test(added.label) && isOfSame(added, before);
  const isNamed = !UNNAMED.test(before.label) && !isNet;
  const isOwn = /^[由从]/u.test(before.label) && before.separator === SEPARATOR.comma;
  return !isNamed && (isOwn || changes.some(({ unit }) => unit === before.unit)) ? changes : [];
}

/** 由, 年底由 */
const UNNAMED = /^(?:年[底初末]|目前|现在?|[今去上]年|本[年期月])?[由从]/u;

/** 累计由年初的3640亩 */
const NO_NAME = /累计|总数|总量|年[初底末]|去年|上年|目前|现有|[由从的]/gu;

function isOfSame(added: Figure, before: Figure): boolean {
  const name = before.label.replaceAll(NO_NAME, '');
  return name.length < 2 || sharesWord(added.label + added.tail, name);
}

/** 由10家增至16家，就业由380人增至608人，分别增长60%和58%: a change for each of the pairs before. */
function readRespective(text: string, figures: readonly Figure[], first: Figure, at: number): readonly SumFault[] {
  if (!first.label.startsWith('分别') || !isChange(first.label.slice(2))) return NO_FAULTS;
  const more = figures.slice(at + 1).findIndex(tellsAnother);
  const changes = figures.slice(at, more === -1 ? figures.length : at + 1 + more);
  const pairs: Pair[] = [];
  for (let index = at - 1; index > 0 && pairs.length < changes.length; index -= 1) {
    const [before, after] = [figures[index - 1], figures[index]];
    if (before && after && isFromTo(before, after)) pairs.unshift({ before, after });
    if (!after || after.separator === SEPARATOR.stop) break;
  }
  const told = pairs.length > 0 ? pairs : listedPairs(figures, at, changes.length);
  if (told.length !== changes.length) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const [index, change] of changes.entries()) {
    const pair = told[index];
    if (pair) faults.push(...check(text, { ...pair, change: { ...change, label: first.label.slice(2) } }));
  }
  return faults;
}

function tellsAnother({ label, separator }: Figure): boolean {
  return label !== '' || separator > SEPARATOR.pause;
}

/** 18起、6人，与上年的24起、8人相比，分别下降25%和25%: the values in one list, and their bases in the next. */
function listedPairs(figures: readonly Figure[], at: number, count: number): Pair[] {
  const bases = figures.slice(Math.max(0, at - count), at);
  const values = figures.slice(Math.max(0, at - 2 * count), at - count);
  const [base] = bases;
  if (!base || values.length !== count || !(COMPARED.test(base.gap) || WITH.test(base.gap))) return [];
  const areListed = [values, bases].every((list) =>
    list.every(({ separator, kind }, index) => kind === 'amount' && (index === 0 || separator <= SEPARATOR.comma)),
  );
  const pairs = values.flatMap((after, index): Pair[] => {
    const before = bases[index];
    return before?.unit === after.unit ? [{ before, after }] : [];
  });
  return areListed && base.separator <= SEPARATOR.comma ? pairs : [];
}

type Pair = Omit<Growth, 'change'>;

/** 任务1.2万亩，完成1.32万亩，超额完成任务的12% */
function readOverPlan(text: string, figures: readonly Figure[], change: Figure, at: number): readonly SumFault[] {
  if (!change.label.startsWith('超') || !OVER_PLAN.test(change.label) || change.separator > SEPARATOR.comma)
    return NO_FAULTS;
  const [before, after] = figures.slice(Math.max(0, at - 2), at);
  if (!before || !after || before.unit !== after.unit || after.separator > SEPARATOR.comma) return NO_FAULTS;
  if (!PLANNED.test(before.label) || before.value >= after.value) return NO_FAULTS;
  return check(text, { before, after, change: { ...change, label: '超出' } });
}

const NOW =
  /^(?:总数|总量|总计|累计|目前|年末|现)?已?(?:(?<=目前|年末|现)[有为]|达到?|增加到|减少到|上升到|下降到|[增升降减]至)了?$/u;

/** 从年初的86家增加12家，达到100家 */
function readStep(text: string, figures: readonly Figure[], after: Figure, at: number): readonly SumFault[] {
  const change = figures[at - 1];
  const before = figures[at - 2];
  if (!before || !change || after.unit !== before.unit || !NOW.test(after.label)) return NO_FAULTS;
  if (after.separator > SEPARATOR.comma || change.separator > SEPARATOR.comma) return NO_FAULTS;
  // 在去年30万元的基础上增长20%，达到36万元
  const told = { ...change, label: change.label.replace(/^的?基础上/u, '').replace(PLANNED_FOR, '') };
  const isBase = FROM.test(before.label) || COMPARED.test(before.gap) || told.label !== change.label;
  if (!isChange(told.label) || !isBase) return NO_FAULTS;
  return check(text, { before, after, change: told });
}
