import { toPlainHan } from '../dates/date-number.ts';
import type { WrittenDate } from '../dates/written-date.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import type { Report } from './rule.ts';

/** What no one takes for 〇 who looks twice; circles look the same, and 零 is read the same. */
const LETTER = /[oOＯ0０]/u;

/**
 * 二O二五年 and the like: in a Chinese-numeral year only 〇 (GB/T 15835-2011). In running text 零 and circles pass; the
 * signature's date is looked at as a whole elsewhere.
 */
export function reportHanYear({ written }: WrittenDate, offset: number, { frame }: Document): Report | undefined {
  const { year } = written;
  if (year?.script !== 'han') return undefined;
  const right = toPlainHan(year.text);
  if (right === year.text) return undefined;
  const [start, end] = [year.start + offset, year.end + offset];
  if (frame.date && frame.date.start < end && start < frame.date.end) return undefined;
  const inTitle = frame.title !== undefined && frame.title.start < end && start < frame.title.end;
  if (!inTitle && !LETTER.test(year.text)) return undefined;
  return {
    start,
    end,
    severity: 'warning',
    subject: year.text,
    message: `“${year.text}年”里的${changesOf(year.text, right)}：${right}年`,
    fixes: [{ label: `改为“${right}”`, safe: true, edits: [{ start, end, text: right }] }],
  };
}

/** “O”应写作“〇”，“贰”应写作“二”: each character once. */
function changesOf(written: string, right: string): string {
  const changes = [...written].flatMap((char, index) => {
    const put = right.charAt(index);
    return char === put ? [] : [`“${char}”应写作“${put}”`];
  });
  return [...new Set(changes)].join('，');
}

/** 2O25年 has its one right form; of a digit too many or too few only the writer knows which. */
export function reportYearSlip(slip: Range, { text, start: offset }: Paragraph): Report {
  const year = text.slice(slip.start, slip.end);
  const right = year.replace(/[oOＯ〇○]/u, '0');
  const [start, end] = [slip.start + offset, slip.end + offset];
  const fixes = right === year ? [] : [{ label: `改为“${right}”`, safe: true, edits: [{ start, end, text: right }] }];
  return { start, end, subject: year, message: `年份“${year}年”写错了，请核对`, fixes };
}
