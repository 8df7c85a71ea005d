import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { areOpposites, countsOwner, shareNoun, startsAnew } from './groups.ts';

/** More would be no list that anybody adds up. */
export const MAX_PARTS = 40;
/** A total that closes a list, or a list inside the list. */
const ENDS_LIST = /其中|各项|总数|共计|合计|总计|总共|一共|(?<!公)共(?!同|青|建|享|产|创|和|性|有)/u;

/** One of these is in each of those words. */
const MAY_END = CLUE.link | CLUE.total | CLUE.apiece;

/** The figures that may be parts of a whole, in order. */
export interface PartList {
  /** Those that belong together by their marks: 、 all along, or clauses alike. */
  parts: Figure[];
  /** The same and all others of the unit to the end of the sentence. */
  upToStop: Figure[];
}

/**
 * Reads the parts of unit `unit` that start at `figures[from]`. Each is the first amount of its unit in its item: in
 * 县级河道3条32.4公里、乡级河道5条28.6公里 the 公里 are 32.4 and 28.6.
 */
export function readParts(figures: readonly Figure[], from: number, unit: string, semicolons: boolean): PartList {
  const first = figures[from];
  const upToStop: Figure[] = [];
  const joints: number[] = [];
  let joint: number = SEPARATOR.none;
  const end = Math.min(figures.length, from + MAX_PARTS);
  for (let at = from; at < end; at += 1) {
    const figure = figures[at];
    if (!first || !figure || figure.depth < first.depth) break;
    if (figure.depth > first.depth) continue;
    if (at > from) {
      if (
        figure.separator >= (semicolons ? SEPARATOR.stop : SEPARATOR.semicolon) ||
        ((figure.clues & MAY_END) !== 0 && ENDS_LIST.test(figure.gap) && !isItemTotal(figures[at - 1], figure))
      )
        break;
      joint = Math.max(joint, figure.separator);
    }
    if (
      figure.unit !== unit ||
      figure.kind !== 'amount' ||
      ((figure.clues & CLUE.apiece) !== 0 && PER.test(figure.label)) ||
      isListedChange(figures, at) ||
      isCompared(figures, at) ||
      isFormer(figure, figures[at + 1]) ||
      isToldAgain(figure, upToStop) ||
      isDoneOf(figures[at - 1], figure) ||
      countsOwner(figure, figures[at + 1])
    )
      continue;
    upToStop.push(figure);
    joints.push(joint);
    joint = SEPARATOR.none;
  }
  return { parts: upToStop.slice(0, listLength(upToStop, joints)), upToStop };
}

/** 每万人口拥有全科医生3.4人: no part of anything. */
const PER = /^每[百千万][^，。；共总]*$/u;

/** 分别增长47.8%、52.3%: the second is a change as the first is. */
export function isListedChange(figures: readonly Figure[], at: number): boolean {
  const figure = figures[at];
  if (figure?.unit !== '%' || figure.label !== '' || figure.separator !== SEPARATOR.pause) return false;
  return figures[at - 1]?.kind === 'change' || isListedChange(figures, at - 1);
}

/** 作品120幅每幅80元共9600元: what one item comes to. */
function isItemTotal(each: Figure | undefined, { label, separator, unit }: Figure): boolean {
  return separator === SEPARATOR.none && label === '共' && each?.kind === 'other' && each.unit === unit;
}

/** 补助标准由40元提高到80元: what it was is no part. */
function isFormer({ label, unit }: Figure, next: Figure | undefined): boolean {
  return next?.unit === unit && next.separator === SEPARATOR.none && /[到至为]$/u.test(next.label) && FROM.test(label);
}

const FROM = /[由从][^，。；]{0,8}$/u;

const AGAIN = /^[这该即]$/u;
/** 38人报名，38人都选了第一时段 */
const ALL = /^[都均全]/u;

/** 其中误操作的33起，占70%，这33起共赔付……: the same once more. */
function isToldAgain({ label, tail, value }: Figure, parts: readonly Figure[]): boolean {
  const isAgain = label === '' ? ALL.test(tail) : label.length === 1 && AGAIN.test(label);
  return isAgain && parts.some((part) => part.value === value);
}

/** 限期整改类18个已完成15个 */
function isDoneOf(all: Figure | undefined, { unit, label, separator }: Figure): boolean {
  return separator === SEPARATOR.none && all?.unit === unit && label.startsWith('已');
}

/** 需170万元，由县财政安排120万元，申请补助40万元 */
export function isFunded({ unit, gap, label }: Figure): boolean {
  return unit === '元' && (FUNDED.test(gap) || FUNDED.test(`，${label}`));
}

const FUNDED = /^[，,](?:(?:资金|经费|费用)?由|[^，。；]{0,6}(?:补助|补贴|拨款|拨付|支持|资助|出资|自筹|筹资|捐资)$)/u;

/** 完成年计划1.8亿元的103%; 比2000万元的计划数多出140万元: what another is compared with, and by how much. */
export function isCompared(figures: readonly Figure[], at: number): boolean {
  const [before, figure, next] = [figures[at - 1], figures[at], figures[at + 1]];
  if (figure && isBase(figure)) return true;
  const isShared = next?.unit === '%' && next.separator === SEPARATOR.none && next.label === '的';
  return isShared || (before !== undefined && isBase(before) && figure?.separator === SEPARATOR.none);
}

/** 比上年的3.5亿元增加2000万元 */
export function isBase({ label }: Figure): boolean {
  return (label.startsWith('比') || label.startsWith('较')) && !CONTEST.test(label);
}

const CONTEST = /^(?:比[赛武例重拼选对]|较[大小强高低多少重好])/u;

/** `joints[i]` is the strongest mark between part i - 1 and part i. */
function listLength(parts: readonly Figure[], joints: readonly number[]): number {
  const [first] = parts;
  const widest = Math.max(joints[1] ?? SEPARATOR.none, SEPARATOR.pause);
  for (let at = 1; at < parts.length; at += 1) {
    const part = parts[at];
    const joint = joints[at] ?? SEPARATOR.none;
    if (at > 1 && joint > widest) return at;
    if (!first || !part || joint < SEPARATOR.comma) continue;
    if (!startsAnew(part) || startsAnew(first) || shareNoun(first, part)) continue;
    // 中标价286万元，节约资金34万元: the rest of the whole.
    if (at > 1 || !(areOpposites(first, part) || isFunded(first))) return at;
  }
  return parts.length;
}
