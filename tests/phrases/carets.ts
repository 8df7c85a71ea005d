import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';
import { genreFiles } from '../../lib/core/genres/files.ts';
import { type CaretContext, contextAt } from '../../lib/core/phrases/caret-context.ts';
import type { RankedPhrase } from '../../lib/core/phrases/stored-phrase.ts';
import type { Segment } from '../../lib/core/phrases/segment.ts';
import { createSuggester } from '../../lib/core/phrases/suggester.ts';
import { builtInFile } from '../../lib/library/built-in/built-in-file.ts';

export const SETS = ['open', 'frozen'] as const;
export type CaretSet = (typeof SETS)[number];

const labels = z.array(
  z.strictObject({
    draft: z.string(),
    genre: z.string(),
    carets: z.array(z.strictObject({ caret: z.int(), role: z.string(), topics: z.array(z.string()) })),
  }),
);

/** A place in a draft, and what is wanted there. */
export interface LabelledCaret {
  draft: string;
  caret: number;
  role: string;
  topics: readonly string[];
  context: CaretContext;
}

export function readCarets(set: CaretSet): LabelledCaret[] {
  const folder = new URL(`carets/${set}/`, import.meta.url);
  return labels.parse(JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8'))).flatMap(({ draft, carets }) => {
    const marked = readFileSync(new URL(draft, folder), 'utf8');
    const text = marked.replaceAll(/‸\d/gu, '');
    const { parts } = check(text);
    return carets.map(({ caret, role, topics }) => {
      const at = marked.slice(0, marked.indexOf(`‸${caret}`)).replaceAll(/‸\d/gu, '').length;
      return { draft, caret, role, topics, context: contextAt(text, parts, at) };
    });
  });
}

/** The phrases of the built-in library. */
export function builtInPhrases(): RankedPhrase[] {
  const folder = fileURLToPath(new URL('../../lib/library/built-in/', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => builtInFile.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))).phrases)
    .map(({ for: wanted, tags = [], ...phrase }) => ({
      ...phrase,
      tags,
      state: 'approved',
      genres: genreFiles.flatMap(({ id, family }) => (wanted.includes(family) || wanted.includes(id) ? [id] : [])),
    }));
}

export interface JudgedCaret extends LabelledCaret {
  offered: readonly RankedPhrase[];
  /** A phrase of the right role and topic is among the first five. */
  isRight: boolean;
  /** The section’s role was recognised. */
  isRoleRight: boolean;
}

const FIRST = 5;
/** What opens a draft has two names. */
const OPENINGS = ['preamble', 'overview'];

export function judgeCarets(
  carets: readonly LabelledCaret[],
  phrases: readonly RankedPhrase[],
  segment: Segment,
): JudgedCaret[] {
  const suggester = createSuggester();
  suggester.put(phrases);
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  return carets.map((caret) => {
    const { context, role } = caret;
    const offered = suggester
      .suggest({ context, limit: FIRST, today: '2026-11-27', usage: new Map(), segment })
      .flatMap(({ id }) => byId.get(id) ?? []);
    const isRight = offered.some((phrase) => isWanted(phrase, caret));
    return { ...caret, offered, isRight, isRoleRight: rolesOf(role).includes(context.role) };
  });
}

/** Whether a phrase is of the right role, and of the right topic where there is one. */
export function isWanted(phrase: RankedPhrase, { role, topics }: LabelledCaret): boolean {
  const roles = rolesOf(role);
  const isOfRole = phrase.roles.some((each) => roles.includes(each));
  return isOfRole && (topics.length === 0 || phrase.topics.some((each) => topics.includes(each)));
}

function rolesOf(role: string): readonly string[] {
  return OPENINGS.includes(role) ? OPENINGS : [role];
}

/** Words by the browser’s own segmenter, which is there before a better one is loaded. */
export function segmentByIntl(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
