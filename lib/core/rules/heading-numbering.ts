import type { Fix } from '../diagnostic.ts';
import type { Break } from '../numbering/find-breaks.ts';
import { isWord } from '../numbering/mark.ts';
import { numberingOf } from '../numbering/numbering-of.ts';
import { numberLike } from '../numbering/write-number.ts';
import type { Report, Rule } from './rule.ts';

/** Numbers that skip, repeat or do not begin with one, in every style and within paragraphs. */
export const headingNumbering: Rule = {
  id: 'heading-numbering',
  name: '序号',
  why: '序号跳号、重号或不从“一”开始，多半是增删段落后忘了改，也可能漏了一段。读的人会以为少了内容，请看看是改序号还是补内容。',
  severity: 'error',
  check: ({ document }) => {
    const { breaks } = numberingOf(document);
    const perRun = new Map<Break['run'], number>();
    for (const { run } of breaks) perRun.set(run, (perRun.get(run) ?? 0) + 1);
    return breaks.flatMap((found) => report(found, document.text, perRun.get(found.run) === 1) ?? []);
  },
};

/** How much of what stands behind a number names the place. */
const SUBJECT_LENGTH = 8;

function report(found: Break, text: string, isOnly: boolean): Report | undefined {
  const { item, previous, expected } = found;
  const { start, end } = item;
  const written = text.slice(start, end).trim();
  const right = numberLike(written, expected);
  if (right === undefined) return undefined;
  const before = previous ? `前面是“${text.slice(previous.start, previous.end).trim()}”` : `前面没有“${right}”`;
  return {
    start,
    end: start + written.length,
    ...(item.inline || isWord(item.style) ? { severity: 'warning' as const } : {}),
    subject: text.slice(start, end + SUBJECT_LENGTH).trim(),
    message: `这里是“${written}”，${before}，应为“${right}”`,
    fixes: fixesOf(found, text, isOnly, right, written.length),
  };
}

/**
 * Only a single gap or repeat of a list of lines has one right answer: elsewhere an item may be missing, or the list
 * may be two.
 */
function fixesOf(
  { item, previous, expected, following }: Break,
  text: string,
  isOnly: boolean,
  right: string,
  length: number,
): Fix[] {
  const isPlain = isOnly && previous !== undefined && !item.inline && !isWord(item.style);
  const single: Fix = {
    label: `改为“${right}”`,
    safe: isPlain && following.length === 0,
    edits: [{ start: item.start, end: item.start + length, text: right }],
  };
  const rest = following.map((next, index) => {
    const put = numberLike(text.slice(next.start, next.end), expected + index);
    return put === undefined ? undefined : { start: next.start, end: next.end, text: put };
  });
  const edits = rest.filter((edit) => edit !== undefined);
  if (edits.length < 2 || edits.length < rest.length) return [single];
  return [{ label: '从这里起重新编号', safe: isPlain, edits }, single];
}
