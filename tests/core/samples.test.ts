import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';

const SAMPLES = new URL('../../../shared/samples/', import.meta.url);
const names = existsSync(SAMPLES)
  ? readdirSync(SAMPLES).flatMap((file) => /^(.+)\.labels\.json$/u.exec(file)?.[1] ?? [])
  : [];
if (names.length === 0) console.warn('No labelled samples beside the project: the tests that read them are left out.');

const labelSchema = z.object({
  genre: z.string(),
  placeholders: z.array(z.object({ start: z.int(), end: z.int() })),
  sections: z.array(z.object({ start: z.int(), role: z.string() })),
  missing: z.nullable(z.array(z.string())),
  hidden: z.array(z.string()),
});
/** The roles the labels judge. */
const JUDGED = ['problems', 'plan', 'signature', 'date'];

// A file without a test counts as broken: this one is left out where the folder is.
it.runIf(names.length > 0)('the labelled samples are there', () => {
  expect(names).not.toEqual([]);
});

const samples = names.map((name) => {
  const text = readFileSync(new URL(`${name}.txt`, SAMPLES), 'utf8');
  const labels = labelSchema.parse(JSON.parse(readFileSync(new URL(`${name}.labels.json`, SAMPLES), 'utf8')));
  return { name, labels, result: check(text) };
});

describe.for(samples)('labelled sample $name', ({ labels, result }) => {
  it('has exactly the blanks it is labelled with', () => {
    const found = result.blanks.flatMap((group) => group.blanks).map(({ start, end }) => ({ start, end }));
    expect(found.sort((a, b) => a.start - b.start)).toEqual(
      labels.placeholders.map(({ start, end }) => ({ start, end })),
    );
  });
});

describe.for(samples.filter(({ labels }) => labels.genre === 'work-summary'))(
  'labelled work summary $name',
  ({ labels, result: { parts } }) => {
    it('lacks and hides the parts it is labelled with', () => {
      const judged = (roles: readonly string[] = []) => roles.filter((role) => JUDGED.includes(role)).sort();
      expect(judged(parts[0]?.missing)).toEqual(judged(labels.missing ?? []));
      expect(judged(parts[0]?.hidden)).toEqual(judged(labels.hidden));
    });

    it('has the headed sections it is labelled with', () => {
      const found = parts
        .flatMap((part) => part.sections)
        .filter(({ heading, role }) => heading !== undefined || role === 'signature' || role === 'date');
      expect(found.map(({ start, role }) => ({ start, role }))).toEqual(
        labels.sections.map(({ start, role }) => ({ start, role })),
      );
    });
  },
);
