import type { Paragraph } from '../document/paragraph.ts';
import type { Comparison, Compared } from '../rules/facts.ts';

/** Everything in a document's lines that a rule compares, kept up to date while its lines are edited. */
export class Meetings {
  readonly #byKey = new Map<number, Compared[]>();
  readonly #comparison: Comparison;

  constructor(comparison: Comparison, paragraphs: readonly Paragraph[]) {
    this.#comparison = comparison;
    for (const paragraph of paragraphs) this.#add(paragraph);
  }

  /** Puts one line for another; true where nothing in either is alike to anything. */
  replace(before: Paragraph, after: Paragraph): boolean {
    const wasAlone = this.#isAlone(before);
    this.#remove(before);
    this.#add(after);
    return this.#isAlone(after) && wasAlone;
  }

  #isAlone(paragraph: Paragraph): boolean {
    const { read, areAlike } = this.#comparison;
    return read(paragraph).every(
      (one) =>
        !one.meets.some((key) => this.#byKey.get(key)?.some((other) => other.of !== one.of && areAlike(one, other))),
    );
  }

  #add(paragraph: Paragraph): void {
    for (const one of this.#comparison.read(paragraph))
      for (const key of one.keys) {
        const known = this.#byKey.get(key);
        if (known) known.push(one);
        else this.#byKey.set(key, [one]);
      }
  }

  #remove(paragraph: Paragraph): void {
    for (const one of this.#comparison.read(paragraph))
      for (const key of one.keys) {
        const rest = this.#byKey.get(key)?.filter(({ of }) => of !== one.of) ?? [];
        if (rest.length > 0) this.#byKey.set(key, rest);
        else this.#byKey.delete(key);
      }
  }
}
