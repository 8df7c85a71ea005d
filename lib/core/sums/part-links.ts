import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { nameOf } from './groups.ts';
import { isListedChange } from './part-list.ts';

/** How the text hangs the parts on the whole; the surer ways first. */
export type Link = 'respectively' | 'divided' | 'among' | 'of-which' | 'bracket' | 'bare';
const OF_WHICH = /其中(?!含)|内含|包括|包含|[，,：:（(]含(?!税|量|金|氧)(?![^（(]*[）)])/u;
const RESPECTIVELY = /分属|分别(?![^，。]{0,4}(?:增|减|提|降|上升|下降|达标|较|比|同比))/u;
const DIVIDED =
  /分为|分成|划分为|分(?![别期批段])[^，。；为成]{1,4}为|组成(?![^。；]*[。；])|[按从][^，。；]{1,8}[分看][，,：:]|分[^，。；为成]{1,6}看[，,：:]|按[^，。；]{1,8}分[^，。；]{1,3}[类种]/u;
const AMONG = /^[；;，,]?[^，。；、：]{0,8}(?:中|里)[，,：:]/u;
/** 民警48人、辅警89人，辅警当中执勤71人、…… */
const AMONG_TOLD = /^[；;，,。]([^，。；、：]{2,8}?)[当之]中[一-龥]{2,8}$/u;
/** 5起事故中追尾3起、…… */
const AMONG_NAMED = /^[^，。；、：中]{1,6}中(?![心学医小央午专型层间期旬药断介高低标])[一-龥]{2,6}$/u;
/** 满分100分 is the whole of its parts, though no amount. */
const FULL = /满分$/u;
/** 比上年减少8例 is no whole. */
const LESS = /[减降少]/u;
/** How far back a whole may stand, in figures. */
export const MAX_BACK = 6;

/** The words are looked for before the expressions are run: most gaps have none. */
export function linkIn(gap: string): Link | undefined {
  if (gap.includes('分') && RESPECTIVELY.test(gap)) return 'respectively';
  if ((gap.includes('其中') || gap.includes('包') || gap.includes('含')) && OF_WHICH.test(withoutAsides(gap)))
    return 'of-which';
  if ((gap.includes('中') || gap.includes('里')) && (AMONG.test(gap) || AMONG_NAMED.test(gap) || AMONG_TOLD.test(gap)))
    return 'among';
  return (gap.includes('分') || gap.includes('组成') || gap.includes('看')) && DIVIDED.test(gap)
    ? 'divided'
    : undefined;
}

/** A股再融资（包括公开增发、配股）9209亿元: what the brackets hold is no part of anything before. */
function withoutAsides(gap: string): string {
  return gap.includes('）') || gap.includes(')') ? gap.replace(ASIDES, '') : gap;
}

const ASIDES = /[（(][^（()）]*[）)]/gu;

/** The nearest one. A whole stands in the same sentence, or in the one before where the parts' sentence opens with 其中. */
export function wholeBefore(figures: readonly Figure[], at: number, unit: string, link: Link): Figure | undefined {
  const first = figures[at];
  if (!first) return undefined;
  const depth = link === 'bracket' && first.separator !== SEPARATOR.colon ? first.depth - 1 : first.depth;
  const isEnclosed = first.depth > (figures[at - 1]?.depth ?? 0);
  if (link === 'divided' && first.separator >= SEPARATOR.colon) {
    const [, name] = NAMED.exec(first.gap) ?? [];
    const named = name === undefined ? undefined : wholeNamed(figures, first, name);
    if (named) return named;
  }
  const told = link === 'among' ? AMONG_TOLD.exec(first.gap)?.[1] : undefined;
  if (told !== undefined) return wholeNamed(figures, first, told);
  const among = link === 'among' ? AMONG_WHOM.exec(first.gap)?.[1] : undefined;
  const whole = among === undefined ? undefined : wholeNamed(figures, first, among);
  if (whole) return whole;
  const opens =
    link === 'of-which'
      ? OPENS.test(first.gap)
      : link === 'divided' && first.separator === SEPARATOR.stop && BY_TIME.test(first.gap);
  for (let index = at; index > Math.max(0, at - MAX_BACK); index -= 1) {
    const later = figures[index];
    const figure = figures[index - 1];
    if (!later || !figure || (later.separator === SEPARATOR.stop && !(opens && index === at))) return undefined;
    // 医院4家，诊所67个（含联合诊所6家）: what stands in brackets is of what they follow.
    if (isEnclosed && index < at && later.separator >= SEPARATOR.comma && later.label !== '') return undefined;
    if (
      figure.unit === unit &&
      isWhole(figure, link) &&
      // 收入4.73亿元，日均129.6万元，其中客车1.94亿元: the parts are of more.
      !(figure.kind === 'other' && figure.value < first.value) &&
      !isListedChange(figures, index - 1) &&
      figure.depth <= Math.max(depth, 0)
    )
      return opens && link === 'divided' && (figure.kind === 'change' || CHANGED.test(figure.label))
        ? openingOf(figures, index, unit)
        : isPartedAgain(first, link)
          ? (partedBefore(figures, figure) ?? figure)
          : (doneOf(figures, figure) ?? figure);
  }
  return undefined;
}

const CHANGED = /^(?:增收|增支|减收|减支|减亏|净[增减])/u;

/** 吞吐量1860万吨，比上年增加140万吨。分货种为……: what the sentence before opens with. */
function openingOf(figures: readonly Figure[], at: number, unit: string): Figure | undefined {
  let opening: Figure | undefined;
  for (let index = at; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit === unit && figure.kind === 'amount') opening = figure;
    if (figure?.separator === SEPARATOR.stop) break;
  }
  return opening;
}

export const OPENS = /[。；;][^。；]{0,3}其中[^。]*$/u;
/** 分季度看， */
const BY_TIME = /分[^，。；]{1,6}看[，,：:]|按[^，。；]{1,8}分[，,：:]|分(?![别期批段])[^，。；为成]{1,4}为/u;
/** 护林员260名、保洁员160名；护林员当中， */
const AMONG_WHOM = /^[；;，,。]([^，。；、：]{2,8}?)(?:当|之)?[中里][，,：:]/u;
/** 林地按用途分两类： */
const NAMED = /[。；;]([^，。；;]{2,8}?)按[^，。；]{1,8}分/u;

function wholeNamed(figures: readonly Figure[], { index: at, unit }: Figure, name: string): Figure | undefined {
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit === unit && figure.kind === 'amount' && nameOf(figure).endsWith(name)) return figure;
  }
  return undefined;
}

/** 完成1260吨，为计划1200吨的105%: the plan is no whole where the amount done stands before it. */
function doneOf(figures: readonly Figure[], planned: Figure): Figure | undefined {
  const done = figures[planned.index - 1];
  return done?.unit === planned.unit && planned.separator <= SEPARATOR.comma && ASIDE.test(planned.label)
    ? done
    : undefined;
}

const ASIDE = /^(?:[为占比较]|(?:超额)?完成)[^，。；]{0,6}(?:计划|任务|目标|预算|上年|去年|同期|年初)/u;

function isWhole({ kind, label }: Figure, link: Link): boolean {
  if (kind === 'amount') return true;
  if (kind === 'change') return !LESS.test(label);
  return FULL.test(label) || (link !== 'bare' && PER_TIME.test(label));
}

/** 每日就餐380人，其中早餐120人、…… */
const PER_TIME =
  /每[份套袋箱桌人户亩件组队](?:每[天日月年])?[^，。；每各均]{0,6}$|平均(?:降[水雨]|雨)量$|(?:[日月年天周]均|每[日天月年周])[^，。；每各均]{0,6}$/u;

/** 386人，其中男221人、女165人；一线62人、二线118人、三线206人: the whole of the list before is parted once more. */
function isPartedAgain({ separator, gap }: Figure, link: Link): boolean {
  return separator === SEPARATOR.semicolon && (link === 'bare' || (link === 'divided' && BY.test(gap)));
}

const BY = /按|从/u;

/** The whole of which `part` is told as a part. */
function partedBefore(figures: readonly Figure[], part: Figure): Figure | undefined {
  for (let index = part.index; index > Math.max(0, part.index - MAX_BACK); index -= 1) {
    const [whole, first] = [figures[index - 1], figures[index]];
    if (!whole || !first || first.separator > SEPARATOR.comma) return undefined;
    if ((first.clues & CLUE.link) !== 0 && linkIn(first.gap)) return whole.unit === part.unit ? whole : undefined;
  }
  return undefined;
}
