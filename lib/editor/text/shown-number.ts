import { attributeOf, matches, nameOf } from '../dom.ts';
import type { Fragment } from './fragment.ts';
import { type Marker, markerOf, shownMarker } from './marker.ts';
import { countedIn } from './counter-style.ts';

/** How a block takes part in numbering. */
export type Numbering =
  | { by: 'list'; marker: Marker }
  /** Quill counts a level of its own; in its first version anew in each list. */
  | { by: 'quill'; level: number; ordered: boolean; inEachList: boolean }
  /** The editor has put the number itself into the tree. */
  | { by: 'editor'; number: string }
  /** Quill's counts begin again after it. */
  | { by: 'restart' };

const quillStyles = ['decimal', 'lower-alpha', 'lower-roman'];
const restart: Numbering = { by: 'restart' };
const restarting = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function isList(element: Element): boolean {
  return ['ol', 'ul', 'menu'].includes(nameOf(element));
}

export function numberingOf(element: Element, style: CSSStyleDeclaration): Numbering | null {
  const name = nameOf(element);
  if (restarting.has(name)) return restart;
  if (name !== 'li' || style.display !== 'list-item') return null;
  return quillNumbering(element, style) ?? { by: 'list', marker: markerOf(element, style) };
}

/** The editors' own numbers stand in an island before the item's text: wangEditor's `1.`; a bullet is no number. */
export function editorNumbering(shown: string): Numbering | null {
  return /^\d+\.$/.test(shown) ? { by: 'editor', number: `${shown} ` } : null;
}

function quillNumbering(element: Element, style: CSSStyleDeclaration): Numbering | null {
  if (style.listStyleType !== 'none' || !matches(element, '.ql-editor li')) return null;
  const kind = attributeOf(element, 'data-list');
  const inEachList = kind === null;
  if (inEachList && !getComputedStyle(element, '::before').content.startsWith('counter(list-')) return null;
  const level = Number(/(?:^|\s)ql-indent-(\d)(?:\s|$)/.exec(attributeOf(element, 'class') ?? '')?.[1] ?? 0);
  return { by: 'quill', level, ordered: inEachList || kind === 'ordered', inEachList };
}

/** Counts the items of one text from its start to its end. */
export class ShownNumbers {
  private readonly lists = new Map<Element, { next: number; step: number }>();
  private readonly itemsIn: (list: Element) => number;
  private quillCounts: number[] = [];
  private quillList: Element | null = null;

  /** @param itemsIn how many items a list has; asked for lists that count down */
  constructor(itemsIn: (list: Element) => number) {
    this.itemsIn = itemsIn;
  }

  /** The number shown before the next block's text; '' for none. */
  next({ numbering, list, value }: Fragment): string {
    switch (numbering?.by) {
      case 'list':
        return shownMarker(numbering.marker, this.count(list, value));
      case 'quill':
        return this.quill(numbering.level, numbering.ordered, numbering.inEachList ? list : null);
      case 'editor':
        return numbering.number;
      case 'restart':
        this.quillCounts = [];
        return '';
      case undefined:
        return '';
    }
  }

  private count(list: Element, value: number | null): number {
    let counter = this.lists.get(list);
    if (counter === undefined) {
      counter = this.startOf(list);
      this.lists.set(list, counter);
    }
    const number = value ?? counter.next;
    counter.next = number + counter.step;
    return number;
  }

  private startOf(list: Element): { next: number; step: number } {
    if (nameOf(list) !== 'ol') return { next: 1, step: 1 };
    const reversed = attributeOf(list, 'reversed') !== null;
    const start = valueOf(list, 'start') ?? (reversed ? this.itemsIn(list) : 1);
    return { next: start, step: reversed ? -1 : 1 };
  }

  private quill(level: number, ordered: boolean, list: Element | null): string {
    if (list !== this.quillList) {
      this.quillList = list;
      this.quillCounts = [];
    }
    const counts = this.quillCounts;
    const count = (counts[level] ?? 0) + (ordered ? 1 : 0);
    counts[level] = count;
    // Deeper levels begin again, but not as Chromium counts by the first version's styles.
    if (list === null) counts.length = level + 1;
    return ordered ? `${countedIn(quillStyles[level % 3] ?? '', count) ?? ''}. ` : '';
  }
}

/** An attribute that is a whole number. */
export function valueOf(element: Element, attribute: string): number | null {
  const value = /^\s*([+-]?\d{1,9})/.exec(attributeOf(element, attribute) ?? '')?.[1];
  return value === undefined ? null : Number(value);
}
