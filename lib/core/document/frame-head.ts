import type { Genre } from '../genres/genre.ts';
import { type GenreWords, wordsOf } from '../genres/genre-words.ts';
import { genreOfTitle } from '../genres/title-genre.ts';
import { trimEndBy } from '../trim.ts';
import type { Frame, FrameNote } from './frame.ts';
import {
  ADDRESS,
  BODY_MARK,
  DATE,
  DATED_MEETING,
  LETTERHEAD,
  MAX_FRAME_LINE,
  PERSON,
  POST_AND_NAME,
  SALUTATION,
  SIGNATURE_LABEL,
  UNIT_ENDING,
} from './frame-lines.ts';
import { rolesOfHeading } from './heading-role.ts';
import type { Paragraph } from './paragraph.ts';
import { opensCollected } from './split-documents.ts';

/** Title, and what may stand under it: unit, date, salutation. */
export function readHead(paragraphs: readonly Paragraph[], genre: Genre, frame: Frame): void {
  const words = wordsOf(genre);
  const lines: Paragraph[] = [];
  for (const paragraph of paragraphs.slice(0, 6)) {
    if (paragraph.text.length > MAX_FRAME_LINE + 20 || /[。；！？;]$/u.test(paragraph.text) || paragraph.line.number)
      break;
    if (paragraph.markdownLevel > 1 && lines.length > 0) break;
    lines.push(paragraph);
  }
  const titleEnd = lines.findLastIndex(
    ({ text, index }) => isTitle(text, words) || (index === 0 && isPlainTitle(text, paragraphs)),
  );
  if (titleEnd < 0) return;
  setTitle(lines, titleEnd, words, frame);
  for (const line of lines.slice(titleEnd + 1)) {
    if (rolesOfHeading(line.text, genre).length > 0 || !readUnderTitle(line, frame)) break;
    frame.bodyStart += 1;
  }
}

/** Above a subtitle a motto may hold commas: 这一年，我们和火打交道 */
const SUBTITLE = /^[—─–-]/u;
const ENDS = /[。！？；;]/u;

/** Title lines run together: “——××社区2025年工作总结” under a motto, a unit's name over 工作总结. */
function setTitle(lines: Paragraph[], titleEnd: number, words: GenreWords, frame: Frame): void {
  const last = lines[titleEnd];
  let first = titleEnd;
  while (
    first > 0 &&
    titleEnd - first < 2 &&
    !(SUBTITLE.test(lines[first]?.text ?? '') ? ENDS : BODY_MARK).test(lines[first - 1]?.text ?? '。') &&
    !isAnnexLine(lines[first - 1]?.text) &&
    !LETTERHEAD.test(lines[first - 1]?.text ?? '') &&
    !opensCollected(lines[first - 1]?.text ?? '')
  )
    first -= 1;
  const start = lines[first]?.start;
  if (!last || start === undefined) return;
  const text = isTitle(last.text, words)
    ? last.text
    : lines
        .slice(first, titleEnd + 1)
        .map((line) => line.text)
        .join('');
  frame.title = { start, end: last.end, text: bare(text) };
  const letterhead = lines.slice(0, first).find((line) => LETTERHEAD.test(line.text));
  if (letterhead) frame.notes = [{ start: letterhead.start, part: 'number' }];
  frame.bodyStart = titleEnd + 1;
}

/** The ending of any genre's title, or of this one's. */
function isTitle(text: string, { title }: GenreWords): boolean {
  return title.test(bare(text)) || genreOfTitle(text) !== undefined;
}

function isAnnexLine(text = ''): boolean {
  return /^附件|〔|^[（(]?草稿|^[（(]?征求意见/u.test(text);
}

function bare(text: string): string {
  return trimEndBy(text.replace(/^[-—─–\s《【]+/u, ''), /[》】\s]/u);
}

/** A first line that is no sentence and stands over a longer text. */
function isPlainTitle(text: string, paragraphs: readonly Paragraph[]): boolean {
  const next = paragraphs[1];
  return (
    text.length >= 4 &&
    text.length <= MAX_FRAME_LINE &&
    !BODY_MARK.test(text) &&
    !/[：:]$/u.test(text) &&
    !DATE.test(text) &&
    next !== undefined &&
    next.text.length > text.length
  );
}

function readUnderTitle({ text, start, end }: Paragraph, frame: Frame): boolean {
  const inner = text.replace(/^[（(]|[）)]$/gu, '').trim();
  if (DATE.test(inner) || DATED_MEETING.test(inner)) frame.date ??= { start, end };
  else if (SALUTATION.test(text) || (text.length <= MAX_FRAME_LINE && ADDRESS.test(text)))
    addNote(frame, { start, part: 'salutation' });
  else if (LETTERHEAD.test(text)) addNote(frame, { start, part: 'number' });
  else if (
    (text.length <= 30 && POST_AND_NAME.test(inner)) ||
    SIGNATURE_LABEL.test(inner) ||
    UNIT_ENDING.test(inner) ||
    (PERSON.test(inner) && text.length <= 6)
  )
    frame.signature ??= { start, end };
  else return false;
  return true;
}

function addNote(frame: Frame, note: FrameNote): void {
  if (!frame.notes.some(({ part }) => part === note.part)) frame.notes = [...frame.notes, note];
}
