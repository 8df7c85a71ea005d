import { toPlainHan } from '../dates/date-number.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Severity } from '../diagnostic.ts';
import type { Range } from '../range.ts';

/** What is wrong with the form of a signature's date; the range is within its line. */
export interface SignatureForm extends Range {
  words: string;
  message: string;
  /** Undefined where only the writer knows. */
  right?: string;
  severity: Severity;
}

/** GB/T 9704-2012 §7.3.5.4: Arabic digits, the year in full, no leading zero; GB/T 15835-2011: only 〇 in a Chinese one. */
export function signatureForm(written: WrittenDate, text: string, start: number): SignatureForm | undefined {
  const end = start + written.end - written.start;
  // 2025.12.5日
  const tail = written.style === 'separators' && text.startsWith('日', end) ? 1 : 0;
  const words = text.slice(start, end + tail);
  const form = formOf(written, words) ?? unfinishedDay(written, words, text.slice(end));
  if (!form) return undefined;
  const { taken = 0, ...said } = form;
  return { ...said, words, start, end: end + tail + taken };
}

interface Form {
  message: string;
  right: string;
  severity: Severity;
  /** Characters behind the date that the right form takes the place of. */
  taken?: number;
}

function formOf({ written, style }: WrittenDate, words: string): Form | undefined {
  const { year, month, day } = written;
  const numbers = [year, month, day].filter((number) => number !== undefined);
  if (!year) return undefined;
  const right = numbers.map(({ value }, index) => `${value}${'年月日'.charAt(index)}`).join('');
  const hasZero = numbers.some(({ text }) => /^[0０]\d?/u.test(text));
  if (style === 'separators') {
    const severity = hasZero ? 'warning' : 'info';
    return day && { message: '宜用年、月、日', right, severity };
  }
  if (new Set(numbers.map(({ script }) => script)).size > 1)
    return { message: '混用了两种数字', right, severity: 'warning' };
  if (year.script === 'han') {
    const plain = toPlainHan(year.text);
    if (plain === year.text) return day && words.endsWith('号') ? noHao(`${words.slice(0, -1)}日`) : undefined;
    return { message: '里的年份只用“〇”和一至九', right: plain + words.slice(year.text.length), severity: 'warning' };
  }
  if (year.text.length === 2) return { message: '的年份要写全', right, severity: 'warning' };
  if (hasZero) return { message: '的月、日前面不加“0”', right, severity: 'warning' };
  return day && words.endsWith('号') ? noHao(right) : undefined;
}

const noHao = (right: string): Form => ({ message: '不用“号”', right, severity: 'warning' });

/** 2025年12月5, 二〇二五年十二月三十 */
function unfinishedDay({ written: { month, day } }: WrittenDate, words: string, rest: string): Form | undefined {
  const digits =
    month && !day ? /^(?:\d{1,2}|[一二三]?十?[一二三四五六七八九]?)(?=[）)]?$)/u.exec(rest)?.[0] : undefined;
  if (!digits || !words.endsWith('月')) return undefined;
  return { message: '少了“日”字', right: `${words}${digits}日`, severity: 'warning', taken: digits.length };
}

const LOOSE: readonly {
  pattern: RegExp;
  form: (parts: readonly string[]) => Omit<SignatureForm, 'start' | 'end' | 'words'>;
}[] = [
  {
    pattern: /(?<!\d)(\d{2})([-./．])(\d{1,2})\2(\d{1,2})(?!\d)/u,
    form: ([year = '', , month, day]) => ({
      message: '的年份要写全',
      right: inFull(year, month, day),
      severity: 'warning',
    }),
  },
  {
    pattern: /(?<!\d)20(\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/u,
    form: ([year = '', month, day]) => ({
      message: '宜用年、月、日',
      right: inFull(year, month, day),
      severity: 'info',
    }),
  },
  {
    pattern: /(?<!\d)(\d{2})年(\d{1,2})月(?!\d)/u,
    form: ([year = '', month]) => ({ message: '的年份要写全', right: inFull(year, month), severity: 'warning' }),
  },
  {
    pattern: /(?<!\d)20\d{2}[-./．－]\d{1,2}(?![-./．－\d])/u,
    form: () => ({ message: '没有写到日，年月日宜写全', severity: 'info' }),
  },
  {
    pattern: /(?<![\d年])\d{1,2}月\d{1,2}[日号]/u,
    form: () => ({ message: '没有写年份，年月日宜写全', severity: 'info' }),
  },
];

/** 25.12.5, 20251205, 25年12月, 12月5日: what is no date for certain elsewhere is one where the draft is signed. */
export function looseForm(text: string): SignatureForm | undefined {
  for (const { pattern, form } of LOOSE) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [words, ...parts] = match;
    return { ...form(parts), words, start: match.index, end: match.index + words.length };
  }
  return undefined;
}

function inFull(year: string, month: string | undefined, day?: string): string {
  return `20${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}
