/** Milliseconds without a further event after which a change is read. */
const QUIET = 30;
/** Milliseconds after which it is read although events keep coming. */
const LONGEST_WAIT = 150;
/** Reading may take at most one part in this many of the page's time. */
const SHARE = 4;

/** Puts a burst of events together into one call. No timer runs while nothing happened. */
export class Schedule {
  private readonly task: () => void;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstRequest = 0;
  private lastEnd = 0;
  private lastDuration = 0;

  constructor(task: () => void) {
    this.task = task;
  }

  get pending(): boolean {
    return this.timer !== null;
  }

  request(): void {
    const now = performance.now();
    if (this.timer === null) this.firstRequest = now;
    else clearTimeout(this.timer);
    const latest = this.firstRequest + LONGEST_WAIT;
    const earliest = this.lastEnd + this.lastDuration * SHARE;
    const at = Math.max(Math.min(now + QUIET, latest), earliest);
    this.timer = setTimeout(() => this.run(), Math.max(0, at - now));
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private run(): void {
    this.timer = null;
    const start = performance.now();
    this.task();
    this.lastEnd = performance.now();
    this.lastDuration = this.lastEnd - start;
  }
}
