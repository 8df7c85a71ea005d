import type { Spaces } from './box.ts';
import { fillers, hasFiller } from './filler.ts';
import type { Piece, Run } from './fragment.ts';

const OBJECT = '\uFFFC';
const collapsible = /[ \t\n\r\f]+/g;
const collapsibleButLines = /[ \t\r\f]+/g;

/** Puts text, breaks and objects between two edges of blocks together, white space as it is shown. */
export class RunWriter {
  private text = '';
  private pieces: Piece[] = [];
  /** A line feed is due before whatever comes next; at the end of a run none is. */
  private breakDue = false;
  private lineHasContent = false;
  /** A collapsed space that counts only if something follows it on the line. */
  private space: { node: Text; offset: number } | null = null;
  private endsInSpace = false;

  write(node: Text, spaces: Spaces): void {
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
    this.add('node', node, 0, OBJECT);
  }

  /** A `<br>`, or a kept line feed; the last one of a run is only what holds the line open. */
  lineBreak(node: Node, offset: number | null = null): void {
    this.space = null;
    this.settle();
    this.place(offset === null ? 'node' : 'text', node, offset ?? 0, 0);
    this.breakDue = true;
    this.lineHasContent = false;
  }

  /** What was written since the last edge of a block; null if that shows no line. */
  take(): Run | null {
    const run = this.pieces.length === 0 ? null : { text: this.text, pieces: this.pieces };
    if (run !== null) {
      this.text = '';
      this.pieces = [];
    }
    this.breakDue = false;
    this.lineHasContent = false;
    this.space = null;
    return run;
  }

  private line(node: Text, data: string, from: number, to: number, spaces: Spaces): void {
    if (spaces === 'keep-lines') this.collapsed(node, data, from, to, collapsibleButLines);
    else this.words(node, from, data.slice(from, to));
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
    if (!hasFiller(text)) {
      this.plain(node, offset, text);
      return;
    }
    let done = 0;
    for (const filler of text.matchAll(fillers)) {
      this.plain(node, offset + done, text.slice(done, filler.index));
      this.filler(node, offset + filler.index);
      done = filler.index + filler[0].length;
    }
    this.plain(node, offset + done, text.slice(done));
  }

  private plain(node: Text, offset: number, text: string): void {
    if (text === '') return;
    this.settle();
    this.add('text', node, offset, text);
  }

  /** Shows nothing, but holds a line open and keeps the spaces on its two sides apart. */
  private filler(node: Text, offset: number): void {
    this.settle();
    if (!this.lineHasContent) this.place('text', node, offset, 0);
    this.lineHasContent = true;
    this.endsInSpace = false;
  }

  /** Writes the line feed or the space that was held back. */
  private settle(): void {
    if (this.breakDue) {
      this.text += '\n';
      this.breakDue = false;
    } else if (this.space !== null) {
      this.add('text', this.space.node, this.space.offset, ' ');
    }
    this.space = null;
  }

  private add(kind: Piece['kind'], node: Node, offset: number, text: string): void {
    const last = this.pieces.at(-1);
    const goesOn =
      last !== undefined &&
      last.node === node &&
      last.length > 0 &&
      last.offset + last.length === offset &&
      last.start + last.length === this.text.length;
    if (goesOn) last.length += text.length;
    else this.place(kind, node, offset, text.length);
    this.text += text;
    this.lineHasContent = true;
    this.endsInSpace = text.endsWith(' ');
  }

  private place(kind: Piece['kind'], node: Node, offset: number, length: number): void {
    this.pieces.push({ start: this.text.length, length, kind, node, offset });
  }
}
