import { CLUE } from './clues.ts';
import { faultsAtEach, NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from './figure.ts';
import { areAlike, areComplements, areMixed, areOpposites, nameOf, startsAnew, isRest, saysOverlap } from './groups.ts';
import { significant } from './likeness.ts';
import { MAX_PARTS, type PartList, readParts } from './part-list.ts';
import { faultOf, minorFaultOf, type SumFault } from './sum-fault.ts';
import { addsUp, noTolerance, someAddUp, sumOf } from './sums.ts';

/** How the text hangs the parts on the whole; the surer ways first. */
type Link = 'respectively' | 'divided' | 'among' | 'of-which' | 'bracket' | 'bare';

const OF_WHICH = /其中(?!含)|包括|包含|[，,：:（(]含(?!税|量|金|氧)(?![^（(]*[）)])/u;
const RESPECTIVELY = /分属|分别(?![^，。]{0,4}(?:增|减|提|降|上升|下降|达标|较|比|同比))/u;
const DIVIDED = /分为|分成|划分为|组成|按[^，。；]{1,8}[分看][，,：:]/u;
const AMONG = /^[^，。；、：]{0,8}(?:中|里)[，,：:]/u;
const FROM = /由[^，。；、由]{0,12}$/u;
const MADE_UP = /^[^。；，]*(?:构成|组成)/u;
const MADE_UP_WITHIN = 80;
/** A group left open, or a blank. */
const OPEN_END = /等|_{2}|[xX×]{2}|□|…|\.{3}|[（(][ \u3000]*[）)]/u;
const TOTAL = /共|总|合计|累计|全年/u;
/** 满分100分 is the whole of its parts, though no amount. */
const FULL = /满分$/u;
/** 60平方米以下860套 */
const LIMIT = /^(?:及?以[上下内])?$/u;
const PASSED = /(?<![不未])(?:合格|及格|达标)/u;
/** 比上年减少8例 is no whole. */
const LESS = /[减降少]/u;
/** How far back a whole may stand, in figures. */
const MAX_BACK = 6;

/** Wholes that come before their parts: 共120户，其中A 50户、B 70户; 分别为; 18名护士中，; brackets; bare lists. */
export function readWholeParts(text: string, figures: readonly Figure[]): readonly SumFault[] {
  return faultsAtEach(figures, CLUE.any, (figure, at) => {
    const link = linkAt(text, figures, at);
    if (!link) return NO_FAULTS;
    if (link === 'bare') return readBare(text, figures, at);
    const semicolons = /[:：]/u.test(figure.gap);
    return unitsAt(figures, at).flatMap(({ unit, from }) => {
      const whole = wholeBefore(figures, at, unit, link);
      return whole && !(link === 'respectively' && whole.separator === SEPARATOR.pause)
        ? judge(text, figures, { whole, link, list: readList(figures, { from, unit, link, semicolons }) })
        : [];
    });
  });
}

interface Items {
  from: number;
  unit: string;
  link: Link;
  semicolons: boolean;
}

/** 其中续建项目14个、投资5.2亿元；新建项目21个、投资7.6亿元: semicolons part the items where these are alike. */
function readList(figures: readonly Figure[], { from, unit, link, semicolons }: Items): PartList {
  const list = readParts(figures, from, unit, semicolons);
  if (semicolons || link !== 'of-which' || list.parts.length > 1) return list;
  const wide = readParts(figures, from, unit, true);
  return wide.parts.length > 1 && areAlike(wide.parts) ? wide : list;
}

function linkAt(text: string, figures: readonly Figure[], at: number): Link | undefined {
  const figure = figures[at];
  const before = figures[at - 1];
  if (!figure || !before) return undefined;
  if ((figure.clues & CLUE.link) !== 0) {
    const link = linkIn(figure.gap) ?? (FROM.test(figure.gap) && isMadeUp(text, figure) ? 'divided' : undefined);
    if (link) return link;
  }
  if (figure.separator === SEPARATOR.stop) return undefined;
  if (figure.depth > before.depth || figure.separator === SEPARATOR.colon) return 'bracket';
  return figure.separator === SEPARATOR.comma || figure.separator === SEPARATOR.semicolon ? 'bare' : undefined;
}

/** 73名干警由检察官26名、辅助人员47名构成 */
function isMadeUp(text: string, { end }: Figure): boolean {
  return MADE_UP.test(text.slice(end, end + MADE_UP_WITHIN));
}

function linkIn(gap: string): Link | undefined {
  if (RESPECTIVELY.test(gap)) return 'respectively';
  if (OF_WHICH.test(gap)) return 'of-which';
  if (AMONG.test(gap)) return 'among';
  return DIVIDED.test(gap) ? 'divided' : undefined;
}

/** The units of the first item: 县级河道3条32.4公里 has two. */
function unitsAt(figures: readonly Figure[], at: number): { unit: string; from: number }[] {
  const units: { unit: string; from: number }[] = [];
  for (let from = at; from < Math.min(figures.length, at + 3); from += 1) {
    const figure = figures[from];
    if (!figure || (from > at && (figure.separator !== SEPARATOR.none || !LIMIT.test(figure.label)))) break;
    if (!units.some(({ unit }) => unit === figure.unit)) units.push({ unit: figure.unit, from });
  }
  return units;
}

/** The nearest one. A whole stands in the same sentence, or in the one before where the parts' sentence opens with 其中. */
function wholeBefore(figures: readonly Figure[], at: number, unit: string, link: Link): Figure | undefined {
  const first = figures[at];
  if (!first) return undefined;
  const depth = link === 'bracket' && first.separator !== SEPARATOR.colon ? first.depth - 1 : first.depth;
  const opens = link === 'of-which' && /[。；;][^。；]{0,3}其中[^。]*$/u.test(first.gap);
  for (let index = at; index > Math.max(0, at - MAX_BACK); index -= 1) {
    const later = figures[index];
    const figure = figures[index - 1];
    if (!later || !figure || (later.separator === SEPARATOR.stop && !(opens && index === at))) return undefined;
    if (
      figure.unit === unit &&
      (figure.kind === 'amount' || (figure.kind === 'change' ? !LESS.test(figure.label) : FULL.test(figure.label))) &&
      figure.depth <= Math.max(depth, 0)
    )
      return figure;
  }
  return undefined;
}

interface Split {
  whole: Figure;
  link: Link;
  list: PartList;
}

function judge(text: string, figures: readonly Figure[], { whole, link, list }: Split): readonly SumFault[] {
  const parts = withoutOtherKinds(whole, list.parts);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || !parts.every(({ exact }) => exact)) return NO_FAULTS;
  if (!whole.exact && !(link !== 'bare' && parts.length > 2 && isOverMore(text, whole, parts))) return NO_FAULTS;
  const isLone = parts.length === 1;
  const isNear = !isLone && isFine(whole, list, figures);
  // Most add up: what the words around them say is asked only of the others.
  if (isNear && (!isRounded(whole, parts) || isFine(whole, list, figures, noTolerance(whole)))) return NO_FAULTS;
  const span = text.slice(whole.end, last.end + 2);
  if (saysOverlap(text.slice(whole.start, last.end + 30)) || OPEN_END.test(span)) return NO_FAULTS;
  // 外勤9人、营业厅3人，所长和安全员各1人: more of them than the figure says.
  const next = figures[last.index + 1];
  if (next && next.separator < SEPARATOR.stop && next.label.endsWith('各')) return NO_FAULTS;
  if (isLone) return link === 'of-which' && isBigger(whole, first) ? [askPart(text, whole, first)] : NO_FAULTS;
  if (!isAsked(whole, parts, link)) return NO_FAULTS;
  return [isNear ? minorFaultOf(text, whole, parts) : faultOf(text, whole, parts)];
}

/** 1800余人次 is no more than 1900: what 余 leaves open is less than the last digit that is told. */
function isOverMore(text: string, whole: Figure, parts: readonly Figure[]): boolean {
  const written = text.slice(whole.start, whole.end);
  const [, digits] = /^(\d+)[余多]/u.exec(written) ?? [];
  if (digits === undefined) return false;
  const zeros = digits.length - significant(digits);
  const sum = sumOf(parts);
  return sum >= whole.value + 10 ** zeros * whole.scale && sum < whole.value * 2;
}

/** Two groups that make up the whole may be followed by groups of another kind: 男生29人，女生25人，住校生18人. */
function withoutOtherKinds(whole: Figure, parts: Figure[]): Figure[] {
  const [first, second] = parts;
  if (parts.length > 2 && first && second && areOpposites(first, second) && areMixed(parts)) return [first, second];
  const tooBig = parts.findIndex(({ value }, index) => index > 0 && value > whole.value);
  return tooBig > 1 && !addsUp(whole, parts) ? parts.slice(0, tooBig) : parts;
}

/** Some run of the parts adds up, the first parts and what follows in the sentence, or another figure near by is their sum. */
function isFine(whole: Figure, { parts, upToStop }: PartList, figures: readonly Figure[], tolerance?: number): boolean {
  if (someAddUp(whole, upToStop, tolerance) || (whole.unit === '%' && Math.abs(sumOf(parts) - 100) < 0.5)) return true;
  if (wholesAddUp(whole, parts, figures)) return true;
  return figures
    .slice(Math.max(0, whole.index - MAX_BACK), whole.index)
    .some((figure) => figure.unit === whole.unit && figure.kind === 'amount' && addsUp(figure, parts, tolerance));
}

/** 议案28件、提案36件，其中A类42件、B类18件、C类4件: parts of both. */
function wholesAddUp(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  let wholes = whole.value;
  for (let index = whole.index - 1; index >= Math.max(0, whole.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit !== whole.unit || figure.kind !== 'amount') continue;
    wholes += figure.value;
    if (addsUp({ ...whole, value: wholes }, parts)) return true;
  }
  return false;
}

/** A few figures that are one of the last digit off, or a whole in 万 over parts that aren't: rounded, or a slip. */
function isRounded(whole: Figure, parts: readonly Figure[]): boolean {
  if (whole.decimals === 0 || parts.length > MAX_ROUNDED) return false;
  return (
    parts.every(({ scale, decimals }) => scale === whole.scale && decimals === whole.decimals) ||
    parts.every(({ scale }) => scale < whole.scale)
  );
}

const MAX_ROUNDED = 5;

function isAsked(whole: Figure, parts: readonly Figure[], link: Link): boolean {
  const [first, second] = parts;
  if (!first || !second) return false;
  // A rate is no sum of rates.
  if (whole.unit === '%' && /[率度]/u.test(whole.label)) return false;
  const share = sumOf(parts) / whole.value;
  // 优秀96人、良好142人、合格60人: the others failed, which nobody likes to tell.
  if (share < 1 && PASSED.test(nameOf(parts.at(-1) ?? second))) return false;
  const last = parts.at(-1) ?? second;
  const complete = parts.slice(0, -1).some((part) => areComplements(part, last)) || parts.some(isRest);
  const divided = link === 'respectively' || link === 'divided';
  const mixed = !complete && !divided && areMixed(parts);
  if (share > 1) return complete ? share <= 3 : !mixed && share <= (link === 'bracket' ? 1.5 : 2);
  if (complete) return share >= 0.4;
  if (mixed) return false;
  if (divided || link === 'bare') return share >= 0.6;
  if (link === 'among') return share >= 0.7;
  const alike = areAlike(parts);
  // 自建房3.9万栋，有隐患的218栋: another kind of group, as what is missing is far more.
  if (!alike && parts.length === 2 && whole.value - sumOf(parts) > second.value * 2) return false;
  if (parts.length > 2) return share >= (alike ? 0.75 : 0.85);
  // 工业投资3亿元，增长12%，技改投资1.2亿元: each told by itself.
  if (second.index > first.index + 1 && second.separator >= SEPARATOR.comma) return share >= 0.85;
  return share >= (alike ? 0.75 : 0.85);
}

function isBigger(whole: Figure, part: Figure): boolean {
  return part.value > whole.value && part.value <= whole.value * 10 && !startsAnew(part) && whole.kind === 'amount';
}

function askPart(text: string, whole: Figure, part: Figure): SumFault {
  const fault = faultOf(text, whole, [part]);
  const words = (figure: Figure) => text.slice(figure.start, figure.end);
  return { ...fault, message: `其中的${words(part)}比总数${words(whole)}还多，请核对` };
}

/** Two that leave nothing over are meant to add up even when they are so far off the whole. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.6;

/** No word says that these are parts: only where their names do, or where they nearly add up. */
function readBare(text: string, figures: readonly Figure[], at: number): readonly SumFault[] {
  const first = figures[at];
  if (!first || first.kind !== 'amount') return NO_FAULTS;
  if (figures[at - 1]?.unit !== first.unit && figures[at - 2]?.unit !== first.unit) return NO_FAULTS;
  const whole = wholeBefore(figures, at, first.unit, 'bare');
  if (!whole || whole.kind !== 'amount' || whole.index < at - 2 || whole.depth !== first.depth) return NO_FAULTS;
  // Most are too much or too little by far.
  if (first.value > whole.value || !(mostOf(figures, first) > whole.value * LEAST_SHARE)) return NO_FAULTS;
  const list = readParts(figures, at, first.unit, true);
  const parts = withoutOtherKinds(whole, list.parts);
  const [, second] = parts;
  const share = sumOf(parts) / whole.value;
  if (!second || !(share > LEAST_SHARE && share < MOST_SHARE)) return NO_FAULTS;
  if (parts.some(({ value }) => value > whole.value) || areOpposites(whole, second)) return NO_FAULTS;
  const opposed = parts.length === 2 && areOpposites(first, second);
  if (!opposed && Math.abs(share - 1) > slackOf(whole, parts)) return NO_FAULTS;
  if (isItselfPart(whole, list, figures)) return NO_FAULTS;
  return judge(text, figures, { whole, link: 'bare', list: { ...list, parts } });
}

/** All that parts from `first` on can come to. */
function mostOf(figures: readonly Figure[], first: Figure): number {
  let sum = first.value;
  for (let at = first.index + 1; at < Math.min(figures.length, first.index + MAX_PARTS); at += 1) {
    const figure = figures[at];
    if (!figure || figure.separator === SEPARATOR.stop) break;
    if (figure.unit === first.unit) sum += figure.value;
  }
  return sum;
}

/** By how much of the whole the parts may be off and still be meant to add up; below 0 where they aren't meant to. */
function slackOf(whole: Figure, parts: readonly Figure[]): number {
  const [first, second] = parts;
  const last = parts.at(-1);
  const alike = areAlike(parts);
  if (first && second && parts.length === 2) {
    const listed = second.separator === SEPARATOR.pause;
    if (listed && TOTAL.test(whole.label) && areComplements(first, second)) return 0.15;
    return alike ? (listed ? 0.1 : 0.05) : -1;
  }
  const closes = last !== undefined && GOES_ON.test(last.label);
  return TOTAL.test(whole.label) || alike || closes ? 0.15 : 0.05;
}

/** 正在核查16条: what is left of the whole. */
const GOES_ON = /^(?:正在|尚|仍|还有|待|其[他它余])/u;

/** 4820人次，内科2360人次，外科1480人次，儿科980人次: the first of the parts is no whole of the others. */
function isItselfPart(whole: Figure, { parts }: PartList, figures: readonly Figure[]): boolean {
  const all = [whole, ...parts];
  const last = parts.at(-1)?.index ?? whole.index;
  const around = [
    ...figures.slice(Math.max(0, whole.index - MAX_BACK), whole.index),
    ...figures.slice(last + 1, last + 2),
  ];
  return around.some((figure) => figure.unit === whole.unit && addsUp(figure, all));
}
