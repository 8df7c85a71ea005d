import { editText } from '../../lib/core/edits/edit-text.ts';
import { takeBack, type TakeBack } from '../../lib/core/edits/take-back.ts';
import { carryPlaces, followPlaces, type WrittenPlace, writtenBy } from '../../lib/core/edits/written.ts';
import { findWords } from '../../lib/core/edits/words-around.ts';
import type { WriteRow } from '../../lib/library/log-rows.ts';
import type { LoggedEditor, LogState } from '../../lib/library/write-log.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import type { Change } from './change.ts';

/** What can be taken back of the draft as it is now. */
export interface TakeBackPlan extends TakeBack {
  draft: Draft;
  /** The writes that `states` are about, the oldest first. */
  writes: WriteRow[];
}

/** Follows the words that were written into the editor that is read, from one text to the next. */
export class Trail {
  #draft: Draft | undefined;
  #places = new Map<string, WrittenPlace[]>();
  #isWriting = false;
  #isAdopted = false;
  /** Those of the log that are about this draft. */
  sessions: string[] = [];
  /** The one that the next write belongs to; undefined where it begins one. */
  session: string | undefined;

  /** The draft as it is now. What was written into another one, or before the page was loaded anew, is forgotten. */
  follow(draft: Draft | undefined): void {
    if (!draft || draft.editor !== this.#draft?.editor) {
      this.#forget(draft);
    } else if (!this.#isWriting && draft.revision > this.#draft.revision) {
      this.#step(draft);
    }
  }

  /**
   * From now on the text changes by a write. The function that is returned says what became of it: `now` is the draft as
   * it was read after the write, `change` is undefined where nothing was written, and `id` names the write where the
   * words that came in are to be followed. Nothing comes of it once another draft is read.
   */
  begin(): (now: Draft | undefined, change?: Change, id?: string) => void {
    const places = this.#places;
    this.#isWriting = true;
    return (now, change, id) => {
      if (places === this.#places) this.#end(now, change, id);
    };
  }

  /** Finds in the log what was written into this draft before it was followed, by the words around. */
  adopt({ sessions, writes, loaded }: LogState, here: LoggedEditor): void {
    if (this.#isAdopted || !loaded || !this.#draft) return;
    this.#isAdopted = true;
    const { text } = this.#draft;
    for (const { id, origin, editor } of sessions) {
      if (this.sessions.includes(id)) continue;
      const rows = writes.filter(({ session }) => session === id);
      const states = takeBack(
        text,
        rows.map(({ places }) => places),
      ).states.flat();
      const standing = states.filter((state) => state === 'standing').length;
      // Fewer than half of them may be chance, as in two drafts of one template.
      if (standing === 0 || standing * 2 < states.length) continue;
      this.sessions.push(id);
      if (origin === here.origin && editor === here.editor) this.session ??= id;
      for (const row of rows)
        this.#places.set(
          row.id,
          row.places.map((place) => located(text, place)),
        );
    }
  }

  startSession(id: string): void {
    this.session = id;
    this.sessions.push(id);
  }

  /** Undefined while no draft is read. */
  plan(log: LogState): TakeBackPlan | undefined {
    if (!this.#draft) return undefined;
    const writes = log.writes.filter(({ session }) => this.sessions.includes(session));
    const places = writes.map((row) => this.#places.get(row.id) ?? row.places);
    return { draft: this.#draft, writes, ...takeBack(this.#draft.text, places) };
  }

  #forget(draft: Draft | undefined): void {
    this.#draft = draft;
    this.#places = new Map();
    this.#isWriting = false;
    this.#isAdopted = false;
    this.sessions = [];
    this.session = undefined;
  }

  #end(now: Draft | undefined, change: Change | undefined, id: string | undefined): void {
    this.#isWriting = false;
    if (!change || !now || now.editor !== this.#draft?.editor) {
      this.follow(now);
      return;
    }
    const { text, edits } = change;
    const after = editText(text, edits);
    this.#step({ ...this.#draft, text });
    for (const [each, places] of this.#places) this.#places.set(each, carryPlaces(places, edits));
    if (id !== undefined) this.#places.set(id, writtenBy(text, after, edits));
    this.#draft = { ...this.#draft, text: after };
    this.#step(now);
  }

  /** Goes on to a text that someone made of this one. */
  #step(next: Draft): void {
    const text = this.#draft?.text ?? next.text;
    for (const [id, places] of this.#places) this.#places.set(id, followPlaces(places, text, next.text));
    this.#draft = next;
  }
}

function located(text: string, place: WrittenPlace): WrittenPlace {
  const at = findWords(text, place.text, place);
  return at ? { ...place, at } : place;
}
