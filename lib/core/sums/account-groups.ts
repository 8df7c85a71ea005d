import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { jointBetween } from './figure-lists.ts';
import { countsOwner, sharesChar } from './groups.ts';

const EACH = /每|各(?!项税)|均|单价/u;
/** 占全县184个村的75% */
const OF_ALL = /占[^，。；]{0,6}$/u;
/** More are a list that others read. */
export const MAX_FIGURES = 6;

/** Amounts of one unit in one sentence; where it has two or more, with the only one of the sentence before. */
export function groupsIn(figures: readonly Figure[]): (readonly Figure[])[] {
  const groups: (readonly Figure[])[] = [];
  let before: Span = { from: 0, to: 0 };
  for (let from = 0; from < figures.length; ) {
    let to = from + 1;
    while (to < figures.length && figures[to]?.separator !== SEPARATOR.stop) to += 1;
    const span = { from, to };
    for (let at = from; at + 1 < to; at += 1) addGroups(groups, figures, at, span, before);
    before = span;
    from = to;
  }
  return groups;
}

interface Span {
  from: number;
  to: number;
}

/** Those of the unit of the figure at `at`, where it is the first of its unit. */
function addGroups(
  groups: (readonly Figure[])[],
  figures: readonly Figure[],
  at: number,
  span: Span,
  before: Span,
): void {
  const unit = unitOf(figures, at);
  if (unit === '' || !opensUnit(figures, at, span)) return;
  const amounts = amountsOf(unit, figures, span);
  if (amounts.length < 2 || amounts.length > MAX_FIGURES + 1 || amounts[0] !== figures[at]) return;
  const [whole, more] = before.to > 0 ? amountsOf(unit, figures, before) : [];
  if (amounts.length + (whole && !more ? 1 : 0) < 3) return;
  const own = withoutLastPart(withoutRepeated(amounts));
  if (isReckoned(own)) groups.push(own);
  if (whole && !more && own.length > 1 && !areOtherNouns(whole, own) && isReckoned([whole, ...own]))
    groups.push([whole, ...own]);
}

/** 学位数达到110个。改善30个片区，……，优化82个站点: behind a full stop other nouns are counted. */
function areOtherNouns({ label, tail }: Figure, figures: readonly Figure[]): boolean {
  for (const figure of figures)
    if (figure.unit !== '个' || figure.tail === '' || sharesChar(figure.tail, label + tail)) return false;
  return true;
}

function opensUnit(figures: readonly Figure[], at: number, { from }: Span): boolean {
  const unit = unitOf(figures, at);
  for (let index = from; index < at; index += 1) if (unitOf(figures, index) === unit) return false;
  return true;
}

/** No more than are asked for: longer lists are no account. */
function amountsOf(unit: string, figures: readonly Figure[], { from, to }: Span): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = from; at < to && found.length <= MAX_FIGURES + 1; at += 1) {
    const figure = figures[at];
    if (figure && (unitOf(figures, at) === unit || (unit === '个' && isSeated(figure, found)))) found.push(figure);
  }
  return found;
}

/** Empty for what isn't added. */
function unitOf(figures: readonly Figure[], at: number): string {
  const figure = figures[at];
  return !figure || figure.unit === '%' || countsOwner(figure, figures[at + 1]) ? '' : figure.unit;
}

/** 床位960个，入住874人，空床86个: one seat for each. */
function isSeated({ unit }: Figure, [seats, more]: readonly Figure[]): boolean {
  return unit === '人' && seats !== undefined && more === undefined && SEATS.test(seats.label);
}

const SEATS = /(?:编制|床位|学位|座位|席位|名额)$/u;

/** 编制860人，现有812人，缺编48人，其中一线缺编36人: some of the last. */
function withoutLastPart(figures: readonly Figure[]): readonly Figure[] {
  const last = figures.at(-1);
  const before = figures.at(-2);
  if (!last || !before || figures.length < 4 || last.value >= before.value || last.index !== before.index + 1)
    return figures;
  return PART.test(last.gap) ? figures.slice(0, -1) : figures;
}

const PART = /^[，,]其中/u;

/** 党员46名，这46名党员里……: told once more. */
function withoutRepeated(figures: readonly Figure[]): readonly Figure[] {
  const [first, second, ...others] = figures;
  const isRepeated = first && second && second.value === first.value && /^[这上全]/u.test(second.label);
  return isRepeated ? [first, ...others] : figures;
}

function isReckoned(group: readonly Figure[]): boolean {
  return group.length > 2 && group.length <= MAX_FIGURES && group.every(isAdded);
}

function isAdded({ exact, depth, label, clues }: Figure): boolean {
  return (
    exact &&
    depth === 0 &&
    ((clues & CLUE.apiece) === 0 || !EACH.test(label)) &&
    !(label.includes('占') && OF_ALL.test(label))
  );
}

/** No semicolon parts them. */
export function areInOneClause(group: readonly Figure[], figures: readonly Figure[]): boolean {
  return jointBetween(figures, group[0]?.index ?? 0, group.at(-1)?.index ?? 0) < SEPARATOR.semicolon;
}

/** 新增326户，流失41户，净增285户，总数达2178户: the two right before it. */
export function netOf(group: readonly Figure[]): readonly Figure[] {
  const at = group.findIndex(isNet);
  return at > 1 ? group.slice(at - 2, at + 1) : group;
}

function isNet({ label }: Figure): boolean {
  return label.startsWith('净');
}

/** No stop stands between. */
export function areInOneSentence(figures: readonly Figure[], one: Figure, other: Figure): boolean {
  return jointBetween(figures, one.index, other.index) < SEPARATOR.stop;
}
