import type { Document } from '../document/document.ts';
import type { Line } from '../document/line.ts';
import type { Edit } from '../diagnostic.ts';
import type { Range } from '../range.ts';
import type { Report } from '../rules/rule.ts';

/** Digits of a number that may go without commas though longer ones have them (GB/T 15835-2011 §5.1.1). */
const FOUR = 4;

/** 1,200 and 3500 in one draft: what is alike is written alike (§4.3.3). One note, at the fewer of the two. */
export function mixedGrouping(document: Document): Report[] {
  const grouped = placed(document, groupedIn);
  if (grouped.length === 0) return [];
  const digitsOf = ({ start, end }: Range) =>
    /^\d*/u.exec(document.text.slice(start, end).replaceAll(',', ''))?.[0].length ?? 0;
  const hasShort = grouped.some((range) => digitsOf(range) === FOUR);
  const plain = placed(document, plainIn).filter((range) => hasShort || digitsOf(range) > FOUR);
  const [fewer, more] = plain.length > grouped.length ? [grouped, plain] : [plain, grouped];
  const [first, ...others] = fewer;
  const [like] = more;
  if (!first || !like) return [];
  const write = fewer === plain ? withCommas : withoutCommas;
  const edits = fewer.map(({ start, end }): Edit => ({ start, end, text: write(document.text.slice(start, end)) }));
  const [written, other] = [document.text.slice(first.start, first.end), document.text.slice(like.start, like.end)];
  return [
    {
      start: first.start,
      end: first.end,
      severity: 'info',
      subject: '千分撇',
      message: `这里写“${written}”，别处写“${other}”，大数用不用逗号分节，全文宜一致`,
      ...(others.length > 0 ? { others: others.map(({ start, end }) => ({ start, end })) } : {}),
      fixes: [{ label: '改成一致', safe: false, edits }],
    },
  ];
}

const groupedIn = ({ numberForms }: Line) => numberForms.grouped;
const plainIn = ({ plainNumbers }: Line) => plainNumbers;

function placed({ paragraphs }: Document, rangesOf: (line: Line) => readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const { line, start: offset } of paragraphs) {
    const ranges = rangesOf(line);
    if (ranges.length > 0)
      for (const { start, end } of ranges) found.push({ start: start + offset, end: end + offset });
  }
  return found;
}

const withoutCommas = (written: string) => written.replaceAll(',', '');
const withCommas = (written: string) => {
  const [whole = '', part] = written.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= GROUP) groups.unshift(whole.slice(Math.max(0, end - GROUP), end));
  return groups.join(',') + (part === undefined ? '' : `.${part}`);
};
/** Digits between two commas. */
const GROUP = 3;
