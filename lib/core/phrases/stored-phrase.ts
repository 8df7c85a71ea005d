import type { PhraseContent } from './phrase.ts';
import { readSnippet, type SnippetPiece } from './snippet.ts';
import { readTopics } from './topic-reader.ts';

/** What the ranking looks at. */
export interface RankedPhrase extends PhraseContent {
  id: string;
}

/** A phrase, read once. */
export interface StoredPhrase {
  phrase: RankedPhrase;
  pieces: readonly SnippetPiece[];
  /** What it says between its blanks. */
  texts: readonly string[];
  /** The same in one, a line feed for each blank. */
  plain: string;
  /** Its topics, or what its words tell where it has none. */
  topics: readonly string[];
}

/** A text that says less of a topic is of none. */
const FEWEST_WEIGHT = 4;

/** Undefined where the body does not read. */
export function storePhrase(phrase: RankedPhrase): StoredPhrase | undefined {
  const pieces = readSnippet(phrase.body);
  if ('problem' in pieces) return undefined;
  const texts = pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
  const plain = texts.join('\n');
  return { phrase, pieces, texts, plain, topics: phrase.topics.length > 0 ? phrase.topics : topicsOf(plain) };
}

function topicsOf(text: string): string[] {
  // A phrase is short: any place may be a word’s end.
  return [...readTopics(text, (each) => each.split(''))]
    .filter(([, weight]) => weight >= FEWEST_WEIGHT)
    .map(([topic]) => topic);
}
