import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ROLES } from '../../lib/core/document/section.ts';
import type { LabelledDraft } from './draft.ts';

/** Texts found on the web, labelled by offsets; they may lie beside the project, never in it. */
const FOLDER = new URL('../../../shared/samples/', import.meta.url);

const role = z.enum(ROLES);
const ranges = z.array(z.object({ start: z.int(), end: z.int() }));
const schema = z.object({
  genre: z.string(),
  placeholders: ranges,
  sections: z.array(z.object({ start: z.int(), role })),
  /** Null where nobody judged it. */
  missing: z.nullable(z.array(role)),
  hidden: z.array(role),
  numbering: ranges,
  sums: z.array(z.object({ start: z.int(), end: z.int(), ok: z.boolean() })),
});

export function readSamples(): LabelledDraft[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return files.flatMap((file) => /^(.+)\.labels\.json$/u.exec(file)?.[1] ?? []).map(readSample);
}

function readSample(name: string): LabelledDraft {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  const labels = schema.parse(JSON.parse(readFileSync(new URL(`${name}.labels.json`, FOLDER), 'utf8')));
  const { genre, sections, missing, hidden } = labels;
  return {
    name,
    text,
    clean: false,
    documents: [
      { start: 0, end: text.length, genre, sections, ...(missing === null ? {} : { parts: { missing, hidden } }) },
    ],
    findings: {
      placeholder: labels.placeholders.map((range) => [range]),
      'heading-numbering': labels.numbering.map((range) => [range]),
      'sum-mismatch': labels.sums.filter(({ ok }) => !ok).map((range) => [range]),
    },
    judged: 'headings, signature and date',
    judgedParts: ['problems', 'plan', 'signature', 'date'],
  };
}
