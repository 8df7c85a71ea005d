import { isSame } from '../edits.ts';
import type { Replacement } from './method.ts';

/** How far a replacement has come, by the editor's whole text: whatever else has changed in it, none of these holds. */
export class Progress {
  readonly text: string;
  private readonly replacement: Replacement;
  private readonly due: string;

  constructor(replacement: Replacement) {
    this.replacement = replacement;
    this.text = replacement.text;
    this.due = replacement.due();
  }

  isDue(): boolean {
    return isSame(this.replacement.read(), this.due);
  }

  /** The old text is gone, and nothing has come in its place. */
  isCut(): boolean {
    return isSame(this.replacement.read(), this.with(''));
  }

  isDone(): boolean {
    return isSame(this.replacement.read(), this.with(this.text));
  }

  /** Where the old text is. */
  range(): Range {
    const { start, old, rangeOf } = this.replacement;
    return rangeOf({ start, end: start + old.length });
  }

  /** Where it was. */
  cut(): Range {
    const { start, rangeOf } = this.replacement;
    return rangeOf({ start, end: start });
  }

  private with(text: string): string {
    const { start, old } = this.replacement;
    return this.due.slice(0, start) + text + this.due.slice(start + old.length);
  }
}
