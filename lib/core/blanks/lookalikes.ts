import { charTable } from '../char-set.ts';
import { byStart, type Range } from '../range.ts';
import { matchesOf } from '../matches.ts';

const MASKS = '*＊xX×';
const LINES = `${MASKS}_＿=~-`;

/** Stretches in which marks like xx, **, __ mean something else: addresses, code, masked numbers, bold. Each holds one of some characters. */
const PATTERNS: readonly (readonly [holds: string, pattern: RegExp])[] = [
  ['/wW', /(?:https?:\/\/|ftp:\/\/|www\.)[^\s\p{Script=Han}，。；、（）【】《》“”]+/giu],
  ['@', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu],
  ['`', /`[^`\n]{1,200}`/gu],
  ['<', /<\/?[a-z][^<>\n]{0,300}>/giu],
  // A masked number shows four digits or more: 8810****, 138****1234, 3201××××××××1234, 6222 **** **** 0123.
  [MASKS, /\d{3}[*＊xX×]{2,20}\d{2,20}/gu],
  // 0571-XXXXXXXX hides nothing: all of it is still to come.
  [MASKS, /(?!0\d{3}-[xX×]{7,8}(?![\d*＊xX×]))\d{4}[ -]?[*＊xX×]{2,20}/gu],
  [MASKS, /[*＊]{2,20}[ -]?\d{3,20}/gu],
  // 浙A·X××××
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•]?[A-Z\d*＊x×]{5,6}(?![A-Z\d])/gu,
  ],
  [MASKS, /(?:尾号|账号|卡号|车牌号?)[为是：:]?[*＊xX×]{2,20}/gu],
  // Lines drawn with marks.
  [LINES, /^[ \u3000\t]*(?:(?:[*＊_＿=~-][ \u3000\t]?){3,}|[xX×]{10,})[ \u3000\t]*$/gmu],
  // ***注意事项***
  ['*', /^[ \u3000\t]*\*{3}(?![\s省市县区镇乡村局年])[^\n*]{1,60}\*{3}[ \u3000\t]*$/gmu],
  ['zZ', /\bsize\b[^\n]{0,20}/giu],
];

const FILE_ENDING =
  /\.(?:docx?|xlsx?|pptx?|pdf|txt|wps|et|dps|jpe?g|png|gif|zip|rar|mp[34]|html?|jsx?|tsx?|py|css|md|csv|json|exe)(?![a-z\d])/giu;
const FILE_NAME_LIMIT = 60;
const NOT_IN_FILE_NAME = /[\s，。；：、《》“”（）()/\\|<>"']/u;

/** A bold stretch of Markdown: the pair is closed and its words don't read as the end of a blank (**市**局). */
const BOLD = /(?<!\*)\*\*(?![\s*])([^\n*]{1,80})\*\*(?!\*)/gu;
const BLANK_ENDING = /^(?:省|市|县|区|镇|乡|村|街道|社区|年|月|日|届|大|局|公司|同志|人|名|户|元|万)/u;

const HELD = [...new Set(['.', '*', ...PATTERNS.map(([holds]) => holds)])];
const bitOf = (holds: string) => 1 << HELD.indexOf(holds);
const heldIn = charTable(HELD.map((holds) => [bitOf(holds), holds]));
const PATTERNS_WITH_BITS = PATTERNS.map(([holds, pattern]) => ({ bit: bitOf(holds), pattern }));

/** Of one line; offsets into it. */
export function findLookalikes(text: string): Range[] {
  let held = 0;
  for (let at = 0; at < text.length; at += 1) held |= heldIn(text.charCodeAt(at));
  const ranges: Range[] = [];
  for (const { bit, pattern } of PATTERNS_WITH_BITS)
    if ((held & bit) !== 0) for (const match of matchesOf(pattern, text)) ranges.push(rangeOf(match));
  if ((held & bitOf('.')) !== 0)
    for (const match of matchesOf(FILE_ENDING, text)) ranges.push(fileName(text, rangeOf(match)));
  if ((held & bitOf('*')) !== 0) addBold(text, ranges);
  return ranges.sort(byStart);
}

function addBold(text: string, ranges: Range[]): void {
  for (const match of matchesOf(BOLD, text)) {
    const { start, end } = rangeOf(match);
    // - **人**：…… is a heading of its own.
    if (BLANK_ENDING.test(match[1] ?? '') && !/^[：:]/u.test(text.slice(end, end + 1))) continue;
    // Only the marks: what stands between them may hold a blank.
    ranges.push({ start, end: start + 2 }, { start: end - 2, end });
  }
}

function rangeOf({ index, 0: { length } }: RegExpExecArray): Range {
  return { start: index, end: index + length };
}

/** `dot` and what stands behind it is its ending. */
function fileName(text: string, { start: dot, end }: Range): Range {
  let start = dot;
  while (start > 0 && dot - start < FILE_NAME_LIMIT && !NOT_IN_FILE_NAME.test(text.charAt(start - 1))) start -= 1;
  return { start, end };
}
