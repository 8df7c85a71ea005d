import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillBlank } from '../../lib/core/blanks/fill.ts';
import { check } from '../../lib/core/linter/check.ts';

const draft = readFileSync(new URL('../drafts/blanks.txt', import.meta.url), 'utf8');
const group = (text: string, id: string) => check(text).blanks.find((candidate) => candidate.id.startsWith(id));

describe('groups blanks by what they stand for in their place', () => {
  it.each([
    ['this-year', 3, ['望溪镇[20xx]年防汛', '[20xx]年以来，我镇', '[20xx]年12月8日']],
    ['next-year', 1, ['[20xx]年，我镇将']],
    ['last-year', 1, ['与[20xx]年相比，']],
    ['founding-year', 1, ['成立于[20xx]年3月，']],
    ['congress', 1, ['学习党的[xx]大精神，']],
    ['place:市', 1, ['严格落实[xx]市防汛抗']],
    ['number', 1, ['排查[__]处隐患点']],
  ])('%s', (id, count, places) => {
    const blanks = group(draft, id)?.blanks ?? [];
    expect(blanks).toHaveLength(count);
    const shown = blanks.map(({ before, text, after }) => `${before}[${text}]${after}`);
    for (const [index, place] of places.entries()) expect(shown[index]).toContain(place);
  });

  it('shows every blank once', () => {
    const blanks = check(draft).blanks.flatMap(({ blanks: all }) => all);
    expect(blanks.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
      [...draft.matchAll(/20xx|xx(?=[大市])|__/gu)].map(({ index }) => index),
    );
  });

  it('leaves doubtful places for the user to tick', () => {
    expect(group(draft, 'founding-year')?.blanks[0]?.doubtful).toBe(true);
    expect(group(draft, 'this-year')?.blanks.every(({ doubtful }) => !doubtful)).toBe(true);
    expect(group('到xx市考察学习。', 'place')?.blanks[0]?.doubtful).toBe(true);
  });

  it('keeps different figures apart', () => {
    const groups = check('共走访xx户，发放手册xx份。').blanks;
    expect(groups).toHaveLength(2);
  });
});

describe('proposes values only from the draft and from dated data', () => {
  const year = (text: string, id: string) => group(text, id)?.proposals.map(({ value }) => value);

  it('takes the years from the title', () => {
    const titled = draft.replace('望溪镇20xx年', '望溪镇2024年');
    expect(year(titled, 'this-year')).toEqual(['2024']);
    expect(year(titled, 'next-year')).toEqual(['2025']);
    expect(year(titled, 'last-year')).toEqual(['2023']);
  });

  it('knows the congress of the draft’s own year', () => {
    const of = (written: string) => year(draft.replace('望溪镇20xx年', `望溪镇${written}年`), 'congress');
    expect(of('2024')).toEqual(['二十']);
    expect(of('2019')).toEqual(['十九']);
    // The year of a congress, and years the data can't know.
    expect(of('2022')).toEqual([]);
    expect(of('2031')).toEqual([]);
  });

  it('proposes nothing where the draft says nothing', () => {
    expect(year(draft, 'this-year')).toEqual([]);
    expect(year(draft, 'congress')).toEqual([]);
  });

  it('offers the value as a fix that is never applied in bulk', () => {
    const { diagnostics } = check(draft.replace('望溪镇20xx年', '望溪镇2024年'));
    const [first] = diagnostics.filter(({ rule }) => rule === 'placeholder');
    expect(first?.fixes).toEqual([
      { label: '填“2024”', safe: false, edits: [{ start: first?.start, end: first?.end, text: '2024' }] },
    ]);
  });
});

describe('fills in the form the place asks for', () => {
  it.each([
    ['二〇xx年12月', '2026', '二〇二六年12月'],
    ['20xx年', '2026', '2026年'],
    ['学习党的xx大精神', '20', '学习党的二十大精神'],
    ['学习党的xx大精神', '二十', '学习党的二十大精神'],
    ['二〇二六年xx月', '12', '二〇二六年十二月'],
    ['2026年xx月', '12', '2026年12月'],
    ['（单位名称）召开会议', '望溪镇', '望溪镇召开会议'],
  ])('%s with %s', (text, value, expected) => {
    const blank = check(text).blanks[0]?.blanks[0];
    const edit = blank && fillBlank(blank, value);
    expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(expected);
  });
});
