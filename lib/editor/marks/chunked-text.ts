import type { TextEdit } from '../../messaging/editor-protocol.ts';
import { diff } from '../diff.ts';

/** UTF-16 units; a chunk ends with the first line feed behind this many. */
const CHUNK = 4000;

interface Chunk {
  block: HTMLElement;
  node: Text;
}

/** A long text in blocks of some lines each, so that a keystroke lays out only one of them again. */
export class ChunkedText {
  private readonly parent: HTMLElement;
  private chunks: Chunk[] = [];
  private text = '';

  /** @param parent an empty element whose white space is kept */
  constructor(parent: HTMLElement) {
    this.parent = parent;
    this.replace(0, 0, '');
  }

  get length(): number {
    return this.text.length;
  }

  set(text: string): void {
    const edit = diff(this.text, text);
    if (edit === null) return;
    this.text = text;
    this.apply(edit);
  }

  /** The text node that holds the offset, and where in it. */
  placeOf(offset: number): { node: Text; offset: number } {
    const { index, start } = this.chunkAt(offset);
    const node = this.chunks[index]?.node;
    if (node === undefined) throw new Error('A text has at least one chunk.');
    return { node, offset: Math.min(offset - start, node.length) };
  }

  private apply({ start, end, text }: TextEdit): void {
    const first = this.chunkAt(start);
    // A line feed at a chunk's end goes only with an edit that reaches into the next one, so each keeps its last line.
    const last = this.chunkAt(end);
    const chunk = this.chunks[first.index];
    if (first.index === last.index && chunk !== undefined && chunk.node.length + text.length <= 2 * CHUNK) {
      chunk.node.replaceData(start - first.start, end - start, text);
      return;
    }
    const old = this.chunks.slice(first.index, last.index + 1);
    const whole = old.map(({ node }) => node.data).join('');
    const changed = whole.slice(0, start - first.start) + text + whole.slice(end - first.start);
    this.replace(first.index, old.length, changed);
  }

  /** Puts new chunks holding the text in place of some. */
  private replace(index: number, count: number, text: string): void {
    const added = split(text).map((part) => this.chunkOf(part));
    const before = this.chunks[index + count]?.block ?? null;
    for (const { block } of this.chunks.slice(index, index + count)) block.remove();
    for (const { block } of added) this.parent.insertBefore(block, before);
    this.chunks = [...this.chunks.slice(0, index), ...added, ...this.chunks.slice(index + count)];
  }

  private chunkOf(text: string): Chunk {
    const document = this.parent.ownerDocument;
    const block = document.createElement('div');
    const node = document.createTextNode(text);
    block.append(node);
    return { block, node };
  }

  /** The chunk that holds the unit at the offset; the last one for the text's end. */
  private chunkAt(offset: number): { index: number; start: number } {
    let start = 0;
    for (const [index, { node }] of this.chunks.entries()) {
      if (offset < start + node.length || index === this.chunks.length - 1) return { index, start };
      start += node.length;
    }
    return { index: 0, start: 0 };
  }
}

function split(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > CHUNK) {
    const end = text.indexOf('\n', from + CHUNK);
    if (end === -1) break;
    parts.push(text.slice(from, end + 1));
    from = end + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
