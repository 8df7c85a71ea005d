import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { SURNAMES } from '../surnames.ts';
import type { MarkFault } from './mark-fault.ts';
import { matchesOf } from '../matches.ts';

/** What a sentence is cut into by its marks. */
const PIECE = /[^，。；：！？、“”‘’《》（）【】〔〕…—,;:?!()"|\t]+/gu;
const SPACE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** 一、经济稳中有进，民生持续改善 全年……: behind a heading a break of lines was lost. */
const HEADING = /^[ \u3000]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；！？]{4,40}$/u;
const GOES_ON = /[，,；;。]/u;
const COMMA = /[，,]/u;
/** Full-width marks bring their own space: 成效明显 ，群众满意 and 加强学习， 提高认识. */
const AROUND_MARK =
  /(?<=[\p{Script=Han}\d%”》）]) {1,4}(?=[，。；、：！？])|(?<=[，、]) {1,4}(?=[\p{Script=Han}“《\d])/gu;
const SENTENCE_MARK = /[，。；！？、,;!?.]/u;
/** Two slogans have a gap between them: 以同心同行 共建共享为主题 */
const SLOGAN = /主题|口号|标语|横幅|主线|活动|理念|精神|品牌|行动|格局|字样|题为|名为/u;
const SURNAME = new RegExp(`^[${SURNAMES}]`, 'u');
/** 副县长 王强, 记者 李明 */
const TITLED = /[长任记员师授士理者监官事家]$/u;
/** 由, 组长: what stands before a name. */
const NAMED = new RegExp(`^$|[由请让对给与和同为]$|${TITLED.source}`, 'u');
/** Shorter ones are names, labels and columns. */
const SHORTEST = 2;
const SHORTEST_IN_ALL = 7;
const LONGEST = 60;

/**
 * Spaces within a clause of a running sentence: it stands behind a comma, and a mark ends it. Names set to width, titles
 * set wide, slogans, columns and labels have their gaps elsewhere.
 */
export function findStraySpaces(text: string): MarkFault[] {
  const likely = likelyIn(text);
  if (likely === 0) return [];
  const faults: MarkFault[] = [];
  for (const { 0: written, index } of (likely & BY_MARK) === 0 ? [] : matchesOf(AROUND_MARK, text))
    faults.push({ kind: 'space', start: index, end: index + written.length, puts: [''], safe: true });
  for (const { 0: piece, index } of (likely & AMONG_HAN) === 0 ? [] : matchesOf(PIECE, text)) {
    if (piece.length > LONGEST || !GOES_ON.test(text.charAt(index - 1))) continue;
    // 请予评议。 高晓棠 2025年: the breaks of lines became spaces.
    if (piece.startsWith(' ') && !COMMA.test(text.charAt(index - 1))) continue;
    if (!SENTENCE_MARK.test(text.charAt(index + piece.length)) || SLOGAN.test(piece)) continue;
    const spaces = matchesOf(SPACE, piece);
    const [space] = spaces;
    if (!space || spaces.length > 1) continue;
    const [before, after] = [piece.slice(0, space.index), piece.slice(space.index + 1)];
    if (Math.max(before.length, after.length) < SHORTEST || piece.length < SHORTEST_IN_ALL) continue;
    if ((TITLED.test(before) && SURNAME.test(after)) || isSetName(before)) continue;
    const start = index + space.index;
    if (HEADING.test(text.slice(0, start))) continue;
    faults.push({ kind: 'space', start, end: start + 1, puts: [''], safe: true });
  }
  return faults;
}

const [AMONG_HAN, BY_MARK] = [1, 2];
const isMarkBefore = charSet('，、');
const isMarkBehind = charSet('，。；、：！？');

/** Cheaper to look for: where spaces stand in it. */
function likelyIn(text: string): number {
  let likely = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (isHanCode(before) && isHanCode(after)) likely |= AMONG_HAN;
    if (isMarkBefore(before) || isMarkBehind(after)) likely |= BY_MARK;
  }
  return likely;
}

/** 由王 强负责: a name of two is set to the width of three. */
function isSetName(before: string): boolean {
  return SURNAME.test(before.slice(-1)) && NAMED.test(before.slice(0, -1));
}
