import type { Paragraph } from '../document/paragraph.ts';
import type { Compared, Comparison, Fact, FactReader } from '../rules/facts.ts';
import type { EditedLine } from './edited-line.ts';

/** Everything in a document's lines that a rule compares, kept up to date while its lines are edited. */
export class Meetings {
  readonly #byKey = new Map<number, Compared[]>();
  readonly #comparison: Comparison;

  constructor(comparison: Comparison, paragraphs: readonly Paragraph[]) {
    this.#comparison = comparison;
    for (const paragraph of paragraphs) this.#add(paragraph);
  }

  /** Puts one line for another; true where nothing that only one of the two holds is alike to anything. */
  replace({ before, after }: EditedLine, reads: FactReader): boolean {
    const [former, now] = [before, after].map(({ paragraph, document }) => reads(paragraph, document));
    const [gone, come] = [others(former, now), others(now, former)];
    const wasAlone = this.#isAlone(before.paragraph, gone);
    this.#remove(before.paragraph);
    this.#add(after.paragraph);
    return this.#isAlone(after.paragraph, come) && wasAlone;
  }

  /** `changed` tells by the place among the facts which of the paragraph's things are asked about. */
  #isAlone(paragraph: Paragraph, changed: readonly boolean[]): boolean {
    return this.#comparison
      .read(paragraph)
      .every((one, index) => !changed[index] || !(this.#isCrowded(one) || this.#isAlike(one, one)));
  }

  /** Where more have a key than are compared, each may keep another out. */
  #isCrowded({ limited }: Compared): boolean {
    return limited.some((key) => (this.#byKey.get(key)?.length ?? 0) > this.#comparison.most);
  }

  /** Whether `one` is alike to something that it meets, or that what it repeats does. */
  #isAlike(one: Compared, met: Compared): boolean {
    const { areAlike, repeats } = this.#comparison;
    return met.meets.some((key) =>
      this.#byKey
        .get(key)
        ?.some(
          (other) =>
            other.of !== one.of &&
            (areAlike(one, other) || (one === met && repeats(one, other) && this.#isAlike(one, other))),
        ),
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

/** Which of the facts are not among those of the other line. */
function others(facts: readonly Fact[] = [], known: readonly Fact[] = []): boolean[] {
  const keys = new Set(known.map(({ key }) => key));
  return facts.map(({ key }) => !keys.has(key));
}
