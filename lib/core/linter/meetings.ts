import type { Paragraph } from '../document/paragraph.ts';
import type { Range } from '../range.ts';
import type { Compared, Comparison, FactReader } from '../rules/facts.ts';
import { moveRange } from '../edits/move.ts';
import type { EditedLine } from './edited-line.ts';

/** Everything in a document's lines that a rule compares, kept up to date while its lines are edited. */
export class Meetings {
  readonly #byKey = new Map<number, Compared[]>();
  readonly #comparison: Comparison;

  constructor(comparison: Comparison, paragraphs: readonly Paragraph[]) {
    this.#comparison = comparison;
    for (const paragraph of paragraphs) this.#add(paragraph);
  }

  /** Puts one line for another of which the rule reads the same. */
  follow({ before, after }: EditedLine): void {
    this.#remove(before.paragraph);
    this.#add(after.paragraph);
  }

  /** Puts one line for another; true where nothing that only one of the two holds is alike to anything. */
  replace({ before, after, move }: EditedLine, reads: FactReader): boolean {
    const offset = before.paragraph.start;
    const inLine = { start: move.start - offset, end: move.end - offset, shift: move.shift };
    const moved = (range: Range) => moveRange(range, inLine);
    const [former, now] = [this.#read(before, reads, moved), this.#read(after, reads, (range) => range)];
    const [gone, come] = [others(former, now), others(now, former)];
    const isMoved = !areInPlace(former, now, new Set([...gone, ...come]));
    const wasAlone = this.#areAlone(gone, isMoved);
    this.follow({ before, after, move });
    return this.#areAlone(come, isMoved) && wasAlone;
  }

  /** The comparison gives one thing for each fact that it compares. */
  #read({ paragraph, document }: EditedLine['before'], reads: FactReader, moved: (range: Range) => Range): Known[] {
    const compared = this.#comparison.read(paragraph);
    return reads(paragraph, document).map(({ key, start = 0, end = 0 }, index) => {
      const one = compared[index];
      const range = moved({ start, end });
      return { key: `${range.start} ${range.end} ${key}`, one };
    });
  }

  /** `isMoved` where they may keep out others that have their keys, or let them in. */
  #areAlone(changed: readonly Known[], isMoved: boolean): boolean {
    return changed.every(({ one }) => one && !((isMoved && this.#isCrowded(one)) || this.#isAlike(one)));
  }

  /** Where more have a key than are compared, each may keep another out. */
  #isCrowded({ limited, most }: Compared): boolean {
    return limited.some((key) => (this.#byKey.get(key)?.length ?? 0) > most);
  }

  /** Whether `one` is alike to something that it meets, or bears on something that is alike to a third. */
  #isAlike(one: Compared): boolean {
    const { areAlike, bearsOn } = this.#comparison;
    return this.#meets(
      one,
      (met) => areAlike(one, met) || (bearsOn(one, met) && this.#meets(met, (third) => areAlike(met, third))),
    );
  }

  #meets(one: Compared, isMet: (other: Compared) => boolean): boolean {
    return one.meets.some((key) => this.#byKey.get(key)?.some((other) => other.of !== one.of && isMet(other)));
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

interface Known {
  /** Of what it is, and where in the edited line: one that the edit cut or put beside its like is another. */
  key: string;
  /** None of what isn't compared, but bears on all. */
  one: Compared | undefined;
}

/** Those that are not of the other line. */
function others(things: readonly Known[], known: readonly Known[]): readonly Known[] {
  const keys = new Set(known.map(({ key }) => key));
  return things.filter(({ key }) => !keys.has(key));
}

/** Whether each thing that stayed, and each key of which only so many are compared, is where it was. */
function areInPlace(former: readonly Known[], now: readonly Known[], changed: ReadonlySet<Known>): boolean {
  return (
    former.length === now.length &&
    former.every((before, index) => {
      const after = now[index];
      if (!after || before.one?.limited.join() !== after.one?.limited.join()) return false;
      return before.key === after.key || (changed.has(before) && changed.has(after));
    })
  );
}
