import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Name } from './name.ts';

/** 东莞 of 东莞城. */
const WORD = 2;

/** 东莞城 and 东莞成, where 东莞 goes on otherwise, too: no names of persons, but a word that begins with a surname. */
export function beginLikeWord(one: Name, other: Name, text: string): boolean {
  const word = one.text.slice(0, WORD);
  if (!isPerhaps(one) || !isPerhaps(other) || !other.text.startsWith(word)) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!text.startsWith(one.text, at) && !text.startsWith(other.text, at)) return true;
  return false;
}

/** A draft with more of them is no draft: any word of it may count. */
const MOST_WORDS = 100;

/** By what stands for it in a paragraph: how each word goes on there with which two names of the document begin. */
export function waysOn({ text }: Paragraph, document: Document): readonly string[] {
  const words = wordsOfTwo(document);
  if (words.size > MOST_WORDS) return [text];
  const ways: string[] = [];
  for (const word of words) {
    let behind = word;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) behind += text.charAt(at + WORD);
    if (behind !== word) ways.push(behind);
  }
  return ways;
}

/** The document after one keystroke is that before the next. */
const known = new WeakMap<Document, ReadonlySet<string>>();

function wordsOfTwo(document: Document): ReadonlySet<string> {
  const words = known.get(document) ?? readWordsOfTwo(document);
  known.set(document, words);
  return words;
}

function readWordsOfTwo({ paragraphs }: Document): ReadonlySet<string> {
  const names = new Map<string, string>();
  const words = new Set<string>();
  for (const { line } of paragraphs)
    for (const name of line.hinted.perhaps) {
      const word = name.slice(0, WORD);
      const known = names.get(word);
      if (known === undefined) names.set(word, name);
      else if (known !== name) words.add(word);
    }
  return words;
}

/** By a surname alone; of two surnames in one no word begins with both. */
export function isPerhaps({ kind, text, isSure }: Name): boolean {
  return kind === 'person' && !isSure && text.length === WORD + 1;
}
