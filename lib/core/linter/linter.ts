import type { Edit } from '../diagnostic.ts';
import { readDocument } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { splitDocuments } from '../document/split-documents.ts';
import { genreById } from '../genres/index.ts';
import type { Range } from '../range.ts';
import { type CheckedDocument, checkDocument } from './check-document.ts';
import { editParagraphs, editText, readDraft, type Draft } from './draft.ts';
import type { LinterOptions } from './options.ts';

/** A document at its place in the draft. */
export interface PlacedDocument extends Range {
  checked: CheckedDocument;
}

/** What an edit changed: the documents before and after the changed ones stay, those after move by `shift` characters. */
export interface LintChange {
  /** How many documents at the start stay as they are, and how many at the end. */
  head: number;
  tail: number;
  shift: number;
  /** Those in between, at their places in the new text. */
  documents: PlacedDocument[];
}

/** Keeps a draft checked while it is edited; after each edit it holds exactly what a check of the whole text gives. */
export interface Linter {
  /** The text as it stands. */
  readonly text: string;
  readonly documents: readonly PlacedDocument[];
  /** Replaces the whole text. */
  check: (text: string) => readonly PlacedDocument[];
  /**
   * Applies edits that don't overlap; offsets are those of the text before any of them.
   * Throws a RangeError where one lies outside the text or two overlap; the draft is then as it was.
   */
  edit: (edits: readonly Edit[]) => LintChange;
}

export function createLinter(options: LinterOptions = {}): Linter {
  const genre = options.genre === undefined ? undefined : genreById(options.genre);
  let draft: Draft = { text: '', paragraphs: [] };
  let documents: PlacedDocument[] = place(draft, undefined);

  function place(next: Draft, known: Known | undefined): PlacedDocument[] {
    let from = 0;
    return splitDocuments(next.text, next.paragraphs).map(({ start, end }) => {
      while ((next.paragraphs[from]?.start ?? end) < start) from += 1;
      const own = from;
      while ((next.paragraphs[from]?.start ?? end) < end) from += 1;
      const kept = known?.find(start, end);
      if (kept) return { start, end, checked: kept };
      const paragraphs: readonly Paragraph[] = next.paragraphs.slice(own, from);
      return {
        start,
        end,
        checked: checkDocument(readDocument(next.text, { start, end }, paragraphs, genre), options),
      };
    });
  }

  return {
    get text() {
      return draft.text;
    },
    get documents() {
      return documents;
    },
    check: (text) => {
      draft = readDraft(text);
      documents = place(draft, undefined);
      return documents;
    },
    edit: (edits) => {
      const next = editText(draft.text, edits);
      const { paragraphs, changed, shift } = editParagraphs(draft, next);
      const former = documents;
      draft = { text: next.text, paragraphs };
      documents = place(draft, knownDocuments(former, changed, shift));
      return changeOf(former, documents, shift);
    },
  };
}

/** The documents after a change to those before it. */
export function applyChange(former: readonly PlacedDocument[], change: LintChange): PlacedDocument[] {
  const { head, tail, shift, documents } = change;
  const moved = former
    .slice(former.length - tail)
    .map(({ start, end, checked }) => ({ start: start + shift, end: end + shift, checked }));
  return [...former.slice(0, head), ...documents, ...moved];
}

/** The documents of the text before an edit that the edit left alone, found by their place in the new text. */
interface Known {
  find: (start: number, end: number) => CheckedDocument | undefined;
}

/** `changed` is the stretch of the text before the edit whose lines were touched. */
function knownDocuments(former: readonly PlacedDocument[], changed: Range, shift: number): Known {
  const before = new Map<number, PlacedDocument>();
  const after = new Map<number, PlacedDocument>();
  for (const document of former) {
    if (document.end <= changed.start) before.set(document.start, document);
    else if (document.start >= changed.end) after.set(document.start + shift, document);
  }
  return {
    find: (start, end) => {
      const document = before.get(start) ?? after.get(start);
      return document && document.end - document.start === end - start ? document.checked : undefined;
    },
  };
}

function changeOf(former: readonly PlacedDocument[], now: PlacedDocument[], shift: number): LintChange {
  const shorter = Math.min(former.length, now.length);
  let head = 0;
  while (head < shorter && former[head]?.checked === now[head]?.checked && former[head]?.start === now[head]?.start)
    head += 1;
  let tail = 0;
  while (tail < shorter - head && former.at(-1 - tail)?.checked === now.at(-1 - tail)?.checked) tail += 1;
  return { head, tail, shift, documents: now.slice(head, now.length - tail) };
}
