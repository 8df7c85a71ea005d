import type { Edit } from '../diagnostic.ts';
import { composeEdits } from './compose-edits.ts';
import { editText } from './edit-text.ts';

/** After so many edits the text is put together though nobody asked. */
const MAX_EDITS = 30;

/**
 * A text, or what edits made of one: that is put together when it is read. Most keystrokes in a long draft ask for
 * their own line alone.
 */
export class LazyText {
  readonly length: number;
  #text: string;
  #edits: Edit[];

  /** `edits` are in order of their places, which are those of `text`. */
  constructor(text: string, edits: Edit[] = []) {
    this.#text = text;
    this.#edits = edits;
    this.length = edits.reduce((length, edit) => length + edit.text.length - (edit.end - edit.start), text.length);
  }

  get text(): string {
    if (this.#edits.length > 0) {
      this.#text = editText(this.#text, this.#edits);
      this.#edits = [];
    }
    return this.#text;
  }

  /** The text after one more edit, whose offsets are those of the text as it stands. */
  edited(edit: Edit): LazyText {
    const edits = this.#edits.length < MAX_EDITS ? this.#edits : [];
    const text = edits === this.#edits ? this.#text : this.text;
    return new LazyText(text, composeEdits(text.length, edits, [edit]));
  }
}
