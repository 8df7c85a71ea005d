import type { Genre } from '../genres/genre.ts';
import type { Range } from '../range.ts';
import { readFoot } from './frame-foot.ts';
import { readHead } from './frame-head.ts';
import type { Paragraph } from './paragraph.ts';

/** What stands around the body: title above, signature and date below (or under the title). */
export interface Frame {
  title?: Range & { text: string };
  signature?: Range;
  date?: Range;
  /** “各位领导、同志们：” */
  salutation?: Range;
  /** The list of what is attached, above the signature. */
  attachments?: Range;
  /** What is attached itself, below the date. */
  annex?: Range;
  /** Indexes of the paragraphs that are body: from `bodyStart` up to `bodyEnd`, exclusive. */
  bodyStart: number;
  bodyEnd: number;
}

/** Reads title, signature and date around the paragraphs of one document. */
export function readFrame(paragraphs: readonly Paragraph[], genre: Genre): Frame {
  const frame: Frame = { bodyStart: 0, bodyEnd: paragraphs.length };
  readHead(paragraphs, genre, frame);
  readFoot(paragraphs, frame);
  return frame;
}
