import type { Range } from '../core/range.ts';
import { type FromEditor, type Mark, MAX_DRAFT_LENGTH, MAX_HEADINGS } from '../messaging/editor-protocol.ts';
import type { Adapter, EditorText } from './adapter.ts';
import type { Composition } from './composition.ts';
import { Schedule } from './schedule.ts';
import { WatchedCaret } from './watched-caret.ts';
import { WatchedText } from './watched-text.ts';

/** Milliseconds a place jumped to stays lit up. */
const FLASH = 1500;

/** The one editor that is read and marked: its text and its caret, kept in step, and the marks over it. */
export class WatchedEditor {
  readonly id: string;
  readonly adapter: Adapter;
  private readonly composition: Composition;
  private readonly send: (message: FromEditor) => void;
  private readonly schedule = new Schedule(() => this.readAgain());
  private readonly stopObserving: () => void;
  private watched: WatchedText | null = null;
  private caret = new WatchedCaret();
  private revision = 0;
  private isGivenUp = false;
  private marks: Mark[] = [];
  private current: Range | null = null;
  /** Something changed in the page, or in the marks, since they were painted last. */
  private unpainted = false;
  private flashTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(id: string, adapter: Adapter, composition: Composition, send: (message: FromEditor) => void) {
    this.id = id;
    this.adapter = adapter;
    this.composition = composition;
    this.send = send;
    this.stopObserving = adapter.observe(
      () => this.requestRead(),
      () => {
        // A reading that is due tells it anyhow, and is not put off.
        if (!this.schedule.pending) this.schedule.request();
      },
    );
  }

  /** Reads as soon as the current burst of changes is over. */
  requestRead(): void {
    this.unpainted = true;
    this.schedule.request();
  }

  /** Reads the live text and tells what changed; null while it can't be read. */
  sync(): WatchedText | null {
    if (this.composition.open) return null;
    const read = this.adapter.read();
    if (read.text.length > MAX_DRAFT_LENGTH) return this.giveUp('too-long');
    if (!this.adapter.isWhole()) return this.giveUp('partial');
    const now = { text: read.text, shown: read.shown.slice(0, MAX_HEADINGS) };
    this.isGivenUp = false;
    if (this.watched === null) {
      this.watched = new WatchedText(now, this.revision + 1);
      this.caret = new WatchedCaret();
      this.sendSnapshot(this.watched);
    } else {
      this.update(this.watched, now);
    }
    this.revision = this.watched.revision;
    this.tellCaret();
    return this.watched;
  }

  /** Sends the whole text, now or when the composition is over. */
  snapshot(): void {
    const before = this.watched;
    const now = this.sync();
    if (now !== null && before !== null) {
      this.sendSnapshot(now);
      this.tellCaret();
    }
    if (now === null && !this.isGivenUp) this.watched = null;
  }

  setMarks(revision: number, marks: readonly Mark[], current: Range | null): void {
    // While changes are still coming in, the next reading paints: it may not be hurried, or it would take all the time.
    const later = this.schedule.pending && this.unpainted;
    const watched = later ? this.watched : this.sync();
    if (watched === null) return;
    this.marks = marks.flatMap((mark) => {
      const at = watched.forward(mark, revision);
      return at === null ? [] : [{ ...at, severity: mark.severity }];
    });
    this.current = current === null ? null : watched.forward(current, revision);
    if (!later) this.paint();
  }

  jump(revision: number, range: Range): void {
    const at = this.sync()?.forward({ start: range.start, end: range.end }, revision) ?? null;
    if (at === null) {
      this.send({ type: 'jump-stale' });
      return;
    }
    this.adapter.reveal(at);
    this.adapter.painter.flash(at);
    if (this.flashTimer !== null) clearTimeout(this.flashTimer);
    this.flashTimer = setTimeout(() => this.adapter.painter.flash(null), FLASH);
  }

  close(): void {
    this.schedule.cancel();
    if (this.flashTimer !== null) clearTimeout(this.flashTimer);
    this.stopObserving();
    this.adapter.painter.close();
  }

  private readAgain(): void {
    if (this.sync() !== null && this.unpainted) this.paint();
  }

  private update(watched: WatchedText, now: EditorText): void {
    const base = watched.revision;
    const change = watched.update(now);
    if (change === null) return;
    this.send({ type: 'change', editor: this.id, base, revision: watched.revision, ...change });
    this.caret.follow(change.edits, watched.text.length);
    this.unpainted = true;
    this.marks = this.marks.flatMap((mark) => {
      const at = watched.forward(mark, base);
      return at === null ? [] : [{ start: at.start, end: at.end, severity: mark.severity }];
    });
    if (this.current !== null) this.current = watched.forward(this.current, base);
  }

  private sendSnapshot({ revision, text, shown }: WatchedText): void {
    this.send({ type: 'snapshot', editor: this.id, revision, text, shown: [...shown] });
    this.caret.forgetTold();
  }

  private tellCaret(): void {
    const range = this.caret.toTell(this.adapter.caret());
    if (range !== undefined) this.send({ type: 'caret', editor: this.id, revision: this.revision, range });
  }

  private giveUp(reason: 'too-long' | 'partial'): null {
    if (!this.isGivenUp) this.send({ type: 'unreadable', editor: this.id, reason });
    this.isGivenUp = true;
    this.watched = null;
    this.marks = [];
    this.current = null;
    this.paint();
    return null;
  }

  private paint(): void {
    this.unpainted = false;
    this.adapter.painter.paint(this.marks, this.current);
  }
}
