import { type PhraseContent, phraseContent } from '../core/phrases/phrase.ts';
import { readSnippet } from '../core/phrases/snippet.ts';
import { type TermContent, termContent } from '../core/terms/term.ts';
import type { PhraseRow } from './phrase-rows.ts';

/** Why something can’t be a phrase or a term. */
export type ContentFault =
  | 'no-object'
  | 'no-text'
  | 'too-long'
  | 'blank-unclosed'
  | 'blank-malformed'
  | 'bad-date'
  | 'bad-words'
  | 'bad-state'
  | 'bad-field';

export interface Invalid {
  status: 'invalid';
  fault: ContentFault;
}

export type ContentRead<Content> = { content: Content } | { fault: ContentFault };

const FAULTS: Readonly<Record<string, ContentFault>> = {
  roles: 'bad-words',
  genres: 'bad-words',
  topics: 'bad-words',
  tags: 'bad-words',
  state: 'bad-state',
  validFrom: 'bad-date',
  validUntil: 'bad-date',
};

/** What comes from an editor or a file as a phrase says it, or why it can’t be one. */
export function readPhraseContent(value: unknown): ContentRead<PhraseContent> {
  if (typeof value !== 'object' || value === null) return { fault: 'no-object' };
  if (!('body' in value) || typeof value.body !== 'string' || value.body.trim() === '') return { fault: 'no-text' };
  const parsed = phraseContent.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    return { fault: field === 'body' ? 'too-long' : (FAULTS[String(field)] ?? 'bad-field') };
  }
  const snippet = readSnippet(parsed.data.body);
  if ('problem' in snippet) return { fault: snippet.problem === 'unclosed' ? 'blank-unclosed' : 'blank-malformed' };
  const days = [parsed.data.validFrom, parsed.data.validUntil];
  return days.every((day) => day === undefined || isDay(day)) ? { content: parsed.data } : { fault: 'bad-date' };
}

/** The same of a term. */
export function readTermContent(value: unknown): ContentRead<TermContent> {
  if (typeof value !== 'object' || value === null) return { fault: 'no-object' };
  if (!('wrong' in value) || typeof value.wrong !== 'string' || value.wrong.trim() === '') return { fault: 'no-text' };
  const parsed = termContent.safeParse(value);
  if (parsed.success) return { content: parsed.data };
  return { fault: parsed.error.issues[0]?.code === 'too_big' ? 'too-long' : 'bad-field' };
}

/** Whether both say the same, field by field. */
export function isSamePhrase(a: PhraseContent, b: PhraseContent): boolean {
  return JSON.stringify(phraseContent.parse(a)) === JSON.stringify(phraseContent.parse(b));
}

/** The same of terms. */
export function isSameTerm(a: TermContent, b: TermContent): boolean {
  return a.wrong === b.wrong && a.right === b.right && a.note === b.note;
}

/** With that content and no other: what the former content had beyond it goes. */
export function withContent({ id, library, author, at, retiredAt }: PhraseRow, content: PhraseContent): PhraseRow {
  const { body, roles, genres, topics, tags, state, validFrom, validUntil } = content;
  return { body, roles, genres, topics, tags, state, validFrom, validUntil, id, library, author, at, retiredAt };
}

/** Refuses days that no month has, as 2026-02-30. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
