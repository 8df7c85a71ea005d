import { textKey } from '../../core/phrases/text-key.ts';
import { isSamePhrase, isSameTerm, readPhraseContent, readTermContent, withContent } from '../phrase-content.ts';
import type { TermContent } from '../../core/terms/term.ts';
import type { LibraryRow, PhraseRow, TermRow } from '../phrase-rows.ts';
import { type Seen, timeAfter } from '../store/change-rows.ts';
import type { ReadLibrary } from './library-file.ts';
import { type Origin, type OriginDefaults, openRowReader, type RowFault } from './read-row.ts';

/** What is in the store. */
export interface ImportInto extends OriginDefaults {
  /** Where new rows go. */
  library: LibraryRow;
  /** Of all libraries, retired ones too. */
  phrases: readonly PhraseRow[];
  terms: readonly TermRow[];
  /** The ids of retired libraries: what is in them is not in use. */
  retiredLibraries?: ReadonlySet<string>;
}

export interface RowChange<Row> {
  former: Row;
  row: Row;
}

/** A row of the file that can’t be taken. */
export interface RejectedRow {
  list: 'phrases' | 'terms';
  /** Its place in the list, or its line in a text file, from 1. */
  row: number;
  /** How it begins; empty where it has no text. */
  text: string;
  reason: RowFault;
}

/** What an import would do; a plain value that goes from a worker to a page. */
export interface ImportPlan {
  library: LibraryRow;
  /** New to the store. */
  added: PhraseRow[];
  /** In the store with another content, or retired there. They stay in the library in which they are. */
  changed: RowChange<PhraseRow>[];
  /** New, but another phrase in use has the same text (`of` is its id; it may be one of `added`). */
  duplicates: { row: PhraseRow; of: string }[];
  /** How many are in the store just so. */
  same: number;
  addedTerms: TermRow[];
  changedTerms: RowChange<TermRow>[];
  sameTerms: number;
  rejected: RejectedRow[];
}

/** Of how a row begins, in UTF-16 units. */
const MOST_START = 60;

/** Compares a file with what is in the store. Pure, for a worker: 50,000 rows take a second or two. */
export function planImport(file: ReadLibrary, into: ImportInto): ImportPlan {
  const plan: ImportPlan = {
    library: into.library,
    added: [],
    changed: [],
    duplicates: [],
    same: 0,
    addedTerms: [],
    changedTerms: [],
    sameTerms: 0,
    rejected: [],
  };
  planPhrases(plan, file, into);
  planTerms(plan, file.terms, into);
  return plan;
}

function planPhrases(plan: ImportPlan, { phrases: values, lines }: ReadLibrary, into: ImportInto): void {
  const known = new Map(into.phrases.map((row) => [row.id, row]));
  const texts = new Map<string, string>();
  for (const row of into.phrases) if (isInUse(row, into)) texts.set(textKey(row.body), row.id);
  const readRow = openRowReader((value) => readPhraseContent(withPhraseDefaults(value)), into);

  values.forEach((value, at) => {
    const read = readRow(value);
    if ('fault' in read) {
      plan.rejected.push({ list: 'phrases', row: lines?.[at] ?? at + 1, text: startOf(value), reason: read.fault });
      return;
    }
    const { content, origin } = read;
    const former = known.get(origin.id);
    if (former && former.retiredAt === undefined && isSamePhrase(former, content)) {
      plan.same += 1;
    } else if (former) {
      plan.changed.push({ former, row: { ...withContent(former, content), ...changeOf(former, origin, into) } });
    } else {
      const row = { ...content, ...origin, library: into.library.id };
      const key = textKey(row.body);
      const of = texts.get(key);
      if (of === undefined) plan.added.push(row);
      else plan.duplicates.push({ row, of });
      texts.set(key, of ?? row.id);
    }
  });
}

function planTerms(plan: ImportPlan, values: readonly unknown[], into: ImportInto): void {
  const known = new Map(into.terms.map((row) => [row.id, row]));
  const pairs = new Set(into.terms.filter((row) => isInUse(row, into)).map(pairOf));
  const readRow = openRowReader((value) => readTermContent(withTermDefaults(value)), into);

  values.forEach((value, at) => {
    const read = readRow(value);
    if ('fault' in read) {
      plan.rejected.push({ list: 'terms', row: at + 1, text: startOf(value), reason: read.fault });
      return;
    }
    const { content, origin } = read;
    const former = known.get(origin.id);
    if (former ? former.retiredAt === undefined && isSameTerm(former, content) : pairs.has(pairOf(content))) {
      plan.sameTerms += 1;
    } else if (former) {
      plan.changedTerms.push({ former, row: { ...former, ...content, ...changeOf(former, origin, into) } });
    } else {
      plan.addedTerms.push({ ...content, ...origin, library: into.library.id });
      pairs.add(pairOf(content));
    }
  });
}

function isInUse({ library, retiredAt }: PhraseRow | TermRow, { retiredLibraries }: ImportInto): boolean {
  return retiredAt === undefined && !retiredLibraries?.has(library);
}

function startOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const text = 'body' in value ? value.body : 'wrong' in value ? value.wrong : '';
  return typeof text === 'string' ? text.trim().slice(0, MOST_START) : '';
}

function pairOf({ wrong, right }: TermContent): string {
  return JSON.stringify([wrong, right]);
}

function changeOf(former: Seen, { author }: Origin, { now }: ImportInto) {
  return { author, at: timeAfter(former, now), retiredAt: undefined };
}

function withPhraseDefaults(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return { roles: [], genres: [], topics: [], tags: [], state: 'approved', ...value };
}

function withTermDefaults(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { note: '', ...value } : value;
}
