import { moveShown, sameShown, type ShownHeading } from '../core/document/shown-heading.ts';
import type { Range } from '../core/range.ts';
import type { TextEdit } from '../messaging/editor-protocol.ts';
import type { EditorText } from './adapter.ts';
import { diff } from './diff.ts';
import { mapRange } from './edits.ts';

/** Changes kept to carry older marks and jumps on; what is older than that is dropped. */
const LONGEST_LOG = 200;

/** What changed from one revision to the next. */
export interface TextChange {
  /** None where nothing but a heading's look changed. */
  edits: TextEdit[];
  /** Left out where the headings only moved with the text. */
  shown?: ShownHeading[];
}

/** The text of the watched editor as last read, its revision, and what changed lately. */
export class WatchedText {
  text: string;
  shown: readonly ShownHeading[];
  revision: number;
  private readonly log: TextEdit[][] = [];

  constructor({ text, shown }: EditorText, revision: number) {
    this.text = text;
    this.shown = shown;
    this.revision = revision;
  }

  /** Takes over what was newly read; returns what changed, or null. */
  update({ text, shown }: EditorText): TextChange | null {
    const edit = diff(this.text, text);
    const edits = edit === null ? [] : [edit];
    const onlyMoved = sameShown(moveShown(this.shown, edits), shown);
    if (edit === null && onlyMoved) return null;
    this.text = text;
    this.shown = shown;
    this.revision += 1;
    this.log.push(edits);
    if (this.log.length > LONGEST_LOG) this.log.shift();
    return onlyMoved ? { edits } : { edits, shown: [...shown] };
  }

  /** Where a range of an older revision is now; null if it was touched, or is too old to say. */
  forward(range: Range, revision: number): Range | null {
    const missed = this.revision - revision;
    if (missed < 0 || missed > this.log.length) return null;
    let at: Range | null = range;
    for (const edit of missed === 0 ? [] : this.log.slice(-missed).flat()) at = at === null ? null : mapRange(at, edit);
    return at !== null && at.end <= this.text.length && at.start <= at.end ? at : null;
  }
}
