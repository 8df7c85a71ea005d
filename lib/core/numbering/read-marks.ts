import { charSet } from '../char-set.ts';
import { type LineNumber, opensNumber, readNumber } from '../document/numbering.ts';
import { parseHanNumber } from '../han-numerals.ts';
import { readInlineMarks } from './inline-marks.ts';
import { formOf, type Mark } from './mark.ts';
import { opensWord, readWordMark } from './word-marks.ts';

/** A bullet or bold type before the number. */
const PREFIX = /^(?:[-*+•·●◆■>]\s{1,3})?\*{0,3}/u;
/** 3、4月份, 一、二年级: two numbers in a row that belong together. */
const TWO_NUMBERS = /^(?:\d{1,2}、(\d{1,2})|[一二三四五六七八九十]{1,2}、([一二三四五六七八九十]{1,2}))/u;
/** 2.3公里 can be a figure or a second item; 三 and a space, or 20 and “, a number that lost its mark. */
const LOOSE = /^[（(]?(?:(\d{1,2})[.．]\d|(\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?(?:[\s：:，,“]|$))/u;

/** 2.3 业务培训, but not 2.3 亿元: the number of a heading, in which all but its last part names the level above. */
const DECIMAL =
  /^((?:\d{1,2}\.){1,2})(\d{1,2})([、.．]?[ \u3000]{1,4}|[、.．]|(?![级寸折人年天岁成斤度秒小版号代以至到左上下多余个]))(?=["“《\p{Script=Han}])(?![亿万元倍亩吨米升]|[公厘毫千][里斤顷米克升瓦]|[平立]方|个百分点)/u;

/** Most lines open with none of these. */
const opensBullet = charSet('-*+•·●◆■>');

function mayOpen(code: number): boolean {
  return opensBullet(code) || opensNumber(code) || opensWord(code);
}

const NONE: readonly Mark[] = [];

/**
 * All that counts in a line, in order; `text` is without the white space around it, `number` what it opens with,
 * `mayHoldMore` whether anything within it may count.
 */
export function readMarks(text: string, number: LineNumber | undefined, mayHoldMore: boolean): readonly Mark[] {
  if (!mayOpen(text.charCodeAt(0))) return mayHoldMore ? readInlineMarks(text, undefined, 0, true) : NONE;
  const skip = opensBullet(text.charCodeAt(0)) ? (PREFIX.exec(text)?.[0].length ?? 0) : 0;
  const head = skip > 0 ? text.slice(skip) : text;
  const first = readStart(head, skip, skip > 0 ? readNumber(head) : number);
  return first || mayHoldMore ? readInlineMarks(text, first, skip, mayHoldMore) : NONE;
}

function readStart(head: string, skip: number, number: LineNumber | undefined): Mark | undefined {
  const word = readWordMark(head, true);
  if (word && (word.certain || !number)) return { ...word, start: skip, end: skip + word.length, inline: false };
  if (number) return numberMark(head, number, skip);
  const decimal = /^\d{1,2}\./u.test(head) ? DECIMAL.exec(head) : null;
  if (decimal) {
    const [, above = '', last = '', parting = ''] = decimal;
    const end = skip + above.length + last.length;
    const form = `${above}#${parting === '' ? '' : ' '}`;
    return { style: 'decimal', form, value: Number(last), start: skip, end, inline: false, certain: true };
  }
  const loose = LOOSE.exec(head);
  const written = loose?.[1] ?? loose?.[2];
  if (!loose || !written) return undefined;
  const isHan = !/\d/u.test(written);
  const value = isHan ? parseHanNumber(written) : Number(written);
  if (value === undefined) return undefined;
  const bracket = /^[（(]/u.test(head);
  const style = isHan ? (bracket ? 'han-bracket' : 'han') : bracket ? 'arabic-bracket' : 'arabic';
  return { style, form: '#', value, start: skip, end: skip + written.length, inline: false, certain: false };
}

function numberMark(head: string, { style, value, length }: LineNumber, skip: number): Mark {
  const two = head.charAt(length - 1) === '、' ? TWO_NUMBERS.exec(head) : null;
  const second = two?.[1] ? Number(two[1]) : two?.[2] ? parseHanNumber(two[2]) : undefined;
  const certain = second === undefined || second !== value + 1;
  return {
    style,
    form: formOf(head.slice(0, length)),
    value,
    start: skip,
    end: skip + length,
    inline: false,
    certain,
  };
}
