import type { Severity } from '../diagnostic.ts';

export type MarkKind =
  | 'half'
  | 'doubled'
  | 'unpaired'
  | 'trailing'
  | 'unended'
  | 'decimal'
  | 'document-number'
  | 'space'
  | 'straight'
  | 'before-deng'
  | 'adjacent';

interface KindWords {
  severity: Severity;
  /** What the fault is called where one message speaks of many. */
  name: string;
  /** `put` is empty where the mark should be left out. */
  one: (written: string, put: string) => string;
  /** What to do about many at once. */
  advice: string;
  /** Many are always one matter, however few. */
  together: boolean;
}

/** How each kind is spoken of. GB/T 15834-2011 is in force since 2012-06-01. */
export const KINDS: Readonly<Record<MarkKind, KindWords>> = {
  // GB/T 15834-2011 §4 gives every mark its one form, which is full-width in Chinese text (§5).
  half: {
    severity: 'warning',
    name: '半角标点',
    one: (written, put) => `“${written}”是半角标点，中文里应写成全角的“${put}”`,
    advice: '中文里应写成全角',
    together: true,
  },
  doubled: {
    severity: 'warning',
    name: '重复的标点',
    one: (written) => `“${written}”几个标点连在一起，应只留一个`,
    advice: '应只留一个',
    together: false,
  },
  // §4.8, §4.9 and §4.15: quotation marks, brackets and title marks stand in pairs.
  unpaired: {
    severity: 'warning',
    name: '不成对的引号、括号或书名号',
    one: (written) => `“${written}”不成对，请补上另一半或删去`,
    advice: '请补上另一半或删去',
    together: false,
  },
  trailing: {
    severity: 'warning',
    name: '段末的逗号、顿号',
    one: (written) => `这一段以“${written}”结尾，话没有说完；说完了就改成句号`,
    advice: '说完了就改成句号',
    together: false,
  },
  unended: {
    severity: 'warning',
    name: '段末缺句号',
    one: () => '这一段末尾没有标点，话说完了要加句号',
    advice: '话说完了要加句号',
    together: false,
  },
  decimal: {
    severity: 'warning',
    name: '写成句号的小数点',
    one: () => '数字中间是句号，小数点应写成“.”',
    advice: '小数点应写成“.”',
    together: false,
  },
  // GB/T 9704-2012 §7.2.5: the year of a document's number stands in 〔〕.
  'document-number': {
    severity: 'warning',
    name: '发文字号的括号',
    one: (written, put) => `发文字号的年份用六角括号，“${written}”应写成“${put}”`,
    advice: '年份应用六角括号“〔〕”括起',
    together: false,
  },
  space: {
    severity: 'info',
    name: '多余的空格',
    one: () => '句子中间多了一个空格',
    advice: '句子中间不用空格',
    together: false,
  },
  // §4.8.2 gives quotation marks the forms “ ” and ‘ ’.
  straight: {
    severity: 'info',
    name: '直引号',
    one: (written, put) => `“${written}”是英文的直引号，中文里宜写成“${put}”`,
    advice: '中文里宜写成弯引号“”',
    together: true,
  },
  'before-deng': {
    severity: 'info',
    name: '“等”字前的顿号',
    one: () => '“等”字前面不用顿号',
    advice: '“等”字前面不用顿号',
    together: false,
  },
  // §4.5.3.5: between quoted or titled items usually no 顿号.
  adjacent: {
    severity: 'info',
    name: '引号或书名号之间的顿号',
    one: () => '并列的引号、书名号之间通常不用顿号',
    advice: '这种地方通常不用顿号',
    together: true,
  },
};
