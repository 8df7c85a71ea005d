/** Thrown within a transaction, so that it is rolled back. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly why: 'stale' | 'cancelled';

  constructor(why: 'stale' | 'cancelled') {
    super(why);
    this.why = why;
  }
}
