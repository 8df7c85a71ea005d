import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { type Move, moveOffset, moveRange } from '../edits/move.ts';
import { opensAnnex, readFoot } from './frame-foot.ts';
import { readHead } from './frame-head.ts';
import type { Paragraph } from './paragraph.ts';
import type { ShownLevels } from './shown-levels.ts';

/** A letterhead, a salutation, a list of what is attached, whom to call; a second signature or date. */
export interface FrameNote {
  start: number;
  role: 'other' | 'signature' | 'date';
  /**
   * `number` is the letterhead or the document's number above the text, `annex` what is attached or its list, `contact`
   * whom to call, `copy` who else gets it.
   */
  part?: 'number' | 'salutation' | 'annex' | 'contact' | 'copy';
}

/** What stands around the body: title above, signature and date below (or under the title). */
export interface Frame {
  title?: Range & { text: string };
  signature?: Range;
  date?: Range;
  /** Lines around the body that have no role of their own, in the draft's order. */
  notes: readonly FrameNote[];
  /** Indexes of the paragraphs that are body: from `bodyStart` up to `bodyEnd`, exclusive. */
  bodyStart: number;
  bodyEnd: number;
}

/** Reads title, signature and date around the paragraphs of one document. */
export function readFrame(paragraphs: readonly Paragraph[], genre: Genre, shownLevels: ShownLevels): Frame {
  const frame: Frame = { notes: [], bodyStart: 0, bodyEnd: paragraphs.length };
  readHead(paragraphs, genre, frame, shownLevels);
  const { signature, date } = frame;
  readFoot(paragraphs, frame);
  // Signed under the title and once more at the end.
  if (signature && frame.signature !== signature && !isSubtitle(paragraphs, signature))
    addNote(frame, { start: signature.start, role: 'signature' });
  if (date && frame.date !== date) addNote(frame, { start: date.start, role: 'date' });
  return frame;
}

/** ——供水站站长 岳承林 under a title belongs to it where the draft is signed at its end. */
function isSubtitle(paragraphs: readonly Paragraph[], { start }: Range): boolean {
  return paragraphs.some((paragraph) => paragraph.start === start && /^[—―─–-]/u.test(paragraph.text));
}

function addNote(frame: Frame, note: FrameNote): void {
  frame.notes = [...frame.notes, note];
}

/** Paragraphs at either end that the frame is read from, and some to spare. */
const HEAD = 45;
const FOOT = 20;

/** Whether an edit in a paragraph of the body leaves the frame as it was; `edited` is the paragraph after it. */
export function keepsFrame({ bodyStart, bodyEnd }: Frame, edited: Paragraph): boolean {
  return edited.index >= bodyStart + HEAD && edited.index < bodyEnd - FOOT && !opensAnnex(edited);
}

export function moveFrame(frame: Frame, move: Move): Frame {
  const { title, signature, date, notes } = frame;
  return {
    ...frame,
    ...(title ? { title: moveRange(title, move) } : {}),
    ...(signature ? { signature: moveRange(signature, move) } : {}),
    ...(date ? { date: moveRange(date, move) } : {}),
    notes: notes.map((note) => ({ ...note, start: moveOffset(note.start, move) })),
  };
}
