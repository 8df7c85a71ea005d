import { expect, test } from 'vitest';
import { outlineRows } from '../../components/outline/outline-rows.ts';
import { createLocator } from '../../components/linter/where.ts';
import { unexpected } from '../../components/blanks/expectation.ts';
import type { Part, Role } from '../../lib/core/document/section.ts';

function part(roles: Role[], change: Partial<Part>): Part {
  const sections = roles.map((role, at) => ({ role, start: at * 10, end: at * 10 + 10 }));
  return {
    start: 0,
    end: roles.length * 10,
    genre: 'work-summary',
    confidence: 1,
    sections,
    missing: [],
    hidden: [],
    ...change,
  };
}

test('a missing part is shown where it usually stands', () => {
  const rows = outlineRows(
    part(['title', 'preamble', 'measures', 'date'], { missing: ['plan', 'signature'], hidden: ['problems'] }),
  );
  expect(rows.map(({ role, state }) => `${role} ${state}`)).toEqual([
    'title there',
    'preamble there',
    'measures there',
    'problems hidden',
    'plan missing',
    'signature missing',
    'date there',
  ]);
});

test('a place is told by its section and the paragraph under its heading', () => {
  const text = '标题\n\n一、做法\n第一段。\n\n第二段。';
  const sections = [
    { role: 'title' as const, start: 0, end: 4 },
    { role: 'measures' as const, start: 4, end: text.length, heading: '一、做法' },
  ];
  const locate = createLocator(text, [part([], { end: text.length, sections })]);
  expect(locate(text.indexOf('第一段'))).toMatchObject({ section: { heading: '一、做法' }, paragraph: 1 });
  expect(locate(text.indexOf('第二段') + 2)).toMatchObject({ section: { heading: '一、做法' }, paragraph: 2 });
  expect(locate(text.indexOf('做法'))).toMatchObject({ paragraph: 0 });
  expect(locate(0)).toMatchObject({ section: { role: 'title' }, paragraph: 1 });
});

test('only values that can’t be right are refused', () => {
  expect(unexpected('this-year', '2026')).toBeUndefined();
  expect(unexpected('this-year', '二〇二六')).toBeUndefined();
  expect(unexpected('this-year', '26')).toBe('expectYear');
  expect(unexpected('month', '13')).toBe('expectMonth');
  expect(unexpected('day', '31')).toBeUndefined();
  expect(unexpected('place', '青山')).toBeUndefined();
});
