import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hintsOfHeading, namedByHeading } from '../../lib/core/document/heading-role.ts';
import { genreById, genres } from '../../lib/core/genres/index.ts';
import { check } from '../../lib/core/linter/check.ts';
import type { Range } from '../../lib/core/range.ts';
import headings from './headings.json' with { type: 'json' };
import hinting from './hinting-headings.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };

const draft = (genre: string) => readFileSync(new URL(`../drafts/genres/${genre}.txt`, import.meta.url), 'utf8');

function cut(text: string, ranges: readonly Range[]): string {
  return [...ranges].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe.for(genres().map(({ id }) => id))('the sample draft of %s', (id) => {
  const { parts, diagnostics } = check(draft(id));

  it('is recognised', () => {
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ genre: id });
    expect(parts[0]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('is complete, and nothing in it is marked but matters of style', () => {
    expect(parts[0]).toMatchObject({ missing: [], hidden: [] });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('lacks what is cut out of it', () => {
    // Results may be told among the measures.
    const required = genreById(id)?.parts.filter(
      ({ role, required: asked }) => asked && !['title', 'results'].includes(role),
    );
    const uncut = (required ?? []).filter(({ role, or }) => {
      const text = cut(
        draft(id),
        parts[0]?.sections.filter((section) => section.role === role || section.role === or) ?? [],
      );
      return !check(text).parts[0]?.missing.includes(role);
    });
    expect(uncut).toEqual([]);
  });
});

const BODY = '为做好有关工作，现就有关事项说明如下，请各单位对照办理，并按时报送材料。';

/** By genre; `none` holds texts of another kind. */
describe.for(Object.entries(titles))('titles of %s', ([genre, listed]) => {
  it.each(listed)('%s', (title) => {
    const [part] = check(`${title}\n${BODY}\n${BODY}`).parts;
    const told = part && part.confidence >= 0.3 ? part.genre : 'none';
    expect(told).toBe(genre);
  });
});

/** By genre and role. A heading that names none is topical: it tells measures. */
describe.for(Object.entries(headings))('headings of %s', ([id, byRole]) => {
  const genre = genreById(id);
  it.each(Object.entries(byRole).flatMap(([role, listed]) => listed.map((words) => ({ role, words }))))(
    '$words: $role',
    ({ role, words }) => {
      expect(genre && (namedByHeading(words, genre).roles[0] ?? 'measures')).toBe(role);
    },
  );
});

/** Headings in the writer's own words; those that hint at nothing are topical. */
describe.for(Object.entries(hinting))('hints of headings of %s', ([id, byRole]) => {
  const genre = genreById(id);
  it.each(Object.entries(byRole).flatMap(([role, listed]) => listed.map((words) => ({ role, words }))))(
    '$words is $role',
    ({ role, words }) => {
      if (!genre) throw new Error(`no genre ${id}`);
      expect(namedByHeading(words, genre).roles).toEqual([]);
      expect(hintsOfHeading(words, genre)[0]?.role ?? 'measures').toBe(role);
    },
  );
});
