import type { Spaces } from './box.ts';
import { type Piece, TextMap } from './text-map.ts';

const OBJECT = '\uFFFC';
const collapsible = /[ \t\n\r\f]+/g;
const collapsibleButLines = /[ \t\r\f]+/g;

/** Puts text, breaks and objects of one editor together, white space as it is shown. */
export class TextWriter {
  private readonly chunks: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  /** A line feed is due before whatever comes next; at the end of an editor none is. */
  private breakDue = false;
  private lineHasContent = false;
  /** A collapsed space that counts only if something follows it on the line. */
  private space: { node: Text; offset: number } | null = null;
  private endsInSpace = false;

  text(node: Text, spaces: Spaces): void {
    const data = node.data;
    if (spaces === 'collapse') {
      this.collapsed(node, data, 0, data.length, collapsible);
      return;
    }
    let from = 0;
    for (let at = data.indexOf('\n'); at !== -1; at = data.indexOf('\n', from)) {
      this.line(node, data, from, at, spaces);
      this.lineBreak(node, at);
      from = at + 1;
    }
    this.line(node, data, from, data.length, spaces);
  }

  object(node: Node): void {
    this.settle();
    this.add(node, 0, OBJECT);
  }

  /** A `<br>`, or a kept line feed; the last one before a block's end is only what holds the line open. */
  lineBreak(node: Node, offset = 0): void {
    this.space = null;
    this.settle();
    this.pieces.push({ start: this.length, length: 0, node, offset });
    this.breakDue = true;
    this.lineHasContent = false;
  }

  /** The edge of a block. */
  boundary(): void {
    this.space = null;
    if (!this.lineHasContent) return;
    this.breakDue = true;
    this.lineHasContent = false;
  }

  finish(root: Element): TextMap {
    return new TextMap(root, this.chunks.join(''), this.pieces);
  }

  private line(node: Text, data: string, from: number, to: number, spaces: Spaces): void {
    if (spaces === 'keep-lines') this.collapsed(node, data, from, to, collapsibleButLines);
    else if (to > from) {
      this.settle();
      this.add(node, from, data.slice(from, to));
    }
  }

  private collapsed(node: Text, data: string, from: number, to: number, runs: RegExp): void {
    const part = data.slice(from, to);
    let done = 0;
    for (const run of part.matchAll(runs)) {
      this.words(node, from + done, part.slice(done, run.index));
      this.spaceRun(node, from + run.index);
      done = run.index + run[0].length;
    }
    this.words(node, from + done, part.slice(done));
  }

  private spaceRun(node: Text, offset: number): void {
    if (!this.lineHasContent || this.endsInSpace || this.space !== null) return;
    this.space = { node, offset };
  }

  private words(node: Text, offset: number, text: string): void {
    if (text === '') return;
    this.settle();
    this.add(node, offset, text);
  }

  /** Writes the line feed or the space that was held back. */
  private settle(): void {
    if (this.breakDue) {
      this.chunks.push('\n');
      this.length += 1;
      this.breakDue = false;
    } else if (this.space !== null) {
      this.add(this.space.node, this.space.offset, ' ');
    }
    this.space = null;
  }

  private add(node: Node, offset: number, text: string): void {
    const last = this.pieces.at(-1);
    if (
      last !== undefined &&
      last.node === node &&
      last.length > 0 &&
      last.offset + last.length === offset &&
      last.start + last.length === this.length
    ) {
      last.length += text.length;
    } else {
      this.pieces.push({ start: this.length, length: text.length, node, offset });
    }
    this.chunks.push(text);
    this.length += text.length;
    this.lineHasContent = true;
    this.endsInSpace = text.endsWith(' ');
  }
}
