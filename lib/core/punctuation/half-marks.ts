import { charSet } from '../char-set.ts';
import { isHan } from '../han.ts';
import { findHalfBrackets } from './half-brackets.ts';
import type { MarkFault } from './mark-fault.ts';

const HALF = ',;:?!';
const FULL = '，；：？！';
const isHalf = charSet(HALF);
/** Behind them a sentence goes on as behind Han: 3%,2024年 */
const BEHIND_FIGURE = /[%％‰℃)）"]/u;
const NUMERAL = /[〇零一二三四五六七八九十百\d]/u;
/** Names of other tongues are parted by a point that is no stop: 吐尔逊.艾力 */
const IN_NAMES = /[买提吐尔逊阿卜布杜拉艾合木依古丽江热西甫哈斯玛努力克肯巴亚扎娜德尼莎姆罗托]/u;

/** Half-width marks that `read`, the line as it is meant, has full-width ones for. */
export function findHalfMarks(text: string, read: string): MarkFault[] {
  if (read === text || isForeign(text)) return [];
  const faults = findCommas(text, read);
  faults.push(...findHalfBrackets(text, read));
  faults.push(...findPoints(text, read, faults.length > 0));
  return faults;
}

/** A line in another language that has some Han in it. */
function isForeign(text: string): boolean {
  let [han, latin] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00) han += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin += 1;
  }
  return latin > 2 * han;
}

function findCommas(text: string, read: string): MarkFault[] {
  const faults: MarkFault[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!isHalf(text.charCodeAt(at))) continue;
    const mark = text.charAt(at);
    const isMeant = read.charCodeAt(at) !== text.charCodeAt(at);
    if (!isMeant && !isHeaped(mark, faults, at) && !isBehindFigure(text, at)) continue;
    if (!isEntity(text, at) && !isLost(text, at)) faults.push(faultAt(text, at, FULL.charAt(HALF.indexOf(mark))));
  }
  return faults;
}

/** ?! behind one that is at fault. */
function isHeaped(mark: string, faults: readonly MarkFault[], at: number): boolean {
  return '?!'.includes(mark) && faults.at(-1)?.end === at;
}

function isBehindFigure(text: string, at: number): boolean {
  if (!BEHIND_FIGURE.test(text.charAt(at - 1))) return false;
  return /^[,;:] ?["(\d\p{Script=Han}]/u.test(text.slice(at, at + 3));
}

/** &nbsp; of a page's source. */
function isEntity(text: string, at: number): boolean {
  return text.charAt(at) === ';' && /&#?\w{1,8}$/u.test(text.slice(Math.max(0, at - 10), at));
}

/** What makes a question of a clause. */
const ASKS = /[吗呢吧么啥咋谁何哪几怎否难岂]|什么|多少|不|没/u;
const CLAUSE = /[^，。！？；,!?;]{0,40}$/u;
const LONGEST_CLAUSE = 40;

/** 前1?。, 山海宁川?葡萄酒城: a character that was lost on its way here. */
function isLost(text: string, at: number): boolean {
  if (text.charAt(at) !== '?') return false;
  if (!/[\p{Script=Han}a-zA-Z?!”"’）)》]/u.test(text.charAt(at - 1))) return true;
  // 中国?—东盟: no sentence goes on with a dash from its question.
  if (/[—–-]/u.test(text.charAt(at + 1)) && isHan(text.charAt(at + 2))) return true;
  const clause = CLAUSE.exec(text.slice(Math.max(0, at - LONGEST_CLAUSE), at))?.[0] ?? '';
  return isHan(text.charAt(at - 1)) && isHan(text.charAt(at + 1)) && !ASKS.test(clause);
}

/** Full-width marks bring their own space. */
function faultAt(text: string, at: number, put: string): MarkFault {
  const end = text.charAt(at + 1) === ' ' && isHan(text.charAt(at + 2)) ? at + 2 : at + 1;
  return { kind: 'half', start: at, end, puts: [put], safe: true };
}

/** A point within the line is a stop where its writer types other half-width marks, too, or it parts two clauses. */
function findPoints(text: string, read: string, hasOthers: boolean): MarkFault[] {
  const faults: MarkFault[] = [];
  for (let at = text.indexOf('.', 1); at >= 0; at = text.indexOf('.', at + 1)) {
    if (read.charAt(at) !== '。' || /[.。…]/u.test(text.charAt(at - 1) + text.charAt(at + 1))) continue;
    const isLast = at === text.length - 1;
    if (isLast ? isNumber(text, at) : isWithinWord(text, at) || !(hasOthers || partsClauses(text, at))) continue;
    faults.push(faultAt(text, at, '。'));
  }
  return faults;
}

/** 3. or 第五. and nothing else */
function isNumber(text: string, at: number): boolean {
  return at < 4 && NUMERAL.test(text.charAt(at - 1));
}

const CLAUSE_BEFORE = /[\p{Script=Han}\d]{6}$/u;
const CLAUSE_AFTER = /^\p{Script=Han}{5}/u;

/** 水质全部达标.供水能力提高: no name is so long on either side. */
function partsClauses(text: string, at: number): boolean {
  return CLAUSE_BEFORE.test(text.slice(Math.max(0, at - 6), at)) && CLAUSE_AFTER.test(text.slice(at + 1, at + 6));
}

const LONGEST_TITLE = 40;

/** 三.八, 五.一, 买买提.吐尔逊, 《论语.学而》 */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (NUMERAL.test(before) && NUMERAL.test(after)) return true;
  if (at < 4 && NUMERAL.test(before)) return true;
  if (IN_NAMES.test(before) && IN_NAMES.test(after)) return true;
  const title = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return title.lastIndexOf('《') > title.lastIndexOf('》');
}
