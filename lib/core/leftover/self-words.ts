import type { Range } from '../range.ts';

/** A word by which a draft speaks of its own unit or of the place above it. The range is within the line. */
export interface SelfWord extends Range {
  /** 镇 of 我镇 */
  kind: string;
}

const SELF =
  /我(?:们)?(省|市(?!场|民|面|政|值|售)|县(?!城)|区(?![别分间])|镇(?![定压静住])|乡(?![亲愁音下])|街道|村(?!民)|社区|校(?![正对验准])|院(?!子)|局(?![部限面势])|公司|厂|幼儿园|园(?!丁)|医院|学校|学院|支行|行(?=[的党全在以持将始坚对各员充认积严按，、。：]))/gu;
/** 医院 and 院 are one. */
const KINDS: Readonly<Record<string, string>> = { 医院: '院', 学院: '院', 学校: '校', 幼儿园: '园', 支行: '行' };

/** Where the line says 我镇 or 我校, but for what it quotes. */
export function readSelfWords(text: string): readonly SelfWord[] {
  let words: SelfWord[] | undefined;
  for (const { index, 0: word, 1: kind = '' } of text.matchAll(SELF)) {
    if (text.charAt(index - 1) === '自' || isQuoted(text, index)) continue;
    (words ??= []).push({ start: index, end: index + word.length, kind: KINDS[kind] ?? kind });
  }
  return words ?? NONE;
}

const NONE: readonly SelfWord[] = [];

/** Characters in which a quotation that is still open began. */
const LONGEST_QUOTED = 80;

/** Others speak of themselves, too: “感谢我校……”. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTED), at);
  return ['“”', '《》', '「」'].some(([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close));
}
