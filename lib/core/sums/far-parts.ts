import { afterLast } from '../after-last.ts';
import { countOf } from '../han-numerals.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExactAmount } from './figure-lists.ts';
import { areMixed, areStages, nameOf, sharesWord } from './groups.ts';
import { isOneSlip, isSlip } from './slips.ts';
import { faultOf, type PlacedFault } from './sum-fault.ts';
import { noTolerance, sumOf, sumTolerance } from './sums.ts';

/** Items of a list, and lines before it among which its whole stands. */
const [MIN_PARTS, MAX_PARTS, MAX_BACK] = [4, 16, 12];
/** Further off, it is the whole of something else. */
const MOST_OFF = 0.12;
/** 全年共巡演……86场, 各类演出86场 */
const WHOLE = /共|各类|各种|累计|合计|总/u;
/** 全年举办读书会42场、……: all of them. */
const OPENS = /^(?:全年|年内|今年|一年来)(?:共|先后|累计)?([一-龥]{2})/u;
/** 茶园全部分布在四个村，上庄860亩、…… */
const SPREAD =
  /(?:全部|均|都|分别)?(?:分布|坐落|位于|涉及|覆盖)(?:在|于)?([两三四五六七八九十\d]{1,2})个?[^，。；：、两三四五六七八九十\d]{1,4}[，：:][^，。；：]{1,8}$/u;
const OTHER = /[每均占比较]|各(?![类种项])|其中|上年|去年|同期|计划|目标/u;
/** In its sentence: there are more. */
const NO_MORE = /等|另|此外|还|若干|以及|其[他它余]/u;

/** A list of parts in one line and what it is a list of. */
interface FarList {
  parts: readonly Figure[];
  /** What was done, in its opening: 举办. */
  verb: string | undefined;
  /** The words that lead to it: 这些农田全部分布在五个村. */
  lead: string;
}

/** A whole told lines before its complete list: 共开展专项行动86次 …… 全年开展禁赌行动24次、护校行动16次、…… */
export function readFarParts(paragraphs: readonly Paragraph[]): PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.line.figures.length < MIN_PARTS || paragraph.line.cells.length > 0) continue;
    const list = farListIn(paragraph);
    const fault = list ? judge(paragraphs, paragraph.index, list) : undefined;
    if (fault) faults.push(fault);
  }
  return faults;
}

/** The first list in the line, with nothing of its unit beside it. */
export function farListIn({ line: { figures, text } }: Paragraph): FarList | undefined {
  for (let from = 0; from + MIN_PARTS <= figures.length; ) {
    let to = from + 1;
    while (to < figures.length && isFurther(figures[to], figures[from])) to += 1;
    if (to - from >= MIN_PARTS && to - from <= MAX_PARTS) return listOf(text, figures, from, to);
    from = to;
  }
  return undefined;
}

function isFurther(figure: Figure | undefined, first: Figure | undefined): boolean {
  return figure !== undefined && figure.separator === SEPARATOR.pause && figure.unit === first?.unit;
}

function listOf(text: string, figures: readonly Figure[], from: number, to: number): FarList | undefined {
  const parts = figures.slice(from, to);
  const [first] = parts;
  if (!first || !parts.every(isPart) || areMixed(parts) || areStages(parts)) return undefined;
  // What stands beside it in its sentence may be its whole, or what it goes on to.
  for (let at = from; at > 0 && figures[at]?.separator !== SEPARATOR.stop; at -= 1)
    if (figures[at - 1]?.unit === first.unit) return undefined;
  for (let at = to; at < figures.length && figures[at]?.separator !== SEPARATOR.stop; at += 1)
    if (figures[at]?.unit === first.unit) return undefined;
  const [behind = ''] = text.slice(parts.at(-1)?.end ?? 0).split('。', 1);
  if (NO_MORE.test(behind)) return undefined;
  const count = SPREAD.exec(first.gap)?.[1];
  const lead = afterLast(first.gap, '。；');
  if (count !== undefined && countOf(count) === parts.length) return { parts, verb: undefined, lead };
  const verb = first.separator === SEPARATOR.stop || from === 0 ? OPENS.exec(first.label)?.[1] : undefined;
  return verb === undefined ? undefined : { parts, verb, lead };
}

function isPart(figure: Figure): boolean {
  return (
    isExactAmount(figure) &&
    figure.unit !== '%' &&
    figure.unit !== '' &&
    nameOf(figure) !== '' &&
    !OTHER.test(figure.label)
  );
}

function judge(paragraphs: readonly Paragraph[], at: number, { parts, verb, lead }: FarList): PlacedFault | undefined {
  const [first] = parts;
  const sum = sumOf(parts);
  let fault: PlacedFault | undefined;
  if (!first || paragraphs[at]?.line.sumFaults.some(({ start, end }) => start < first.end && end > first.start))
    return undefined;
  for (let index = at; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    for (const whole of paragraph.line.figures) {
      if (index === at && whole.index >= first.index) break;
      if (!isWholeOf(whole, parts)) continue;
      if (Math.abs(whole.value - sum) <= Math.max(sumTolerance([whole, ...parts]), noTolerance(whole)))
        return undefined;
      if (fault || !isOff(whole, parts, sum / whole.value)) continue;
      if (verb === undefined ? !sharesWord(lead, whole.label) : !isOfDeed(whole, verb)) continue;
      const { message, subject } = faultOf(paragraph.line.text, whole, parts);
      fault = { start: paragraph.start + whole.start, end: paragraph.start + whole.end, message, subject };
    }
  }
  return fault;
}

/** 共举办, or 共开展 for what was 举办. */
function isOfDeed({ label }: Figure, verb: string): boolean {
  return WHOLE.test(label) && (label.includes(verb) || (HELD.test(verb) && HELD.test(label)));
}

const HELD = /举办|开展|组织|举行|开办/u;

/** By a slip in the whole, or by next to nothing: more than all there were, or a slip in one of the parts. */
function isOff(whole: Figure, parts: readonly Figure[], share: number): boolean {
  if (Math.abs(share - 1) > MOST_OFF) return false;
  return (
    isSlip(whole, sumOf(parts)) || (Math.abs(share - 1) < NEXT_TO_NOTHING && (share > 1 || isOneSlip(whole, parts)))
  );
}

const NEXT_TO_NOTHING = 0.03;

/** What a whole of such parts may be. */
function isWholeOf(whole: Figure, [first]: readonly Figure[]): boolean {
  return whole.unit === first?.unit && isExactAmount(whole) && !OTHER.test(whole.label);
}
