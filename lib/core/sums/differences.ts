import { DIFFERENCE, OTHER_TIME, OVER_PLAN, REACHES } from './balance-words.ts';
import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { someLabelled, without } from './figure-lists.ts';
import { sharesChar } from './groups.ts';
import { askWith, type Fault, isNear, isSameThing } from './reckoning.ts';
import { mayBeSlip } from './slips.ts';
import { writtenAs } from './sum-fault.ts';

const NEAR_DIFFERENCE = 0.4;
const NEAR_COMPARED = 0.6;

/** 甲村收12吨，乙村收10吨，甲村比乙村多收3吨: the difference that is told isn't the one between the two. */
export function differenceIn(text: string, group: readonly Figure[], figures: readonly Figure[]): Fault | undefined {
  if (group.length !== 3) return undefined;
  const [difference, another] = group.filter(isDifference);
  if (!difference || another) return undefined;
  const [one, other] = without(group, difference);
  if (!one || !other) return undefined;
  if (!isSameThing(group) || isOverOtherTime(difference, [one, other]) || isOfSome(difference, one)) return undefined;
  if (isOfOwnName(difference, [one, other]) || isOfPart(difference, one, other)) return undefined;
  // 企业60家、200家，新增机构138家: no more of them.
  if (NEW.test(difference.label) && !someLabelled(group, STOCKED)) return undefined;
  // 新增用海29万亩、用林13万亩: both are new.
  const next = figures[difference.index + 1];
  if (next?.separator === SEPARATOR.pause && next.unit === difference.unit) return undefined;
  const expected = Math.abs(one.value - other.value);
  if (!isNear(difference.value, expected, difference.label.includes('比') ? NEAR_COMPARED : NEAR_DIFFERENCE))
    return undefined;
  const [less, more] = one.value < other.value ? [one, other] : [other, one];
  return !mayBeSlip(more, [less, difference])
    ? undefined
    : askWith(text, group, difference, expected, `${writtenAs(text, one)}和${writtenAs(text, other)}相差`);
}

function isDifference({ clues, label }: Figure): boolean {
  return (clues & CLUE.difference) !== 0 && DIFFERENCE.test(label) && !REACHES.test(label);
}

const NEW = /新[增设]|撤/u;
/** What there was, or is now. */
const STOCKED = /[原现]有|达到?$|增[至到]|[由从]|总|年[初底末]|目前/u;

/** 5600万元，到位4200万元，比去年增加800万元: what it was then, or was planned to be, isn't told. */
function isOverOtherTime({ label }: Figure, values: readonly Figure[]): boolean {
  return (
    (OTHER_TIME.test(label) && !someLabelled(values, OTHER_TIME)) ||
    (OVER_PLAN.test(label) && !someLabelled(values, PLANNED))
  );
}

const PLANNED = /计划|目标|任务|预期/u;

/** 床位由1260张增加到1680张，其中新增护理型床位386张: new are other ones, too. */
function isOfSome({ label }: Figure, { label: all }: Figure): boolean {
  const name = NEW_OF_WHICH.exec(label)?.[1];
  return name !== undefined && !all.includes(name);
}

/** 与16家单位签约，新增战略客户11家，与三家……: of a thing of its own. */
function isOfOwnName({ label }: Figure, values: readonly Figure[]): boolean {
  const name = NEW_NAMED.exec(label)?.[1];
  if (name === undefined) return false;
  for (const { gap, tail } of values) if (sharesChar(name, gap + tail)) return false;
  return true;
}

/** 安排740套，其中公寓580套，增加110套: over last year, as no whole grows by its part. */
function isOfPart({ label, index }: Figure, one: Figure, other: Figure): boolean {
  const part = one.index > other.index ? one : other;
  return part.gap.includes('其中') && index > part.index && !label.includes('比');
}

const NEW_NAMED = /^(?:今年|本年|年内)?新[增设]([^，。；]{2,})$/u;
const NEW_OF_WHICH = /^其中(?:今年|本年|年内)?新[增设](.+)$/u;
