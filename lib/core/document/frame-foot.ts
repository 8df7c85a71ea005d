import type { Frame, FrameNote } from './frame.ts';
import { CONTACT, DATE, isSignature, readSigned, SIGNED_DATE } from './frame-lines.ts';
import { isFurniture } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';

/** From the last line up: what is attached and remarks, a date, then the unit above it. */
export function readFoot(all: readonly Paragraph[], frame: Frame): void {
  const paragraphs = all.slice(0, annexIndex(all, frame));
  const annex = all[paragraphs.length];
  const last = readAfterwords(paragraphs, frame);
  readSigning(paragraphs, last, frame);
  const contacts = readContacts(paragraphs, frame);
  const attachments = readAttachments(paragraphs, frame);
  const afterwords = notesOf(paragraphs.slice(last + 1));
  const below: FrameNote[] = annex ? [...afterwords, { start: annex.start, role: 'other', part: 'annex' }] : afterwords;
  frame.notes = [...frame.notes, ...(attachments ?? []), ...contacts, ...below];
}

/** Lines; what is attached comes soon after the date. */
const ANNEX_NEAR_DATE = 3;
const ANNEX = /^附\s?(?:件|表|录|图)\s?[\d一二三四五六七八九十]{0,3}(?:\s?[：:].{0,60})?$/u;

/** Whether what is attached may begin with the paragraph, or soon below it. */
export function opensAnnex({ text }: Paragraph): boolean {
  return text.startsWith('附') || isDated(text);
}

function isDated(text: string): boolean {
  return DATE.test(text.replace(/^[（(]|[）)]$/gu, '')) || SIGNED_DATE.test(text);
}

/** The first line of what is attached below the date; the number of paragraphs where nothing is. */
function annexIndex(paragraphs: readonly Paragraph[], { bodyStart }: Frame): number {
  for (let index = bodyStart + 1; index < paragraphs.length; index += 1) {
    const { text = '' } = paragraphs[index] ?? {};
    if (!text.startsWith('附') || !ANNEX.test(text)) continue;
    const above = paragraphs.slice(Math.max(bodyStart, index - ANNEX_NEAR_DATE), index);
    if (above.some(({ text }) => isDated(text))) return index;
  }
  return paragraphs.length;
}

const MAX_ATTACHED = 12;
const ATTACHED_LINE = 60;
const ATTACHED =
  /^附(?:(?:件|表|录|图)?[\d一二三四五六七八九十]{0,2}\s?[：:]|(?:件|表)[\d一二三四五六七八九十]{0,2}$)/u;

/** “附件：1.×× 2.××” between the text and the signature. */
function readAttachments(paragraphs: readonly Paragraph[], frame: Frame): FrameNote[] | undefined {
  const lowest = Math.max(frame.bodyStart, frame.bodyEnd - MAX_ATTACHED);
  for (let index = frame.bodyEnd - 1; index > lowest; index -= 1) {
    const { text = '', start = 0 } = paragraphs[index] ?? {};
    if (text.length > ATTACHED_LINE || /[。；]$/u.test(text)) return undefined;
    if (ATTACHED.test(text)) {
      frame.bodyEnd = index;
      // 附件1：…… / 附件2：……
      const above = paragraphs[index - 1];
      if (index - 1 <= lowest || !above || !ATTACHED.test(above.text)) return [{ start, role: 'other', part: 'annex' }];
    }
  }
  return undefined;
}

/** Whom to call, between the end of the text and the signature. */
function readContacts(paragraphs: readonly Paragraph[], frame: Frame): FrameNote[] {
  let first = frame.bodyEnd;
  while (first > frame.bodyStart + 1 && isContact(paragraphs[first - 1])) first -= 1;
  // Below a heading (九、联系方式) it is what that announces.
  if (!/[。！]$/u.test(paragraphs[first - 1]?.text ?? '')) return [];
  const contacts = notesOf(paragraphs.slice(first, frame.bodyEnd));
  frame.bodyEnd = first;
  return contacts;
}

function isContact(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.text.length <= ATTACHED_LINE && CONTACT.test(paragraph.text);
}

/** The index of the last paragraph above the lines that follow the signature. */
function readAfterwords(paragraphs: readonly Paragraph[], { bodyStart }: Frame): number {
  let index = relatedIndex(paragraphs, bodyStart) - 1;
  while (index > bodyStart && isAfterword(paragraphs[index]?.text ?? '')) index -= 1;
  return index;
}

/** Lines. */
const MAX_RELATED = 12;
const RELATED = /^(?:相关|推荐|扩展|延伸)(?:报道|链接|阅读|新闻|文章|文档|推荐)[：:]?$/u;

/** 相关链接 with the titles of other texts below it; the number of paragraphs where nothing is. */
function relatedIndex(paragraphs: readonly Paragraph[], bodyStart: number): number {
  const { length } = paragraphs;
  for (let index = length - 1; index > Math.max(bodyStart, length - MAX_RELATED); index -= 1) {
    const { text = '' } = paragraphs[index] ?? {};
    if (RELATED.test(text)) return index;
    if (/[。；]$/u.test(text)) break;
  }
  return length;
}

const AFTERWORDS: readonly { part: FrameNote['part']; pattern: RegExp }[] = [
  { part: 'annex', pattern: /^附(?:件|表|：|:|注)/u },
  { part: 'contact', pattern: CONTACT },
  { part: 'copy', pattern: /^[（(]?(?:抄送|抄报|主送|报送)|日印发[）)]?$/u },
];

/** Lines of one kind that stand together are one note. */
function notesOf(paragraphs: readonly Paragraph[]): FrameNote[] {
  const notes: FrameNote[] = [];
  for (const { text, start } of paragraphs) {
    const part = AFTERWORDS.find(({ pattern }) => pattern.test(text))?.part;
    if (part && part !== notes.at(-1)?.part) notes.push({ start, role: 'other', part });
  }
  return notes;
}

function readSigning(paragraphs: readonly Paragraph[], from: number, frame: Frame): void {
  let index = from;
  frame.bodyEnd = index + 1;
  let last = paragraphs[index];
  if (!last || index < frame.bodyStart) return;
  const together = readSigned(last);
  if (together) {
    Object.assign(frame, together);
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
  if (last && index >= frame.bodyStart && (isSignature(last, dated) || namesUnit(last, frame))) {
    let first = last;
    const higher = paragraphs[index - 1];
    if (higher && index - 1 > frame.bodyStart && isSignature(higher, false) && !higher.line.number) {
      first = higher;
      index -= 1;
    }
    frame.signature = { start: first.start, end: last.end };
    frame.bodyEnd = index;
  }
}

/** Characters; fewer may be the topic of the title. */
const MIN_UNIT = 4;

/** The name that the title begins with: 向阳果园2025年工作总结 */
function namesUnit({ text }: Paragraph, { title }: Frame): boolean {
  return text.length >= MIN_UNIT && title !== undefined && title.text !== text && title.text.startsWith(text);
}

/** What follows the signature, or what a web site puts under a text. */
function isAfterword(text: string): boolean {
  return (
    isFurniture(text) ||
    AFTERWORDS.some(({ pattern }) => pattern.test(text)) ||
    /^[（(]?(?:盖章|公章|此页无正文|此件|供稿|主题词)|^[（(][^（）()]{2,20}供稿[）)]$|^(?:相关|推荐|扩展|延伸)(?:范文|文章|阅读|推荐)|^[上下]一篇/u.test(
      text,
    )
  );
}
