import { SURNAMES } from '../surnames.ts';
import type { MarkFault } from './mark-fault.ts';

/** What a sentence is cut into by its marks. */
const PIECE = /[^，。；：！？、“”‘’《》（）【】〔〕…—,;:?!()"|\t]+/gu;
const SPACE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Cheaper to look for; without it there is none. */
const LIKELY = /\p{Script=Han} \p{Script=Han}/u;
const GOES_ON = /[，,]/u;
const SENTENCE_MARK = /[，。；！？、,;!?.]/u;
/** Two slogans have a gap between them: 以同心同行 共建共享为主题 */
const SLOGAN = /主题|口号|标语|横幅|主线|活动|理念|精神|品牌|行动|格局|字样|题为|名为/u;
const SURNAME = new RegExp(`^[${SURNAMES}]`, 'u');
/** 副县长 王强, 记者 李明 */
const TITLED = /[长任记员师授士理者监官事家]$/u;
/** Shorter ones are names, labels and columns. */
const SHORTEST = 4;
const SHORTEST_IN_ALL = 7;
const LONGEST = 60;

/**
 * Spaces within a clause of a running sentence: it stands behind a comma, and a mark ends it. Names set to width, titles
 * set wide, slogans, columns and labels have their gaps elsewhere.
 */
export function findStraySpaces(text: string): MarkFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: MarkFault[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece.length > LONGEST || !GOES_ON.test(text.charAt(index - 1))) continue;
    if (!SENTENCE_MARK.test(text.charAt(index + piece.length)) || SLOGAN.test(piece)) continue;
    const spaces = [...piece.matchAll(SPACE)];
    const [space] = spaces;
    if (!space || spaces.length > 1) continue;
    const [before, after] = [piece.slice(0, space.index), piece.slice(space.index + 1)];
    if (Math.max(before.length, after.length) < SHORTEST || piece.length < SHORTEST_IN_ALL) continue;
    if (TITLED.test(before) && SURNAME.test(after)) continue;
    const start = index + space.index;
    faults.push({ kind: 'space', start, end: start + 1, puts: [''], safe: true });
  }
  return faults;
}
