import * as z from 'zod/mini';

/**
 * What panel and editor script say to each other over one port a frame. Offsets are UTF-16 units into the
 * draft's text at the revision named; revisions count up from 1 within one watched editor.
 */

export const EDITOR_PORT = 'gaoban-editor';

/** Longest draft that is read, in UTF-16 units: two orders above any real one, and still quick to check. */
export const MAX_DRAFT_LENGTH = 4_000_000;

/** How many short lines are told of one editor. */
export const MOST_SHORT_LINES = 40;

/** Names the fields of a form that are read as one draft. */
export const JOINED = 'joined';

/** More lines that are shown as headings than these are not told. */
export const MAX_HEADINGS = 20_000;

const offset = z.int().check(z.nonnegative(), z.maximum(MAX_DRAFT_LENGTH));
const revision = z.int().check(z.nonnegative());
const requestId = z.int().check(z.nonnegative());
const draftText = z.string().check(z.maxLength(MAX_DRAFT_LENGTH));
const shortText = z.string().check(z.maxLength(200));

const severity = z.enum(['error', 'warning', 'info']);
const textEdit = z.object({ start: offset, end: offset, text: draftText });
const writeEdit = z.object({ start: offset, end: offset, old: draftText, text: draftText });
/** A line that is shown as a heading: where it starts, and its level. */
const shownHeading = z.object({ start: offset, level: z.int().check(z.minimum(1), z.maximum(9)) });
const shown = z.array(shownHeading).check(z.maxLength(MAX_HEADINGS));
const mark = z.object({ start: offset, end: offset, severity });
const range = z.object({ start: offset, end: offset });

const editorInfo = z.object({
  id: shortText,
  /** The name a person knows it by: its label or heading. Empty where the page gives none: then the panel numbers it. */
  name: shortText,
  /** What a form calls the field, without hints and marks of what is required. Empty where nothing does. */
  label: shortText,
  /** The form it is in: '' for none, else a name that its fields share. */
  form: shortText,
  /** Short lines of a long text: they may be headings. */
  shortLines: z.array(shortText).check(z.maxLength(MOST_SHORT_LINES)),
  /** A frame is no editor: it may hold one, which another session tells of. */
  kind: z.enum(['textarea', 'contenteditable', 'frame']),
  /** Of a frame of the page's own site, the name that those on both sides of it know; of an editor, the frame it is in. */
  frame: shortText,
  /** Characters in it, roughly; for choosing among several. */
  length: z.int(),
  /** Date.now() of the last time it had the focus; 0 if never. */
  focusedAt: z.number(),
});

/** What became of a write. `undoSteps` is how many Ctrl+Z bring the former text back. */
const writeOutcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('applied'), undoSteps: z.int() }),
  /** The text had moved on, or the old text was not there; nothing was written. */
  z.object({ status: z.literal('stale') }),
  /** Nothing was written. */
  z.object({
    status: z.literal('rejected'),
    reason: z.enum(['composing', 'read-only', 'gone', 'refused']),
  }),
  /** Something was written, but the text read afterwards is not the one expected. */
  z.object({ status: z.literal('unverified') }),
]);

/** Panel → editor script. */
export const toEditor = z.discriminatedUnion('type', [
  /** Make this editor the one that is read; a snapshot follows. */
  z.object({ type: z.literal('watch'), editor: shortText }),
  /** Read these fields as one draft, named JOINED. A snapshot follows; where that is read already, what changed. */
  z.object({ type: z.literal('watch-joined'), fields: z.array(shortText).check(z.maxLength(100)) }),
  /** Stop reading and marking: another frame's editor is the target now. */
  z.object({ type: z.literal('unwatch') }),
  z.object({ type: z.literal('snapshot') }),
  z.object({
    type: z.literal('marks'),
    revision,
    marks: z.array(mark),
    current: z.nullable(range),
  }),
  /** Scroll there, select it, flash it. */
  z.object({ type: z.literal('jump'), revision, start: offset, end: offset }),
  /** `caret` is where in the new text the caret shall stand; left out, it stays where it was. */
  z.object({
    type: z.literal('write'),
    request: requestId,
    revision,
    edits: z.array(writeEdit),
    caret: z.optional(offset),
  }),
  /** Take back the write of that request; stale if the text has changed since. */
  z.object({ type: z.literal('undo'), request: requestId, write: requestId }),
]);

/** Editor script → panel. */
export const fromEditor = z.discriminatedUnion('type', [
  /** Sent on connecting and whenever the list or the focus changes. */
  z.object({ type: z.literal('editors'), editors: z.array(editorInfo).check(z.maxLength(100)) }),
  z.object({ type: z.literal('snapshot'), editor: shortText, revision, text: draftText, shown }),
  /** `shown` only where the headings did more than move with the text; without edits, where nothing else changed. */
  z.object({
    type: z.literal('change'),
    editor: shortText,
    base: revision,
    revision,
    edits: z.array(textEdit),
    shown: z.optional(shown),
  }),
  /**
   * What is selected in the text of that revision, or where its caret stands. It stays when the focus goes elsewhere; null
   * once what stood there is gone. Not sent where it only moved along with a change, as `moveSelected` tells, and unknown
   * after each snapshot.
   */
  z.object({ type: z.literal('caret'), editor: shortText, revision, range: z.nullable(range) }),
  /** While an IME composition is open nothing is read or written. */
  z.object({ type: z.literal('composition'), open: z.boolean() }),
  z.object({ type: z.literal('outcome'), request: requestId, outcome: writeOutcome }),
  /** The jump's place does not exist any more. */
  z.object({ type: z.literal('jump-stale') }),
  /** The watched editor left the page. */
  z.object({ type: z.literal('gone'), editor: shortText }),
  /** The watched editor holds more than MAX_DRAFT_LENGTH. */
  z.object({ type: z.literal('unreadable'), editor: shortText, reason: z.enum(['too-long', 'partial']) }),
  /** A frame was added to the page: the script may have to be put into it. */
  z.object({ type: z.literal('frame-added') }),
]);

export type ToEditor = z.infer<typeof toEditor>;
export type FromEditor = z.infer<typeof fromEditor>;
export type EditorInfo = z.infer<typeof editorInfo>;
export type WriteOutcome = z.infer<typeof writeOutcome>;
export type WriteEdit = z.infer<typeof writeEdit>;
export type TextEdit = z.infer<typeof textEdit>;
export type Mark = z.infer<typeof mark>;
