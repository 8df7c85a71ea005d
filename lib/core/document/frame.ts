import type { Genre } from '../genres/genre.ts';
import { type GenreWords, wordsOf } from '../genres/genre-words.ts';
import type { Range } from '../range.ts';
import { SPACE, trimEndBy } from '../trim.ts';
import { rolesOfHeading } from './heading-role.ts';
import { readNumber } from './numbering.ts';
import type { Paragraph } from './paragraph.ts';

/** What stands around the body: title above, signature and date below (or under the title). */
export interface Frame {
  title?: Range & { text: string };
  signature?: Range;
  date?: Range;
  /** “各位领导、同志们：” */
  salutation?: Range;
  /** Indexes of the paragraphs that are body: from `bodyStart` up to `bodyEnd`, exclusive. */
  bodyStart: number;
  bodyEnd: number;
}

const DATE_CHARS = '[\\d０-９〇零○oO一二三四五六七八九十xXＸ×＿_*\\s]';
const DATE = new RegExp(
  `^(?:(?:日期|时间)[：:]\\s*)?(?:${DATE_CHARS}{1,12}年(?:${DATE_CHARS}{0,6}月(?:${DATE_CHARS}{0,6}[日号])?)?|\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?)$`,
  'u',
);
const SIGNED_DATE = new RegExp(`\\s(?:${DATE_CHARS}{1,12}年${DATE_CHARS}{1,6}月(?:${DATE_CHARS}{1,6}[日号])?)$`, 'u');
const SIGNATURE_LABEL = /^(?:落款|单位|填报单位|报送单位|总结人|汇报人|述职人|报告人|撰稿人|执笔人|姓名)[：:]/u;
const UNIT_ENDING =
  /(?:委员会|居委会|村委会|办公室|政府|党委|党组|支部|总支|工委|纪委|团委|政法委|宣传部|组织部|统战部|局|厅|处|科|部|股|院|校|中心|街道|社区|镇|乡|村|县|区|公司|集团|企业|厂|医院|学校|大学|学院|小学|中学|幼儿园|银行|协会|联合会|学会|商会|工会|妇联|残联|团市委|站|所|队|组|馆|室|办|专班|指挥部|领导小组|公署|法院|检察院|管委会|分局|支行|基金会|物业|某某|[xX×]{2})$/u;
const PERSON = /^\p{Script=Han}[\u3000 ]*[\p{Script=Han}×xX]{1,2}$/u;
/** “内科护士长　陈静” */
const POST_AND_NAME = /^\p{Script=Han}{2,12}[ \u3000]{1,8}\p{Script=Han}[ \u3000]?\p{Script=Han}{1,2}$/u;
/** “各位领导、同志们：”, “区委办公室：”; “现总结如下：” is a sentence. */
const SALUTATION = /^(?:各位|尊敬的|同志们|[^，,。]{2,15}[局厅委办府处校院])[^，,。]{0,20}[：:]$/u;
const BODY_MARK = /[。！？；，,;]/u;
const MAX_FRAME_LINE = 40;

/** Reads title, signature and date around the paragraphs of one document. */
export function readFrame(paragraphs: readonly Paragraph[], genre: Genre): Frame {
  const frame: Frame = { bodyStart: 0, bodyEnd: paragraphs.length };
  readHead(paragraphs, genre, frame);
  readFoot(paragraphs, frame);
  return frame;
}

function readHead(paragraphs: readonly Paragraph[], genre: Genre, frame: Frame): void {
  const words = wordsOf(genre);
  const lines: Paragraph[] = [];
  for (const paragraph of paragraphs.slice(0, 6)) {
    if (paragraph.text.length > MAX_FRAME_LINE + 20 || /[。；！？;]$/u.test(paragraph.text) || readNumber(paragraph))
      break;
    if (paragraph.markdownLevel > 1 && lines.length > 0) break;
    lines.push(paragraph);
  }
  const titleEnd = lines.findLastIndex(
    ({ text, index }) => words.title.test(bare(text)) || (index === 0 && isPlainTitle(text, paragraphs)),
  );
  if (titleEnd < 0) return;
  setTitle(lines, titleEnd, words, frame);
  for (const line of lines.slice(titleEnd + 1)) {
    if (rolesOfHeading(line.text, genre).length > 0 || !readUnderTitle(line, frame)) break;
    frame.bodyStart += 1;
  }
}

/** Title lines run together: “——××社区2025年工作总结” under a motto, a unit's name over 工作总结. */
function setTitle(lines: Paragraph[], titleEnd: number, words: GenreWords, frame: Frame): void {
  const last = lines[titleEnd];
  let first = titleEnd;
  while (
    first > 0 &&
    titleEnd - first < 2 &&
    !BODY_MARK.test(lines[first - 1]?.text ?? '。') &&
    !isAnnexLine(lines[first - 1]?.text)
  )
    first -= 1;
  const start = lines[first]?.start;
  if (!last || start === undefined) return;
  const text = words.title.test(bare(last.text))
    ? last.text
    : lines
        .slice(first, titleEnd + 1)
        .map((line) => line.text)
        .join('');
  frame.title = { start, end: last.end, text: bare(text) };
  frame.bodyStart = titleEnd + 1;
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
  if (DATE.test(inner)) frame.date ??= { start, end };
  else if (SALUTATION.test(text)) frame.salutation ??= { start, end };
  else if (SIGNATURE_LABEL.test(inner) || UNIT_ENDING.test(inner) || (PERSON.test(inner) && text.length <= 6))
    frame.signature ??= { start, end };
  else return false;
  return true;
}

/** From the last line up: remarks such as 附件 stay body, a date, then the unit above it. */
function readFoot(paragraphs: readonly Paragraph[], frame: Frame): void {
  let index = paragraphs.length - 1;
  while (index > frame.bodyStart && isAfterword(paragraphs[index]?.text ?? '')) index -= 1;
  frame.bodyEnd = index + 1;
  let last = paragraphs[index];
  if (!last || index < frame.bodyStart) return;
  const together = SIGNED_DATE.exec(last.text);
  if (together && last.text.length <= 60 && !BODY_MARK.test(last.text)) {
    const unit = trimEndBy(last.text.slice(0, together.index), SPACE);
    const date = together[0].trimStart();
    frame.date = { start: last.end - date.length, end: last.end };
    frame.signature = { start: last.start, end: last.start + unit.length };
    frame.bodyEnd = index;
    return;
  }
  // Some write the date above the unit.
  const above = paragraphs[index - 1];
  if (above && index - 1 >= frame.bodyStart && DATE.test(above.text) && isSignature(last, false)) {
    frame.date = { start: above.start, end: above.end };
    frame.signature = { start: last.start, end: last.end };
    frame.bodyEnd = index - 1;
    return;
  }
  const dated = DATE.test(last.text.replace(/^[（(]|[）)]$/gu, ''));
  if (dated) {
    frame.date = { start: last.start, end: last.end };
    frame.bodyEnd = index;
    index -= 1;
    last = paragraphs[index];
  }
  if (last && index >= frame.bodyStart && isSignature(last, dated)) {
    let first = last;
    const higher = paragraphs[index - 1];
    if (higher && index - 1 > frame.bodyStart && isSignature(higher, false) && !readNumber(higher)) {
      first = higher;
      index -= 1;
    }
    frame.signature = { start: first.start, end: last.end };
    frame.bodyEnd = index;
  }
}

function isSignature(paragraph: Paragraph, aboveDate: boolean): boolean {
  const { text } = paragraph;
  if (text.length > MAX_FRAME_LINE || BODY_MARK.test(text) || readNumber(paragraph)) return false;
  if (/[：:]$/u.test(text)) return false;
  if (text.length <= 20 && POST_AND_NAME.test(text)) return true;
  return aboveDate || SIGNATURE_LABEL.test(text) || UNIT_ENDING.test(text.replace(/[（(].{1,10}[）)]$/u, ''));
}

function isAfterword(text: string): boolean {
  return /^附(?:件|表|：|:|注)|^[（(]?(?:联系人|联系电话|抄送|主送|报送|盖章|公章|此页无正文|责任编辑)|^(?:相关|推荐|扩展|延伸)(?:范文|文章|阅读|推荐)|^[上下]一篇/u.test(
    text,
  );
}
