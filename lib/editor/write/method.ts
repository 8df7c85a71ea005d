import type { Range as Span } from '../../core/range.ts';
import { isText } from '../dom.ts';
import { selectionOf } from '../selection.ts';

/** How a family of rich editors is written into, and a write taken back. */
export interface WriteMethod {
  /** Comes before the places to write at are looked up. */
  begin?(editor: HTMLElement): void;
  /** Makes the replacements, which come from last to first; returns how many steps of the editor's undo that took. */
  replace(editor: HTMLElement, replacements: readonly Replacement[]): number | Promise<number>;
  /** Takes back the last step. */
  undo(editor: HTMLElement): void;
}

export interface Replacement {
  /** Follows the tree as long as its nodes live. */
  range: Range;
  /** Where the range starts in the editor's text. */
  start: number;
  /** What the range holds, as its reader sees it. */
  old: string;
  /** A line feed begins a new paragraph. */
  text: string;
  /** The editor's whole text as it should be before this one, after those that come first. */
  due(): string;
  /** The editor's whole text as it is. */
  read(): string;
  /** A range looked up anew, for editors that draw their whole tree again. */
  rangeOf(span: Span): Range;
}

/** Text with what the tree and the text map spell differently left out. */
function shown(text: string): string {
  return text.replace(/[\s\uFFFC\u200B\u2060]/g, '');
}

/** Whether a range still holds the old text. */
export function holds(range: Range, old: string): boolean {
  return shown(range.toString()) === shown(old);
}

/** Selects in the editor, as a person would before typing over it. */
export function select(editor: HTMLElement, range: Range): void {
  const selection = selectionOf(editor);
  // A selection moved away and back ends what the user was typing; else one undo would take that back too.
  selection?.selectAllChildren(editor);
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/**
 * Editors that are handed a text are not handed an empty one: a deletion takes a character beside it along, and puts
 * it back.
 */
export function widened(replacement: Replacement): Replacement {
  const { range, start, old, text } = replacement;
  if (text !== '') return replacement;
  const due = replacement.due();
  const before = charBefore(range);
  if (before !== '' && due.slice(0, start).endsWith(before)) {
    range.setStart(range.startContainer, range.startOffset - before.length);
    return { ...replacement, start: start - before.length, old: before + old, text: before };
  }
  const after = charAfter(range);
  if (after === '' || !due.startsWith(after, start + old.length)) return replacement;
  range.setEnd(range.endContainer, range.endOffset + after.length);
  return { ...replacement, old: old + after, text: after };
}

function charBefore({ startContainer: node, startOffset }: Range): string {
  return isText(node) ? (/.$/su.exec(node.data.slice(0, startOffset))?.[0] ?? '') : '';
}

function charAfter({ endContainer: node, endOffset }: Range): string {
  return isText(node) ? (/^./su.exec(node.data.slice(endOffset))?.[0] ?? '') : '';
}
