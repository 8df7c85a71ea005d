import type { PhraseContent } from '../../core/phrases/phrase.ts';
import { type FileProblem, MOST_ROWS } from './file-problem.ts';
import type { ReadLibrary } from './library-file.ts';

/** Stands for a line break within a phrase. */
const BREAK = '↵';
const TAG_ENDS = /[、，,；;\t]/u;

/**
 * Plain text as phrases: a line a phrase, with blanks as in any body; empty lines are nothing. After a tab may stand
 * its tags, parted by 、 or other commas. `↵` is a line break within the phrase.
 */
export function readPhraseLines(text: string, name: string): ReadLibrary | { problem: FileProblem } {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r]/u)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  if (lines.length === 0) return { problem: 'empty' };
  if (lines.length > MOST_ROWS) return { problem: 'too-many-rows' };
  const phrases = lines.map(({ line }) => {
    const [body = '', ...tags] = line.split('\t');
    const words = tags.join('\t').split(TAG_ENDS);
    return { body: body.trim().replaceAll(BREAK, '\n'), tags: words.filter((word) => word.trim() !== '') };
  });
  return { library: { name }, phrases, terms: [], lines: lines.map(({ number }) => number) };
}

/** The same the other way; a tab in a body becomes a space, and a tag that holds a comma is read as two. */
export function writePhraseLines(phrases: readonly Pick<PhraseContent, 'body' | 'tags'>[]): string {
  return phrases
    .map(({ body, tags }) => {
      const line = body
        .trim()
        .replaceAll('\t', ' ')
        .replaceAll(/\r\n|[\n\r]/gu, BREAK);
      return tags.length === 0 ? `${line}\n` : `${line}\t${tags.join('、')}\n`;
    })
    .join('');
}
