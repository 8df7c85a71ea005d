import type { Paragraph } from '../document/paragraph.ts';
import type { Compared, Comparison, Fact } from '../rules/facts.ts';
import { likeness, wordsOf } from './alike.ts';
import { type Passage } from './passage.ts';

/** The sentences of a paragraph that are compared with others: rows of a table have their own likeness. */
export function passagesIn(paragraph: Paragraph | undefined): readonly Passage[] {
  const passages = paragraph?.line.passages ?? NONE;
  return passages.length > 0 && paragraph?.line.cells.length === 0 ? passages : NONE;
}

const NONE: readonly Passage[] = [];

/** Each sentence, and whether it stands right behind another or right at the start or the end of its line. */
export function readsPassages(paragraph: Paragraph): readonly Fact[] {
  const { text, line } = paragraph;
  let last = line.number?.length ?? 0;
  return passagesIn(paragraph).map(({ start, end }) => {
    const key = `${start === last} ${end === text.length} ${text.slice(start, end)}`;
    last = end;
    return { key, start, end };
  });
}

/** More earlier sentences with one key are not compared. */
export const MAX_ALIKE = 8;

export const comparesPassages: Comparison = {
  read: (paragraph) => passagesIn(paragraph).map((passage) => new ComparedPassage(passage, paragraph.text)),
  areAlike: (one, other) =>
    one instanceof ComparedPassage &&
    other instanceof ComparedPassage &&
    likeness(one.words, other.words) !== undefined,
  bearsOn: () => false,
};

class ComparedPassage implements Compared {
  readonly of: Passage;
  readonly value = 0;
  readonly most = MAX_ALIKE;
  readonly keys: readonly number[];
  readonly meets: readonly number[];
  readonly limited: readonly number[];
  readonly #line: string;

  constructor(passage: Passage, line: string) {
    this.of = passage;
    this.keys = passage.keys;
    this.meets = passage.keys;
    this.limited = passage.keys;
    this.#line = line;
  }

  get words(): string {
    return wordsOf(this.#line.slice(this.of.start, this.of.end));
  }
}
