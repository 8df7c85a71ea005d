import * as z from 'zod/mini';
import { congressSchema, decisionSchema } from '../../congresses.ts';
import { updated } from './data-file.ts';
import { firstSchema } from './firsts.ts';
import { ideaSchema } from './ideas.ts';
import { phraseSchema, readPhrase } from './phrases.ts';
import { createWordReader, type WordReader } from '../read-words.ts';
import { standingWordsWith } from './read-standing.ts';
import { isWithinLimits, MOST_BYTES } from './file-limits.ts';
import { describeIssue } from './describe-issue.ts';
import { findMisfit } from './misfits.ts';
import { monthInWords, STANDING_UPDATED } from './updated.ts';
import { wrongWordGroups } from './wrong-words.ts';

/** A file that brings the standing wordings up to date on a network without any other way; its lists are those of the data files. */
export const standingFileSchema = z.strictObject({
  /** Where an editor finds standing-file.schema.json. */
  $schema: z.optional(z.string()),
  /** Of the format. */
  version: z.literal(1),
  updated,
  groups: z.optional(wrongWordGroups),
  firsts: z.optional(z.array(firstSchema)),
  phrases: z.optional(z.array(phraseSchema)),
  congresses: z.optional(z.array(congressSchema)),
  decisions: z.optional(z.array(decisionSchema)),
  ideas: z.optional(z.array(ideaSchema)),
});
export type StandingFile = z.infer<typeof standingFileSchema>;

/** What a file holds, or in plain words why it is of no use. */
export type StandingRead = { file: StandingFile } | { problem: string };

export const TOO_LARGE = { problem: '文件超过 5 MB，没有采用。' };

export function readStandingFile(text: string): StandingRead {
  if (text.length > MOST_BYTES) return TOO_LARGE;
  const json = parseJson(text);
  if (json === undefined) return { problem: '这个文件不是 JSON 格式，或者没有存完整。' };
  if (!isWithinLimits(json)) return { problem: '文件里的条目太多、太长或嵌套太深，没有采用。' };
  const parsed = standingFileSchema.safeParse(json);
  if (!parsed.success) return { problem: describeIssue(parsed.error.issues[0], json) };
  const file = parsed.data;
  if (file.updated < STANDING_UPDATED) return { problem: olderThanBuiltIn(file.updated) };
  const problem = findMisfit(file);
  return problem === undefined ? { file } : { problem };
}

function olderThanBuiltIn(month: string): string {
  return `这份资料截至${monthInWords(month)}，比内置的（截至${monthInWords(STANDING_UPDATED)}）还旧，没有采用。`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How many entries each list of a file has. */
export interface StandingCounts {
  wrongWords: number;
  firsts: number;
  phrases: number;
  congresses: number;
  decisions: number;
  ideas: number;
}

export function countEntries(file: StandingFile): StandingCounts {
  const { groups = [], firsts = [], phrases = [], congresses = [], decisions = [], ideas = [] } = file;
  return {
    wrongWords: groups.reduce((sum, { entries }) => sum + entries.length, 0),
    firsts: firsts.length,
    phrases: phrases.length,
    congresses: congresses.length,
    decisions: decisions.length,
    ideas: ideas.length,
  };
}

/** Reads words by the file's entries, and by the built-in ones of which it has none. */
export function wordReaderWith(file: StandingFile): WordReader {
  const { groups = [], firsts = [], phrases = [], congresses = [], decisions = [], ideas = [], updated: month } = file;
  const lists = {
    wrongWords: groups.flatMap(({ entries }) => entries),
    firsts,
    phrases: phrases.map(readPhrase),
    congresses: { congresses, decisions, updated: month },
    ideas,
  };
  return createWordReader(standingWordsWith(lists));
}
