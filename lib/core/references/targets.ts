import { charSet } from '../char-set.ts';
import type { Document } from '../document/document.ts';
import { type Annexes, readAnnexes } from './annexes.ts';
import { isChapter } from '../document/numbering.ts';

/** 表2 …… over a table; a picture may have no number. */
export interface Caption {
  index: number;
  number: number | undefined;
}

export interface Captions {
  tables: readonly Caption[];
  pictures: readonly Caption[];
  /** The first line with cells, and the last. */
  firstTable: number | undefined;
  lastTable: number | undefined;
}

export interface Parts {
  /** Numbers of the draft's parts, and of anything. */
  parts: ReadonlySet<number>;
  numbers: ReadonlySet<number>;
  /** It is numbered 第一条, 第二条. */
  isInArticles: boolean;
}

export interface Heads {
  /** Paragraphs that are a heading and nothing else, and those with a heading of the first level, but for the first. */
  heads: ReadonlySet<number>;
  tops: ReadonlySet<number>;
}

/** All that a reference may point to, each kind read when the first one asks for it: most point to few. */
export class Targets {
  readonly #document: Document;
  #annexes: Annexes | undefined;
  #captions: Captions | undefined;
  #parts: Parts | undefined;
  #heads: Heads | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get annexes(): Annexes {
    this.#annexes ??= readAnnexes(this.#document);
    return this.#annexes;
  }

  get captions(): Captions {
    this.#captions ??= readCaptions(this.#document);
    return this.#captions;
  }

  get parts(): Parts {
    this.#parts ??= readParts(this.#document);
    return this.#parts;
  }

  get heads(): Heads {
    this.#heads ??= readHeads(this.#document);
    return this.#heads;
  }
}

const CAPTION = /^[（(【[]?附?([表图])\s?(\d{1,2})?/u;
const opensCaption = charSet('（(【[附表图');

function readCaptions({ paragraphs }: Document): Captions {
  const [tables, pictures]: [Caption[], Caption[]] = [[], []];
  let firstTable: number | undefined;
  let lastTable: number | undefined;
  for (const { line, text, index } of paragraphs) {
    const caption = opensCaption(text.charCodeAt(0)) ? CAPTION.exec(text) : null;
    if (caption) {
      const [, kind, digits] = caption;
      (kind === '表' ? tables : pictures).push({ index, number: digits === undefined ? undefined : Number(digits) });
    } else if (text.startsWith('![')) pictures.push({ index, number: undefined });
    if (line.cells.length > 1) {
      firstTable ??= index;
      lastTable = index;
    }
  }
  return { tables, pictures, firstTable, lastTable };
}

const ORDINAL = '第'.charCodeAt(0);
const ARTICLE = /^第[一二三四五六七八九十百\d]{1,4}[条节款项]/u;

function readParts({ paragraphs, headings }: Document): Parts {
  // Headings without numbers are counted.
  const parts = new Set(headings.map((_, at) => at + 1));
  const numbers = new Set(parts);
  let isInArticles = false;
  for (const { line, text } of paragraphs) {
    const { number, marks } = line;
    if (number && (isChapter(number.style) || number.style === 'han')) parts.add(number.value);
    if (number) numbers.add(number.value);
    for (const { value } of marks) numbers.add(value);
    isInArticles ||= text.charCodeAt(0) === ORDINAL && ARTICLE.test(text);
  }
  return { parts, numbers, isInArticles };
}

function readHeads({ headings, subheadings }: Document): Heads {
  const heads = new Set<number>();
  for (const { paragraph, glued } of headings) if (!glued) heads.add(paragraph);
  for (const { paragraph, glued } of subheadings) if (!glued) heads.add(paragraph);
  const tops = new Set<number>();
  for (let at = 1; at < headings.length; at += 1) tops.add(headings[at]?.paragraph ?? 0);
  return { heads, tops };
}
