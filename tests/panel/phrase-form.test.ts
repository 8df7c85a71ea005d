import { expect, test } from 'vitest';
import { blankInsert } from '../../components/libraries/edit/blank-insert.ts';
import { duplicateRows } from '../../components/libraries/duplicates/duplicate-rows.ts';
import { mergedContent } from '../../components/libraries/bulk/merged-content.ts';
import { contentOf, draftOf } from '../../components/libraries/edit/phrase-draft.ts';
import { phraseContent } from '../../lib/core/phrases/phrase.ts';
import { readSnippet } from '../../lib/core/phrases/snippet.ts';
import type { PhraseRow } from '../../lib/library/phrase-rows.ts';

function phrase(id: string, fields: Partial<PhraseRow> = {}): PhraseRow {
  const labels = { roles: [], genres: [], topics: [], tags: [] };
  return { id, body: id, ...labels, state: 'approved', library: 'own', author: '本机', at: 1, ...fields };
}

/** The body with a blank put in, and what is selected in it then. */
function withBlank(body: string, start: number, end = start): [string, string] {
  const { text, labelStart, labelEnd } = blankInsert(body, start, end, '名称');
  const whole = body.slice(0, start) + text + body.slice(end);
  return [whole, whole.slice(labelStart, labelEnd)];
}

test('a blank takes the next number, and the words that are selected as its name', () => {
  expect(withBlank('培训次', 2)).toEqual(['培训${1:名称}次', '名称']);
  expect(withBlank('${2:年}年$7培训50次', 13, 14)).toEqual(['${2:年}年$7培训50${8:次}', '次']);
  expect(withBlank('${2:年}年，50次', 8, 10)).toEqual(['${2:年}年，${3:50}次', '50']);
  const [odd] = withBlank('花了$}5', 2, 5);
  expect(readSnippet(odd)).toEqual([{ text: '花了' }, { blank: { number: 1, label: '$}5', choices: [] } }]);
});

test('a form that nobody changed says what the phrase says, odd tags and all', () => {
  const odd = phrase('a', { tags: ['安全，生产', '培 训'], validFrom: '2026-01-01', validUntil: '2026-12-31' });
  expect(contentOf(draftOf(odd, ''), odd)).toEqual(phraseContent.parse(odd));
  const changed = { ...draftOf(odd, ''), tags: '培训， 演练；培训', validUntil: '' };
  expect(contentOf(changed, odd)).toMatchObject({ tags: ['培训', '演练'], validUntil: undefined });
});

test('what is merged fits wherever one of them did', () => {
  const narrow = phrase('a', { roles: ['measures'], tags: ['甲'], topics: ['safety'] });
  const wide = phrase('b', { roles: [], tags: ['乙', '甲'], topics: ['party'] });
  const merged = mergedContent([narrow, wide]);
  expect(merged).toMatchObject({ body: 'a', roles: [], tags: ['甲', '乙'], topics: ['safety', 'party'] });
  const both = mergedContent([narrow, phrase('c', { roles: ['plan'] })]);
  expect(both.roles).toEqual(['measures', 'plan']);
});

test('groups of duplicates shrink as their phrases go', () => {
  const groups = [
    { kind: 'same' as const, ids: ['a', 'b', 'c'] },
    { kind: 'near' as const, ids: ['d', 'e'] },
  ];
  const rows = duplicateRows(groups, [phrase('a'), phrase('c'), phrase('e')]);
  expect(rows.map(({ kind, phrases }) => [kind, ...phrases.map(({ id }) => id)])).toEqual([['same', 'a', 'c']]);
});
