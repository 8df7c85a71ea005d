import { charSet } from '../char-set.ts';
import { isDigit } from '../figures/number-at.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { isSpace } from '../trim.ts';
import type { Mark } from './mark.ts';
import { SEQUENCE_WORDS } from './write-number.ts';

/** What a list tells to do, one after the other: 一查油压，二查轮胎; 一看、二问、三听. */
export const VERBS =
  '查看问听检测验核抓促保治防补强优创学讲比帮评改管控严扫走访送谈算亮晒摸清练考记办破推育增减提扩疏督敲闻翻盯护宣劝罚堵挖拆洗擦守找摆拓争压引谋研议荐写来则';
const HAN = '[一二三四五六七八九十]{1,3}';
/** 任务一：, 环节2：, where it opens a line. */
const LABELS = [
  '任务',
  '问题',
  '举措',
  '措施',
  '专题',
  '板块',
  '环节',
  '活动',
  '项目',
  '案例',
  '亮点',
  '经验',
  '建议',
  '步骤',
  '阶段',
  '做法',
  '关键词',
  '成效',
  '体会',
  '主题',
  '篇章',
  '议题',
  '要点',
  '原因',
  '目标',
  '方面',
  '行动',
  '工程',
];
const WORD = new RegExp(
  [
    `(${HAN})([是要])`,
    // 三查三看 and “三查” name something, 一查到底 and 一看便知 are sayings.
    `(${HAN})([${VERBS}])(?![一二三四五六七八九十]|到底|[”"’」》就]|便知)`,
    `第(${HAN}|\\d{1,2}(?=阶段|步|[，：]))(阶段|步|条|节|点|项|件|招|关|仗)?`,
    `其(${HAN})(?![二三四五六七八九十])`,
    `(${LABELS.join('|')})(${HAN}|\\d{1,2})(?=[：: \\u3000])`,
    '首先|其次(?!性)|再次',
  ].join('|'),
  'uy',
);
/** Whether such a word may begin with the character of that UTF-16 code. */
export const opensWord = charSet(`一二三四五六七八九十第其首再${LABELS.map((label) => label.charAt(0)).join('')}`);
/** What stands behind a word that counts; 第一、第三产业 and 第一、二集 are things. */
const STOP = /[，,：:是]|、(?![第二三四五六七八九十])/uy;
/** 一是一，二是二 */
function isSaying(text: string, at: number): boolean {
  return text.startsWith('一是一', at) || text.startsWith('二是二', at);
}

export type WordMark = Pick<Mark, 'style' | 'form' | 'value' | 'certain'> & { length: number };

/**
 * The counting word at the start of `text`; uncertain where it may be no such word: 第二, 其二 and 再次 with no stop
 * behind them, 一查 and 第一阶段 within a line.
 */
export function readWordMark(text: string, opensLine: boolean, at = 0): WordMark | undefined {
  if (!opensWord(text.charCodeAt(at))) return undefined;
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (!match) return undefined;
  const [written, clause, being, act, verb, ordinal, unit, point, label, labelled] = match;
  const { length } = written;
  if (clause && being) return isSaying(text, at) ? undefined : word(length, 'clause', `#${being}`, clause);
  if (act && verb) return word(length, 'verb', `#${verb}`, act, opensLine);
  if (ordinal && unit) return word(length, 'ordinal', `第#${unit}`, ordinal, opensLine);
  STOP.lastIndex = at + length;
  // 第一 and a space, on a line of its own
  if (ordinal) {
    const isStopped = STOP.test(text) || (opensLine && isSpace(text.charCodeAt(at + length)));
    return word(length, 'ordinal', '第#', ordinal, isStopped);
  }
  if (point) return word(length, 'ordinal', '其#', point, STOP.test(text));
  if (label) return opensLine && labelled ? word(length, 'ordinal', `${label}#`, labelled) : undefined;
  const value = SEQUENCE_WORDS.findIndex((each) => each === written) + 1;
  return { style: 'sequence', form: '首先', value, length, certain: value < 3 || STOP.test(text) };
}

/** `number` is in digits or in words. */
function word(
  length: number,
  style: Mark['style'],
  form: string,
  number: string,
  certain = true,
): WordMark | undefined {
  const value = isDigit(number.charCodeAt(0)) ? Number(number) : parseHanNumber(number);
  return value === undefined ? undefined : { style, form, value, length, certain };
}
