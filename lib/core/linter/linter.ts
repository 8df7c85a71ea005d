import type { Edit } from '../diagnostic.ts';
import { Line } from '../document/line.ts';
import { type FormerDocument, readDocument } from '../document/document.ts';
import type { ShownHeading } from '../document/shown-heading.ts';
import { keepsSplit, splitDocuments } from '../document/split-documents.ts';
import { genreById } from '../genres/index.ts';
import { firstAtOrAfter, type Range } from '../range.ts';
import { finishCheck, recheckDocument, type RunningCheck, runRules, startCheck } from './check-document.ts';
import { DocumentCheck } from './document-check.ts';
import { type Draft, editDraft, type EditedDraft, readDraft } from './draft.ts';
import { editedLine } from './edited-line.ts';
import type { FindingsChange } from './findings-change.ts';
import type { LintChange, PlacedDocument } from './lint-change.ts';
import type { LinterOptions } from './options.ts';

/** Keeps a draft checked while it is edited; after each edit it holds exactly what a check of the whole text gives. */
export interface Linter {
  /** The text as it stands. */
  readonly text: string;
  /** The lines of the text that are shown as headings. */
  readonly shown: readonly ShownHeading[];
  readonly documents: readonly PlacedDocument[];
  /** Replaces the whole text. Of `shown`, in order, those that are no line's start are passed over. */
  check: (text: string, shown?: readonly ShownHeading[]) => readonly PlacedDocument[];
  /**
   * Applies edits that don't overlap; offsets are those of the text before any of them. `shown` are the headings after
   * them; left out, they move with the text.
   * Throws a RangeError where one lies outside the text or two overlap; the draft is then as it was.
   */
  edit: (edits: readonly Edit[], shown?: readonly ShownHeading[]) => LintChange;
}

/** The document before an edit within one of its lines, and its check. */
interface FormerCheck extends FormerDocument {
  check: DocumentCheck;
}

/** A checked document at its place, with what the next check can build on. */
interface Held extends Range {
  check: DocumentCheck;
  /** What the last edit changed, where it was one within a line. */
  change?: FindingsChange;
}

/** A document at its place that is being checked. */
interface Running extends Range {
  running: RunningCheck;
}

function finished({ start, end, running }: Running): Held {
  return { start, end, check: new DocumentCheck(running.document, finishCheck(running)) };
}

export function createLinter(options: LinterOptions = {}): Linter {
  const told = {
    genre: options.genre === undefined ? undefined : genreById(options.genre),
    elsewhere: options.elsewhere,
  };
  let draft = readDraft('', [], options.words);
  let held = place(draft);

  function place(next: Draft, edited?: FormerDraft): Held[] {
    const running: RunningCheck[] = [];
    const ranges = edited?.ranges ?? splitDocuments(next.text.length, next.paragraphs);
    const placed = ranges.map((range): Held | Running => {
      const { start, end } = range;
      const own = firstAtOrAfter(next.paragraphs, start);
      const kept = edited?.find(range);
      if (kept) return { start, end, check: kept };
      const former = edited?.formerOf(range, own);
      const paragraphs = next.paragraphs.slice(own, firstAtOrAfter(next.paragraphs, end));
      const document = readDocument(next.text, range, paragraphs, told, former);
      const line = former && editedLine(former, document);
      if (!line) {
        const check = startCheck(document, options);
        running.push(check);
        return { start, end, running: check };
      }
      const change = recheckDocument(former.check, line, options);
      return { start, end, check: former.check.after(document, change), change };
    });
    for (const { document } of running) Line.findWords(document.paragraphs);
    runRules(running, options);
    return placed.map((each) => ('running' in each ? finished(each) : each));
  }

  return {
    get text() {
      return draft.text.text;
    },
    get shown() {
      return draft.shown;
    },
    get documents() {
      return held.map(placed);
    },
    check: (text, shown = []) => {
      draft = readDraft(text, shown, options.words);
      held = place(draft);
      return held.map(placed);
    },
    edit: (edits, shown) => {
      const edited = editDraft(draft, edits, shown);
      const former = held;
      const formerDraft = readFormer(held, draft, edited);
      ({ draft } = edited);
      held = place(draft, formerDraft);
      return changeOf(former, held, edited.shift);
    },
  };
}

function placed({ start, end, check }: Held): PlacedDocument {
  return { start, end, checked: check.checked };
}

/** The draft before an edit, asked by ranges of the text after it. */
interface FormerDraft {
  /** The check of a document that the edit left alone. */
  find: (range: Range) => DocumentCheck | undefined;
  /** The document before an edit within one of its lines; `first` is the index of its first paragraph in the draft. */
  formerOf: (range: Range, first: number) => FormerCheck | undefined;
  /** Where the documents stand now; undefined where that has to be read again. */
  ranges: readonly Range[] | undefined;
}

function readFormer(former: readonly Held[], draft: Draft, next: EditedDraft): FormerDraft {
  const { only, changed, shift, edited } = next;
  const before = new Map<number, Held>();
  const after = new Map<number, Held>();
  const touched = new Map<number, Held>();
  for (const held of former) {
    if (held.end <= changed.start) before.set(held.start, held);
    else if (held.start >= changed.end) after.set(held.start + shift, held);
    else touched.set(held.start, held);
  }
  return {
    find: ({ start, end }) => {
      const held = before.get(start) ?? after.get(start);
      return held && held.end - held.start === end - start ? held.check : undefined;
    },
    formerOf: ({ start, end }, first) => {
      const held = touched.get(start);
      if (!held || !only || edited === undefined || edited < first || held.end + shift !== end) return undefined;
      // What stood before the next document's first words belongs to neither of the two.
      if (only.start < held.start || only.end > held.end) return undefined;
      const { check } = held;
      const edit = { ...only, start: only.start - start, end: only.end - start };
      return { check, document: check.document, index: edited - first, edit };
    },
    ranges: splitsAlike(draft, next) ? former.map((held) => movedDocument(held, changed, shift)) : undefined,
  };
}

function splitsAlike({ paragraphs }: Draft, { draft, edited }: EditedDraft): boolean {
  if (edited === undefined) return false;
  const [before, after] = [paragraphs[edited], draft.paragraphs[edited]];
  return before !== undefined && after !== undefined && keepsSplit(before, paragraphs[edited - 1], after);
}

/** Documents begin with whole lines: none of them within the changed ones, but the first may begin with these. */
function movedDocument({ start, end }: Range, changed: Range, shift: number): Range {
  const moved = (offset: number) => (offset >= changed.end && offset > 0 ? offset + shift : offset);
  return { start: start === 0 ? 0 : moved(start), end: moved(end) };
}

function changeOf(former: readonly Held[], now: readonly Held[], shift: number): LintChange {
  const shorter = Math.min(former.length, now.length);
  let head = 0;
  while (head < shorter && former[head]?.check === now[head]?.check && former[head]?.start === now[head]?.start)
    head += 1;
  let tail = 0;
  while (tail < shorter - head && former.at(-1 - tail)?.check === now.at(-1 - tail)?.check) tail += 1;
  const between = now.slice(head, now.length - tail);
  const isOne = between.length === 1 && former.length === now.length;
  const documents = between.map((each) => {
    const { start, end, change } = each;
    return isOne && change ? { start, end, change } : placed(each);
  });
  return { head, tail, shift, documents };
}
