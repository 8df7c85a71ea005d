import { CLUE } from '../figures/clues.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact, isInWords } from './figure-lists.ts';
import { areOfKinds, areOpposites } from './groups.ts';
import { mayBeSlip } from './slips.ts';
import { type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { stepOf, sumOf, sumTolerance } from './sums.ts';
import words from './words.json' with { type: 'json' };

const RESPECTIVE_SHARES = /(?:分别|依次)占|占[^，。；]{0,8}(?:分别|依次)/u;
/** 支出构成：人员经费62%，公用经费25%，项目经费13% */
const COMPOSED = /(?:构成|结构|比例|占比|组成)(?:[^，。；：:]{0,4}[：:]|[为是])[^，。；]{1,12}$/u;
/** 占总成绩的30% */
const SHARE_OF = /占(总[^，。；的]{1,6})的?$/u;
/** 人员经费占52%、公用经费占18% */
const SHARE = /.占比?为?$/u;
/** Shares that are further off are not all that there are. */
const LEAST = 85;
const MOST = 115;
const MAX_SHARES = 12;

/** Shares of one whole that don't make 100%. */
export function readShares(text: string, figures: readonly Figure[], figure: Figure, at: number): readonly SumFault[] {
  const shares =
    (figure.clues & CLUE.share) !== 0 && RESPECTIVE_SHARES.test(figure.gap)
      ? areOfWholes(figures, figure)
        ? []
        : listed(figures, at)
      : COMPOSED.test(figure.gap)
        ? composed(figures, at)
        : apart(figures, figure, at);
  const total = sumOf(shares);
  if (shares.length < 2 || total < LEAST || total > MOST || !shares.every(isExact)) return NO_FAULTS;
  if (areOfParts(figures, at, shares)) return NO_FAULTS;
  // Tenths (四成) are told as they are.
  const tolerance = shares.every(isInWords) ? 0 : sumTolerance(shares);
  if (Math.abs(total - 100) <= tolerance + 1e-6) return NO_FAULTS;
  const [first = figure] = shares;
  // 投资和贸易占比分别达80%和35%: two may be of two wholes.
  if (shares.length === 2 && !mayBeSlip({ ...first, value: 100 }, shares)) return NO_FAULTS;
  return [
    {
      start: first.start,
      end: shares.at(-1)?.end ?? first.end,
      figures: shares,
      message: `这几项占比加起来是${trimNumber(total)}%，不是100%，请核对`,
      subject: shares.map((share) => writtenAs(text, share)).join('＋'),
    },
  ];
}

/** Those that each say what they are a share of. */
function apart(figures: readonly Figure[], { clues }: Figure, at: number): Figure[] {
  const others = [...paid(figures, at), ...graded(figures, at)];
  return (clues & CLUE.share) === 0 ? others : [...alike(figures, at), ...named(figures, at), ...others];
}

/** 男性620人、女性580人、少数民族180人，分别占51.7%、48.3%和15%: each is its part's, so that some are told twice. */
function areOfParts(figures: readonly Figure[], at: number, shares: readonly Figure[]): boolean {
  const parts = figures.slice(Math.max(0, at - shares.length), at);
  const [first] = parts;
  const [share] = shares;
  if (!first || !share || share.index !== at || parts.length < shares.length || share.value === 0) return false;
  const whole = first.value / share.value;
  return parts.every((part, index) => {
    const own = shares[index];
    if (!own || part.unit !== first.unit || part.unit === '%') return false;
    const slack = stepOf(own) + own.value * (stepOf(share) / share.value);
    return Math.abs(part.value / whole - own.value) <= slack;
  });
}

/** 户数和人数分别占46%和58%, 农村分别占46%和58%: of two wholes. 高新技术产业、装备制造业 share members. */
function areOfWholes(figures: readonly Figure[], { gap, index }: Figure): boolean {
  const [, one, other] = MEASURES.exec(gap) ?? [];
  // GDP、财政收入、增加值占全市比重分别达到29%、24%、45%; 市场占有率
  if ((gap.match(ANY_MEASURE)?.length ?? 0) > 1 || gap.includes('占有率')) return true;
  if ((one !== undefined && one !== other) || (ONE_NAME.test(gap) && !SEVERAL.test(gap))) return true;
  // 高新技术产业、装备制造业分别增长17%、18%，占比分别为41%、57%: named before what is told of them first.
  const sentence = figures.slice(Math.max(0, index - MAX_SHARES), index + 1);
  const from = sentence.findLastIndex(({ separator }) => separator === SEPARATOR.stop);
  return sentence.slice(Math.max(from, 0)).some((figure) => (figure.gap.match(INDUSTRY)?.length ?? 0) > 1);
}

const MEASURE = `(${words.measures.join('|')})`;
const MEASURES = new RegExp(`${MEASURE}[、和与及][^，。；、和与及]{0,8}?${MEASURE}分别占`, 'u');
const ANY_MEASURE = new RegExp(`${MEASURE}|总值|增加值|产值|收入|税收|投资额|利润`, 'gu');
const ONE_NAME = /(?:^|[，。；：])[^，。；：、和与及]{2,12}分别占$/u;
const SEVERAL = /男女|城乡|内外|中小|[两二三四五六七八九十各]/u;
const INDUSTRY = new RegExp(words.sharedIndustries.join('|'), 'gu');

/** Every one to the end of the sentence, each with a name of its own. */
function composed(figures: readonly Figure[], at: number): Figure[] {
  const rest = figures.slice(at, at + MAX_SHARES);
  const end = rest.findIndex(
    ({ unit, separator, kind, label }, index) =>
      unit !== '%' ||
      kind === 'change' ||
      label === '' ||
      (label.includes('率') && !label.includes('占')) ||
      (index > 0 && separator > SEPARATOR.semicolon),
  );
  const shares = end === -1 ? rest : rest.slice(0, end);
  return end === -1 || rest[end]?.separator === SEPARATOR.stop ? shares : [];
}

function listed(figures: readonly Figure[], at: number): Figure[] {
  const rest = figures.slice(at, at + MAX_SHARES);
  const end = rest.findIndex(
    ({ unit, separator, label }, index) =>
      index > 0 && (unit !== '%' || separator > SEPARATOR.pause || label.trim() !== '') && !isFurther(rest, index),
  );
  return end === -1 ? rest : rest.slice(0, end);
}

/** 分别占42%、39%、14%，三等以下占5% */
function isFurther(figures: readonly Figure[], at: number): boolean {
  const figure = figures[at];
  return figure?.unit === '%' && figure.separator <= SEPARATOR.comma && SHARE.test(figure.label);
}

/** Neighbours that are said to be shares of the same whole, from the first of them on. */
function alike(figures: readonly Figure[], at: number): Figure[] {
  const own = wholeOf(figures[at]);
  if (own === undefined || (wholeOf(figures[at - 1]) === own && figures[at]?.separator !== SEPARATOR.stop)) return [];
  const shares: Figure[] = [];
  for (const figure of figures.slice(at, at + MAX_SHARES)) {
    if (shares.length > 0 && (wholeOf(figure) !== own || figure.separator === SEPARATOR.stop)) break;
    shares.push(figure);
  }
  return shares;
}

function wholeOf(share: Figure | undefined): string | undefined {
  return share?.unit === '%' ? SHARE_OF.exec(share.label)?.[1] : undefined;
}

/** Three or more side by side, each 占, or two that leave nothing over; groups of people may share members. */
function named(figures: readonly Figure[], at: number): Figure[] {
  const shares = sideBySide(figures, at, isShare);
  const [first, second] = shares;
  if (first && second && shares.length === 2) return areOpposites(first, second) ? shares : [];
  return shares.length > 2 && !areOfKinds(shares) ? shares : [];
}

function isShare(figure: Figure | undefined): boolean {
  return figure?.unit === '%' && SHARE.test(figure.label) && !SHARE_OF.test(figure.label);
}

/** All those of the kind from the first of them on, by no more than commas. */
function sideBySide(
  figures: readonly Figure[],
  at: number,
  isOfKind: (figure: Figure | undefined) => boolean,
): Figure[] {
  const first = figures[at];
  if (!isOfKind(first) || (isNext(first) && isOfKind(figures[at - 1]))) return [];
  const found: Figure[] = [];
  for (const figure of figures.slice(at, at + MAX_SHARES)) {
    if (found.length > 0 && !(isOfKind(figure) && isNext(figure))) break;
    found.push(figure);
  }
  return found;
}

function isNext(figure: Figure | undefined): boolean {
  return (figure?.separator ?? SEPARATOR.stop) <= SEPARATOR.comma;
}

/** 由财政承担50%、业主自筹30%、社区补助20%: what each of those pays. */
function paid(figures: readonly Figure[], at: number): Figure[] {
  const shares = sideBySide(figures, at, isPaid);
  if (shares.length < 3) return [];
  const verbs = shares.map(({ label }) => PAYS.exec(label)?.[0] ?? '');
  // 东村自筹40%、西村自筹35%: each of a whole of its own.
  const isShared = verbs.some((verb) => BEARS.test(verb)) && !verbs.every((verb) => verb.startsWith('自'));
  return isShared ? shares : [];
}

function isPaid(figure: Figure | undefined): boolean {
  return figure?.unit === '%' && PAYS.test(figure.label);
}

const PAYS = /(?:承担|负担|分担|分摊|出资|筹资|自筹|自缴|自付|自负|配套|补助|补贴|支付|赔付|缴纳|解决|兜底)$/u;
const BEARS = /承担|负担|分担|分摊|出资|自筹|自缴|自付|自负|赔付/u;

/** 优秀率28%、及格率65%、不及格率7%: all grades of a scale, or those who pass, the best among them, and those who don’t. */
function graded(figures: readonly Figure[], at: number): Figure[] {
  const rates = sideBySide(figures, at, isRate);
  const last = rates.at(-1);
  const before = rates.at(-2);
  if (!last || !before) return [];
  const grade = FAILS.exec(last.label)?.[1];
  if (grade === undefined || !before.label.endsWith(grade)) return [];
  const pair = [before, last];
  if (Math.abs(sumOf(pair) - 100) <= sumTolerance(pair)) return [];
  const total = sumOf(rates);
  return total >= LEAST && total <= MOST ? rates : pair;
}

function isRate(figure: Figure | undefined): boolean {
  return figure?.unit === '%' && figure.kind !== 'change' && figure.label.endsWith('率');
}

const FAILS = /[不未](\p{Script=Han}{2,3}率)$/u;
