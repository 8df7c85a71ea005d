import { moveSelected } from '../core/edits/move.ts';
import type { Range } from '../core/range.ts';
import type { TextEdit } from '../messaging/editor-protocol.ts';
import { mapRange } from './edits.ts';

/** What is selected in the watched text, or where its caret stood last, and what the panel knows of that. */
export class WatchedCaret {
  /** Null where it was never there, or what stood there is gone. */
  private last: Range | null = null;
  private told: Range | null = null;

  /** The panel has the text anew, and knows of no caret in it. */
  forgetTold(): void {
    this.told = null;
  }

  /** The text changed, which the panel was told; `length` is that of the text now. */
  follow(edits: readonly TextEdit[], length: number): void {
    for (const edit of edits) this.last &&= mapRange(this.last, edit);
    this.told &&= moveSelected(this.told, edits, length);
  }

  /**
   * What to tell the panel, null where nothing is known any more; undefined for nothing.
   * @param now null while it is elsewhere
   */
  toTell(now: Range | null): Range | null | undefined {
    this.last = now ?? this.last;
    if (this.last?.start === this.told?.start && this.last?.end === this.told?.end) return undefined;
    this.told = this.last;
    return this.last;
  }
}
