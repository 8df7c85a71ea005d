import type { ShownHeading } from '../../core/document/shown-heading.ts';
import { type Fragment, isFragment, type Run } from './fragment.ts';
import { ShownNumbers } from './shown-number.ts';
import { type Line, TextMap } from './text-map.ts';

/** Puts the whole text together from what each block gave, with the numbers its lists show. */
export function assemble(root: Fragment): TextMap {
  const text = new Assembly(root);
  const open: Fragment[] = [root];
  const next: number[] = [0];
  text.enter(root);
  for (let fragment = open.at(-1); fragment !== undefined; fragment = open.at(-1)) {
    const at = next[next.length - 1] ?? 0;
    const part = fragment.parts[at];
    next[next.length - 1] = at + 1;
    if (part === undefined) {
      text.leave(fragment);
      open.pop();
      next.pop();
    } else if (isFragment(part)) {
      text.enter(part);
      open.push(part);
      next.push(0);
    } else {
      text.run(part);
    }
  }
  return new TextMap(root.element, text.lines, text.shown);
}

class Assembly {
  readonly lines: Line[] = [];
  readonly shown: ShownHeading[] = [];
  private readonly numbers: ShownNumbers;
  private length = 0;
  /** Shown before the next run, for this block if for any. */
  private number = '';
  private numbered: Fragment | null = null;
  private level = 0;

  constructor(root: Fragment) {
    this.numbers = new ShownNumbers((list) => itemsIn(root, list));
  }

  enter(fragment: Fragment): void {
    const number = fragment.numbering === null ? '' : this.numbers.next(fragment);
    if (number !== '') this.numbered = fragment;
    this.number += number;
    if (fragment.heading > 0) this.level = fragment.heading;
  }

  leave(fragment: Fragment): void {
    // An item with nothing in it still shows its number.
    if (this.numbered === fragment) this.run(nothingIn(fragment.element));
    if (fragment.heading > 0) this.level = 0;
  }

  run(run: Run): void {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    if (this.level > 0) this.shown.push({ start, level: this.level });
    this.lines.push({ start, number: this.number, run });
    this.length = start + this.number.length + run.text.length;
    this.number = '';
    this.numbered = null;
    this.level = 0;
  }
}

function nothingIn(element: Element): Run {
  return { text: '', pieces: [{ start: 0, length: 0, kind: 'inside', node: element, offset: 0 }] };
}

function itemsIn(root: Fragment, list: Element): number {
  let items = 0;
  const left = [root];
  for (let fragment = left.pop(); fragment !== undefined; fragment = left.pop()) {
    if (fragment.numbering?.by === 'list' && fragment.list === list) items += 1;
    for (const part of fragment.parts) if (isFragment(part)) left.push(part);
  }
  return items;
}
