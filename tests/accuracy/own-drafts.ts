import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROLES } from '../../lib/core/document/section.ts';
import type { Range } from '../../lib/core/range.ts';
import { type LabelledDocument, type LabelledDraft, WORDING_RULES } from './draft.ts';
import { type Labels, labelsSchema } from './labels.ts';
import { LabelError, resolveQuote } from './quote.ts';

/** The sets of drafts written for the project; `frozen` is run, but not read by whoever writes a rule. */
export type OwnSet = 'open' | 'frozen';

/** The names of the drafts that have labels. */
export function ownDraftNames(set: OwnSet): string[] {
  const folder = folderOf(set);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.flatMap((file) => /^(.+)\.(?:labels\.json|txt)$/u.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Throws a LabelError that says which quote is at fault. */
export function readOwnDraft(set: OwnSet, name: string): LabelledDraft {
  const text = readPart(set, `${name}.txt`);
  const parsed = labelsSchema.safeParse(parseJson(readPart(set, `${name}.labels.json`)));
  if (!parsed.success)
    throw new LabelError(
      parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; '),
    );
  return resolveLabels(name, text, parsed.data);
}

function readPart(set: OwnSet, file: string): string {
  const url = new URL(file, folderOf(set));
  if (!existsSync(url)) throw new LabelError(`${file} is missing`);
  return readFileSync(url, 'utf8');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new LabelError(`no JSON: ${error.message}`);
  }
}

export function resolveLabels(name: string, text: string, labels: Labels): LabelledDraft {
  const one = (quote: string): Range[] => [resolveQuote(text, quote)];
  const faults = (labelled: Faults = []) => labelled.map((places) => [places].flat().flatMap(one));
  const { wording } = labels;
  const each = (quotes: readonly string[] = []) => quotes.map(one);
  return {
    name,
    text,
    clean: labels.clean,
    documents: readDocuments(text, labels.documents),
    findings: {
      placeholder: each(labels.placeholder),
      'heading-numbering': each(labels['heading-numbering']?.map(({ at }) => at)),
      'numbering-style': each(labels['numbering-style']),
      'sum-mismatch': each(labels['sum-mismatch']),
      'count-mismatch': each(labels['count-mismatch']),
      'value-conflict': faults(labels['value-conflict']),
      date: each(labels.date),
      'section-order': each(labels['section-order']?.map(({ at }) => at)),
      'empty-section': each(labels['empty-section']?.map((label) => (typeof label === 'string' ? label : label.at))),
      ...(wording && Object.fromEntries(WORDING_RULES.map((rule) => [rule, faults(wording[rule])]))),
    },
    judged: 'all sections',
    judgedParts: ROLES,
  };
}

type Faults = Labels['value-conflict'];

/** Each document runs to the start of the next. */
function readDocuments(text: string, documents: Labels['documents']): LabelledDocument[] {
  const starts = documents.map(({ start }, index) =>
    start === undefined ? startOfOnly(index, documents.length) : resolveQuote(text, start).start,
  );
  return documents.map(({ genre, sections, missing, hidden }, index) => {
    const range = { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length };
    const resolved = sections.map(({ at, role }) => ({ start: resolveQuote(text, at).start, role }));
    const starting = [range.start - 1, ...resolved.map(({ start }) => start), range.end];
    const astray = starting.findIndex((start, at) => start >= (starting[at + 1] ?? Number.POSITIVE_INFINITY));
    if (astray >= 0)
      throw new LabelError(
        `out of order, or outside its document: the section after “${sections[astray - 1]?.at ?? ''}”`,
      );
    return { ...range, genre, sections: resolved, parts: { missing, hidden } };
  });
}

function startOfOnly(index: number, count: number): number {
  if (index > 0 || count > 1) throw new LabelError('a document of a collection has no start');
  return 0;
}

function folderOf(set: OwnSet): URL {
  return new URL(`./${set}/`, import.meta.url);
}
