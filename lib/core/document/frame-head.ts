import { charSet, WHITE_SPACE } from '../char-set.ts';
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
  FULL_NAME,
  LETTERHEAD,
  MAX_FRAME_LINE,
  MEETING_BELOW,
  POST_AND_BLANK,
  POST_AND_NAME,
  POST_BY_NAME,
  SALUTATION,
  isSignature,
  readSigned,
  SIGNATURE_LABEL,
  UNIT_ENDING,
} from './frame-lines.ts';
import { readLook } from './head-look.ts';
import { namedByHeading } from './heading-role.ts';
import { withoutFurniture } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import type { ShownLevels } from './shown-levels.ts';
import { opensCollected } from './split-documents.ts';

/** Lines that are read for the head. */
const HEAD_LINES = 6;

/** Title, and what may stand under it: unit, date, salutation. */
export function readHead(paragraphs: readonly Paragraph[], genre: Genre, frame: Frame, shownLevels: ShownLevels): void {
  const words = wordsOf(genre);
  const lines: Paragraph[] = [];
  const own = withoutFurniture(paragraphs, HEAD_LINES + 1);
  const nextOf = (at: number) => own[at + 1]?.index ?? (own[at]?.index ?? -1) + 1;
  for (const paragraph of own.slice(0, HEAD_LINES)) {
    const isGreeting = lines.length > 0 && SALUTATION.test(paragraph.text);
    const isStopped =
      !isGreeting &&
      /(?:[。；！？]|如下[^。；：]{0,14}：)$/u.test(paragraph.line.read) &&
      !(lines.length === 0 && isStoppedTitle(paragraph.text));
    if (paragraph.text.length > MAX_FRAME_LINE + 20 || isStopped || paragraph.line.number) break;
    if (paragraph.markdownLevel > 1 && lines.length > 0) break;
    lines.push(paragraph);
  }
  const opening = lines.findIndex(({ text }) => !LETTERHEAD.test(text) && !isAnnexLine(text));
  const look = readLook(lines, shownLevels);
  const titleLine = lines.findLastIndex(
    ({ text }, at) =>
      !look.isBelow(at) &&
      (isTitle(text, words) ||
        (at === opening &&
          ((look.isAlone(at) && text.length <= MAX_FRAME_LINE && !ENDS.test(text)) ||
            (isPlainTitle(text, own[at + 1]) && !look.divides(at)) ||
            isMotto(text, own[at + 1])))),
  );
  const titleEnd = titleLine >= 0 && isSubtitle(lines[titleLine + 1]?.text) ? titleLine + 1 : titleLine;
  if (titleEnd >= 0) setTitle(lines, titleEnd, words, frame);
  frame.bodyStart = nextOf(titleEnd);
  for (const [at, line] of lines.entries()) {
    if (at <= titleEnd) continue;
    // 篇三 stands above what it opens.
    if (at === 0 && line.line.opensCollected) {
      frame.bodyStart = nextOf(at);
      continue;
    }
    const isBody = titleEnd < 0 || (look.divides(at) && line.shownLevel !== lines[titleEnd]?.shownLevel);
    const isRead = isBody ? readSalutation(line, frame) : readUnderTitle(line, lines[at + 1], frame);
    if (namedByHeading(line.text, genre).roles.length > 0 || !isRead) break;
    frame.bodyStart = nextOf(at);
  }
}

/** “××社区2025年工作总结。” */
function isStoppedTitle(text: string): boolean {
  const words = text.slice(0, -1);
  return (
    text.endsWith('。') && text.length <= MAX_FRAME_LINE && !BODY_MARK.test(words) && genreOfTitle(words) !== undefined
  );
}

/** “——××街道2025年工作回眸” under a motto, but no author or date. */
function isSubtitle(text = ''): boolean {
  const words = text.replace(/^[—―─–-]+/u, '').trim();
  return (
    SUBTITLE.test(text) &&
    words.length >= 6 &&
    !DATE.test(words) &&
    !DATED_MEETING.test(words) &&
    !POST_AND_NAME.test(words)
  );
}

/** 这一年，我们这样走过 over ——供水站年终盘点 */
function isMotto(text: string, next: Paragraph | undefined): boolean {
  return text.length <= MAX_FRAME_LINE && !ENDS.test(text) && isSubtitle(next?.text);
}

/** Above a subtitle a motto may hold commas: 这一年，我们和火打交道 */
const SUBTITLE = /^[—―─–-]/u;
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
  const above = lines.slice(0, first).filter((line) => !isAnnexLine(line.text) || LETTERHEAD.test(line.text));
  if (above[0] && above.some((line) => LETTERHEAD.test(line.text)))
    frame.notes = [{ start: above[0].start, role: 'other', part: 'number' }];
}

/** The ending of any genre's title, or of this one's. */
function isTitle(text: string, { title }: GenreWords): boolean {
  return title.test(bare(text)) || genreOfTitle(text) !== undefined;
}

function isAnnexLine(text = ''): boolean {
  return /^附件|〔|^[（(]?草稿|^[（(]?征求意见/u.test(text);
}

const isTitleMark = charSet(`》】${WHITE_SPACE}`);

function bare(text: string): string {
  return trimEndBy(text.replace(/^[-—―─–\s《【]+/u, ''), isTitleMark);
}

/** A first line that is no sentence and stands over a longer text. */
function isPlainTitle(text: string, next: Paragraph | undefined): boolean {
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

function readSalutation({ text, start }: Paragraph, frame: Frame): boolean {
  const isSalutation = SALUTATION.test(text) || (text.length <= MAX_FRAME_LINE && ADDRESS.test(text));
  if (isSalutation) addNote(frame, { start, role: 'other', part: 'salutation' });
  return isSalutation;
}

const isClosing = charSet(`）)*${WHITE_SPACE}`);

function readUnderTitle(paragraph: Paragraph, next: Paragraph | undefined, frame: Frame): boolean {
  const { text, start, end } = paragraph;
  const inner = trimEndBy(text.replace(/^[（(*\s—―─–-]+/u, ''), isClosing);
  const signed = readSigned(paragraph);
  if (signed) {
    frame.signature ??= signed.signature;
    frame.date ??= signed.date;
  } else if (DATE.test(inner) || DATED_MEETING.test(inner)) frame.date ??= { start, end };
  else if (frame.date && MEETING_BELOW.test(text)) return true;
  else if (LETTERHEAD.test(text)) addNote(frame, { start, role: 'other', part: 'number' });
  else if (
    (text.length <= 30 && (POST_AND_NAME.test(inner) || POST_AND_BLANK.test(text))) ||
    SIGNATURE_LABEL.test(inner) ||
    (UNIT_ENDING.test(inner) && !HOST.test(inner) && !ASKS.test(inner)) ||
    (DATE.test(next?.text ?? '') && isSignature(paragraph, true)) ||
    (FULL_NAME.test(inner) && text.length <= 6) ||
    (POST_BY_NAME.test(inner) && SALUTATION.test(next?.text ?? ''))
  )
    frame.signature ??= { start, end };
  else return BRACKETED.test(text) || readSalutation(paragraph, frame);
  return true;
}

/** 为什么办: a heading in the writer's own words. */
const ASKS = /什么|怎|哪|谁|啥|为何|如何|多少|几/u;
/** 主办单位：红枫小学 */
const HOST = /^[主承协]办/u;
/** （经第三次理事会审议通过） */
const BRACKETED = /^[（(][^（）()]{2,40}[）)]$/u;

function addNote(frame: Frame, note: FrameNote): void {
  if (!frame.notes.some(({ part }) => part === note.part)) frame.notes = [...frame.notes, note];
}
