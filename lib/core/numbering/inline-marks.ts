import { charTable, WHITE_SPACE } from '../char-set.ts';
import { isChapter, opensNumber, readNumber } from '../document/numbering.ts';
import { isDigit } from '../figures/number-at.ts';
import { formOf, isWord, type Mark } from './mark.ts';
import { settleWords } from './open-words.ts';
import { readWordMark, VERBS } from './word-marks.ts';
import { matchesOf } from '../matches.ts';
import { byStart } from '../range.ts';

/** A mark within a line stands after a stop, a colon or a space. */
export const STOPS = `。；;：:，,、！？!?”${WHITE_SPACE}`;
/** What it begins with. */
export const OPENERS =
  '（(0123456789０１２３４５６７８９一二三四五六七八九十第首其再①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const [STOP, OPENER] = [1, 2];
const kindOf = charTable([
  [STOP, STOPS],
  [OPENER, OPENERS],
]);
const MARK = new RegExp(
  `[（(]?[\\d０-９一二三四五六七八九十]{1,3}[）)、.．是要${VERBS}]|[①-⑳⑴-⒛㈠-㈩]|[第其][一二三四五六七八九十\\d]|首先|其次|再次`,
  'uy',
);
/** A comma is enough before （1） or 一是, not before 1. or 一、. */
const WEAK_STOP = /[，,、]/u;
/** （一）、（二）项, （3）和（4）, 第（2）款: what follows a number that only refers to an item. ②与宿管员联系 is one. */
const REFERENCE =
  /^(?:[、—～~-]|[和与及至到或](?=第?[（(]?[\d０-９一二三四五六七八九十①-⑳⑴-⒛㈠-㈩])|款|项(?!目)|条(?!件)|点(?![位名对面亮])|类(?![别型])|种(?![植子养])|号(?![召码称令])|班(?![子组级前后中次])|组(?![织建成装团合])|级(?!别)|的)/u;
/** 2、3号楼, 一、二年级, 三、四是难点. */
const CHAINED = /^[\d一二三四五六七八九十第]/u;

/** A list that begins right behind its heading: 下一步打算1.补短板。2.…… */
const GLUED_ONE = /(?<=[\u4e00-\u9fff])(?:1[、.．](?!\d)|[（(][1一][）)]|①)/gu;

/** The mark that opens the line, if any, and those behind it; `mayHoldMore` than what stands right behind the first. */
export function readInlineMarks(
  text: string,
  first: Mark | undefined,
  skip: number,
  mayHoldMore: boolean,
): readonly Mark[] {
  const marks = first ? [first] : [];
  let from = first?.end ?? skip;
  if (first) {
    // “（一）1.抓备课”, “1.首先，……”
    const mark = readInlineMark(text, from, first.style === 'han-bracket' ? '；' : '，');
    if (mark && mark.style !== first.style) {
      marks.push(mark);
      from = mark.end;
    }
  }
  if (!mayHoldMore && marks.length === 1 && !marks.some(isOpen)) return marks;
  const end = mayHoldMore ? text.length : 0;
  for (let at = nextOpener(text, from + 1, end); at < end; at = nextOpener(text, at + 1, end)) {
    MARK.lastIndex = at;
    const mark = !isClock(text, at) && MARK.test(text) ? readInlineMark(text, at, text.charAt(at - 1)) : undefined;
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  if (marks.length === 0) return NONE;
  const settled = marks.some(isOpen) ? settleWords(text, marks) : marks;
  return settled.some(isSecond) ? withGluedOnes(text, settled) : settled;
}

function isOpen({ certain, style }: Mark): boolean {
  return !certain && isWord(style);
}

function isSecond({ inline, value }: Mark): boolean {
  return inline && value === 2;
}

/** 8:00—17:30） */
function isClock(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  return (mark === ':' || mark === '：') && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at - 2));
}

/** The next place from `at` on, before `end`, where what may open a mark stands behind a stop; `end` where none is. */
function nextOpener(text: string, at: number, end: number): number {
  let before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : 0;
  for (let next = at; next < end; next += 1) {
    const kind = kindOf(text.charCodeAt(next));
    if (kind === OPENER && before === STOP) return next;
    before = kind;
  }
  return end;
}

/** They may begin a list that shows by its other items. */
function withGluedOnes(text: string, marks: readonly Mark[]): readonly Mark[] {
  const glued: Mark[] = [];
  for (const match of matchesOf(GLUED_ONE, text)) {
    const number = readNumber(match[0]);
    const range = { start: match.index, end: match.index + match[0].length };
    if (number) glued.push({ ...range, style: number.style, form: '#', value: 1, inline: true, certain: false });
  }
  return glued.length > 0 ? [...marks, ...glued].sort(byStart) : marks;
}

/** 位居全省“百强县”第二: a rank behind what is ranked; a sentence that was quoted ends with its stop. */
function isRank(text: string, at: number, form: string): boolean {
  return form === '第#' && !/[。！？；]/u.test(text.charAt(at - 2));
}

const NONE: readonly Mark[] = [];
/** Longer than any mark with what must follow it. */
const REACH = 8;

function readInlineMark(text: string, at: number, stop: string): Mark | undefined {
  const word = readWordMark(text, false, at);
  if (word)
    return (stop === '、' && CHAINED.test(text.charAt(at - 2))) || (stop === '”' && isRank(text, at, word.form))
      ? undefined
      : { ...word, start: at, end: at + word.length, inline: true };
  if (!opensNumber(text.charCodeAt(at))) return undefined;
  const head = text.slice(at, at + REACH);
  const number = readNumber(head);
  if (!number || isChapter(number.style) || number.style === 'latin') return undefined;
  const { style, value, length } = number;
  const written = head.slice(0, length);
  const rest = head.slice(length);
  const form = formOf(written);
  const enclosed = form.startsWith('(') || style === 'circled';
  if (enclosed ? REFERENCE.test(rest) : WEAK_STOP.test(stop) || (written.endsWith('、') && CHAINED.test(rest)))
    return undefined;
  if (style === 'han' && !written.endsWith('、')) return undefined;
  // “三保”（6）: what refers to a note.
  if (rest === '' || (stop === '”' && enclosed && value > 1)) return undefined;
  return { style, form, value, start: at, end: at + length, inline: true, certain: true };
}
