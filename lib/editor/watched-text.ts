import type { Range } from '../core/range.ts';
import type { TextEdit } from '../messaging/editor-protocol.ts';
import { diff } from './diff.ts';
import { mapRange } from './edits.ts';

/** Edits kept to carry older marks and jumps on; what is older than that is dropped. */
const LONGEST_LOG = 200;

/** The text of the watched editor as last read, its revision, and what changed lately. */
export class WatchedText {
  text: string;
  revision: number;
  private readonly log: TextEdit[] = [];

  constructor(text: string, revision: number) {
    this.text = text;
    this.revision = revision;
  }

  /** Takes a newly read text over; returns what changed, or null. */
  update(text: string): TextEdit | null {
    const edit = diff(this.text, text);
    if (edit === null) return null;
    this.text = text;
    this.revision += 1;
    this.log.push(edit);
    if (this.log.length > LONGEST_LOG) this.log.shift();
    return edit;
  }

  /** Where a range of an older revision is now; null if it was touched, or is too old to say. */
  forward(range: Range, revision: number): Range | null {
    const missed = this.revision - revision;
    if (missed < 0 || missed > this.log.length) return null;
    let at: Range | null = range;
    for (const edit of missed === 0 ? [] : this.log.slice(-missed)) at = at === null ? null : mapRange(at, edit);
    return at !== null && at.end <= this.text.length && at.start <= at.end ? at : null;
  }
}
