import type { Adapter } from '../adapter.ts';

/** What is forgotten first; more writes than this are not taken back one after the other. */
const MOST = 100;

/** In which fields was written, one after the other, so that it can be taken back the other way round. */
export class StepLog {
  private readonly writes: { adapter: Adapter; before: string }[] = [];

  add(write: { adapter: Adapter; before: string }): void {
    this.writes.push(write);
    if (this.writes.length > MOST) this.writes.shift();
  }

  /** Takes back one step in the field that was written last and doesn't hold its former text again yet. */
  undo(): void {
    let last = this.writes.at(-1);
    while (last !== undefined && last.adapter.read().text === last.before) {
      this.writes.pop();
      last = this.writes.at(-1);
    }
    last?.adapter.undo();
  }
}
