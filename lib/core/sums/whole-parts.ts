import { readBare } from './bare-parts.ts';
import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { greatestOf, isSemicolon, someLabelled } from './figure-lists.ts';
import { areAlike, isOfOtherTime, shareNoun, startsAnew } from './groups.ts';
import { judge } from './judge-parts.ts';
import { mixedItems } from './mixed-counters.ts';
import { type Link, linkIn, wholeBefore } from './part-links.ts';
import { type PartList, readParts } from './part-list.ts';
import type { SumFault } from './sum-fault.ts';
import { addsUp, sumOf } from './sums.ts';

const FROM = /^[^；]*由[^，。；、由]{0,12}$/u;
const MADE_UP = /^[^。；，]*(?:构成|组成)/u;
const MADE_UP_WITHIN = 80;
const SUBTOTAL = /^(?:小?计|共计?|合计)$/u;
/** 60平方米以下860套, 10亿元以上项目2个 */
const LIMIT = /^(?:及?以[上下内])?$/u;
const CLASS = /^及?以[上下内]的?[一-龥]{1,4}$/u;

/** Wholes that come before their parts: 共120户，其中A 50户、B 70户; 分别为; 18名护士中，; brackets; bare lists. */
export function readWholeParts(text: string, line: readonly Figure[], figure: Figure, at: number): readonly SumFault[] {
  const isAlike = line.length < LONG && isOfOneCounter(line[at - 1], figure);
  const figures = isAlike ? withUnit(line, at - 1, figure.unit) : line;
  const link = linkAt(text, figures, at);
  if (!link) return NO_FAULTS;
  if (link === 'bare') return readBareItems(text, figures, at);
  const mixed = link === 'of-which' ? readMixed(text, figures, at) : NO_FAULTS;
  if (mixed.length > 0) return mixed;
  const semicolons = (figure.clues & CLUE.colon) !== 0 && /[:：]/u.test(figure.gap);
  const faults: SumFault[] = [];
  for (const { unit, from } of unitsAt(figures, at)) {
    const whole = wholeBefore(figures, at, unit, link);
    if (!whole || (link === 'respectively' && whole.separator === SEPARATOR.pause)) continue;
    const list = readList(figures, whole, { from, unit, link, semicolons });
    faults.push(...judge(text, figures, { whole, link, list }));
  }
  return faults;
}

/** 32个项目，径赛18项: 项 and 个 count the same. */
function isOfOneCounter(before: Figure | undefined, { unit, gap }: Figure): boolean {
  // 考生86420人次，其中高考12860人
  if (unit === '人') return before?.unit === '人次' && gap.includes('其中');
  if (unit === '项') return before?.unit === '个' && PROJECTS.test(before.tail);
  return unit === '个' && before?.unit === '项' && before.label.endsWith('项目');
}

/** Figures of a line that is too long to be copied for each. */
const LONG = 500;
const PROJECTS = /^[大小子]?项目?$/u;

function withUnit(figures: readonly Figure[], at: number, unit: string): readonly Figure[] {
  return figures.map((figure, index) => (index === at ? { ...figure, unit } : figure));
}

/** 6个班218人，一年级2个班72人，二年级2个班76人: the whole and its items each told in two units. */
function readBareItems(text: string, figures: readonly Figure[], at: number): readonly SumFault[] {
  const faults = readBare(text, figures, at);
  if (faults.length > 0) return faults;
  const [one, other, first, second] = figures.slice(Math.max(0, at - 2), at + 2);
  const isTwice =
    first === figures[at] &&
    one?.unit === first?.unit &&
    other?.unit === second?.unit &&
    one?.unit !== other?.unit &&
    other?.separator === SEPARATOR.none &&
    second?.separator === SEPARATOR.none;
  return isTwice ? readBare(text, figures, at + 1) : NO_FAULTS;
}

/** Told by several counters, they are meant to add up where they nearly do. */
function readMixed(text: string, figures: readonly Figure[], at: number): readonly SumFault[] {
  const whole = figures[at - 1];
  const joint = figures[at + 1]?.separator;
  if (!whole || whole.kind !== 'amount' || (joint !== SEPARATOR.pause && joint !== SEPARATOR.comma)) return NO_FAULTS;
  const parts = [...mixedItems(figures, whole, at)];
  if (parts.length === 0 || Math.abs(sumOf(parts) / whole.value - 1) > MOST_OFF) return NO_FAULTS;
  return judge(text, figures, { whole, link: 'of-which', list: { parts, upToStop: parts } });
}

const MOST_OFF = 0.15;

interface Items {
  from: number;
  unit: string;
  link: Link;
  semicolons: boolean;
}

/** 其中续建项目14个、投资5.2亿元；新建项目21个、投资7.6亿元: semicolons part the items where these are alike. */
function readList(figures: readonly Figure[], whole: Figure, { from, unit, link, semicolons }: Items): PartList {
  const list = readParts(figures, from, unit, semicolons);
  if (semicolons || link === 'bracket' || addsUp(whole, list.parts) || goesOnAnew(figures, list)) return list;
  if (link === 'of-which' && isListToStop(whole, list)) return { parts: list.upToStop, upToStop: list.upToStop };
  const wide = readParts(figures, from, unit, true);
  if (addsUp(whole, wide.upToStop)) return wide;
  // 114项交易中，工程建设52项，中标金额7亿元，政府采购36项；国有产权36项: all that the sentence tells.
  const isAllTold = Math.abs(sumOf(wide.upToStop) / whole.value - 1) < MOST_OFF;
  if (link === 'among' && isAllTold && wide.upToStop.length > list.upToStop.length)
    return { parts: wide.upToStop, upToStop: wide.upToStop };
  if (link !== 'of-which' || list.parts.length > 1) return list;
  // 购进42亿元，其中粮食8亿元；销售51亿元: another whole.
  if (wide.parts.length < 2 || greatestOf(wide.parts) > whole.value) return list;
  // 32个，其中亿元以上项目11个；新开工项目24个: some, and another thing.
  if (someLabelled(list.parts, SOME_OF)) return list;
  return areAlike(wide.parts) || areItems(figures, wide.parts) ? wide : list;
}

/** 投入85万元，其中维修校舍42万元，购置桌椅18万元，新建跑道35万元: side by side all that is told is meant, though a verb begins it. */
function isListToStop(whole: Figure, { parts, upToStop }: PartList): boolean {
  if (upToStop.length < 3 || upToStop.length === parts.length) return false;
  const areSideBySide = upToStop.every(
    (part, at) =>
      at === 0 ||
      (part.index === (upToStop[at - 1]?.index ?? 0) + 1 && part.separator === SEPARATOR.comma && !isOfOtherTime(part)),
  );
  const over = sumOf(upToStop) / whole.value - 1;
  return areSideBySide && over > 0 && over < MOST_OFF;
}

const SOME_OF = /以[上下]|重[大点]|主要/u;

/** 其中企业265人、公岗48人；组织培训300人次，选树典型10名: another thing is told behind the semicolon. */
function goesOnAnew(figures: readonly Figure[], { parts }: PartList): boolean {
  const [first, second] = parts;
  const next = figures[(parts.at(-1)?.index ?? 0) + 1];
  if (!first || !second || next?.separator !== SEPARATOR.semicolon) return false;
  return startsAnew(next) && !startsAnew(first) && !shareNoun(first, next);
}

/** 其中书包600个，每个35元，计21000元；文具盒600个，每个10元，计6000元；奖品5500元: one of each item. */
function areItems(figures: readonly Figure[], parts: readonly Figure[]): boolean {
  return (
    parts.length > 2 &&
    parts[0]?.unit === '元' &&
    parts.every((part, at) => {
      const from = parts[at - 1]?.index;
      return from === undefined || figures.slice(from + 1, part.index + 1).some(isSemicolon);
    })
  );
}

function linkAt(text: string, figures: readonly Figure[], at: number): Link | undefined {
  const figure = figures[at];
  const before = figures[at - 1];
  if (!figure || !before) return undefined;
  if ((figure.clues & CLUE.link) !== 0) {
    const link =
      linkIn(figure.gap) ??
      (figure.gap.includes('由') && FROM.test(figure.gap) && isMadeUp(text, figure) ? 'divided' : undefined);
    if (link) return link;
  }
  if (figure.separator === SEPARATOR.stop) return undefined;
  if (figure.depth > before.depth || figure.separator === SEPARATOR.colon)
    return SELECTED.test(figure.gap) ? undefined : 'bracket';
  return figure.separator === SEPARATOR.comma || figure.separator === SEPARATOR.semicolon ? 'bare' : undefined;
}

/** 较大项目有：…… */
const SELECTED = /(?:较大|主要|重点|典型|突出|代表)[^，。；：:]{0,8}[：:]|[例比譬]如/u;

/** 73名干警由检察官26名、辅助人员47名构成 */
function isMadeUp(text: string, { end }: Figure): boolean {
  return MADE_UP.test(text.slice(end, end + MADE_UP_WITHIN));
}

/** 支部28个、党员642名，其中机关支部9个、党员218名: the whole is told in both units, too. */
function isPaired(figures: readonly Figure[], at: number, from: number): boolean {
  return isPairedWith(figures, at, from, at - 1) || isPairedWith(figures, at, from, at - 2);
}

/** 项目23个、186公里，总投资2.46亿元，其中国道7个、58公里: the pair ends with the figure at `end`. */
function isPairedWith(figures: readonly Figure[], at: number, from: number, end: number): boolean {
  const [one, other] = [figures[end - 1], figures[end]];
  const [first, second] = [figures[at], figures[from]];
  return (
    from === at + 1 &&
    other !== undefined &&
    other.separator <= SEPARATOR.comma &&
    second?.separator === SEPARATOR.pause &&
    one?.unit === first?.unit &&
    other.unit === second.unit &&
    one?.unit !== other.unit
  );
}

/** The count of what a limit names: 60平方米以下860套; 10亿元以上项目2个、…… */
function isLimited({ separator, label }: Figure, next: Figure | undefined): boolean {
  return (
    separator === SEPARATOR.none && (LIMIT.test(label) || (CLASS.test(label) && next?.separator === SEPARATOR.pause))
  );
}

/** The units of the first item: 县级河道3条32.4公里 has two. */
function unitsAt(figures: readonly Figure[], at: number): { unit: string; from: number }[] {
  const units: { unit: string; from: number }[] = [];
  for (let from = at; from < Math.min(figures.length, at + 3); from += 1) {
    const figure = figures[from];
    if (!figure) break;
    // 书包600个，每个35元，计21000元
    if (
      figure.kind === 'other' &&
      figure.separator <= SEPARATOR.comma &&
      (from > at || figure.separator > SEPARATOR.none)
    )
      continue;
    const isSubtotal = from > at + 1 && SUBTOTAL.test(figure.label);
    if (from > at && !isSubtotal && !isPaired(figures, at, from) && !isLimited(figure, figures[from + 1])) break;
    if (!units.some(({ unit }) => unit === figure.unit)) units.push({ unit: figure.unit, from });
  }
  return units;
}
