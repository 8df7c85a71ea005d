import { expect, test } from 'vitest';
import { found, indexOf, phrase } from './phrase-index-of.ts';

const usage = (entries: Record<string, { pinned?: boolean; uses?: number }>) =>
  new Map(Object.entries(entries).map(([id, { pinned = false, uses = 0 }]) => [id, { pinned, uses }]));

test('pinned ones stand before those that begin with it, these before used ones, these before those for the section', () => {
  const index = indexOf([
    phrase('draft', '抓好安全。', { state: 'draft' }),
    phrase('long', '切实抓好安全工作不放松。'),
    phrase('short', '抓好安全事。'),
    phrase('genre', '认真抓好全年安全工作。', { genres: ['work-plan'] }),
    phrase('other', '安抓安全。', { roles: ['problems'] }),
    phrase('role', '认真抓好全年各项安全工作。', { roles: ['measures'] }),
    phrase('used', '认真抓好全年各项安全工作落实。', { state: 'draft', roles: ['problems'] }),
    phrase('head', '“安全”二字，认真抓好全年各项工作，丝毫不放松。', { state: 'draft', roles: ['problems'] }),
    phrase('tag', '认真抓好全年各项工作，丝毫不放松，毫不马虎懈怠。', { state: 'draft', tags: ['安全'] }),
    phrase('pinned', '认真抓好全年各项安全工作，丝毫不放松，毫不马虎懈怠一点。', { state: 'draft' }),
  ]);
  const options = {
    role: 'measures',
    genre: 'work-plan',
    usage: usage({ pinned: { pinned: true }, used: { uses: 3 } }),
  };
  const order = ['pinned', 'tag', 'head', 'used', 'role', 'genre', 'short', 'long', 'draft', 'other'];
  expect(found(index, '安全', options)).toEqual(order);
  for (const limit of [0, 1, 4, 9]) expect(found(index, '安全', { ...options, limit })).toEqual(order.slice(0, limit));
});

test('where nothing else tells them apart, the one that was put first stands first', () => {
  const index = indexOf(['b', 'c', 'a'].map((id) => phrase(id, '召开会议。')));
  expect(found(index, '会议')).toEqual(['b', 'c', 'a']);
  expect(found(index, 'hy', { limit: 2 })).toEqual(['b', 'c']);
});

test('another section, another genre and other usage change the order at once', () => {
  const index = indexOf([
    phrase('plan', '开展安全检查。', { roles: ['plan'], genres: ['work-plan'] }),
    phrase('results', '开展安全检查。', { roles: ['results'], genres: ['work-summary'] }),
  ]);
  expect(found(index, '检查', { role: 'results' })).toEqual(['results', 'plan']);
  expect(found(index, '检查', { role: 'plan' })).toEqual(['plan', 'results']);
  expect(found(index, '检查', { genre: 'work-summary' })).toEqual(['results', 'plan']);
  expect(found(index, '检查', { role: 'plan', usage: usage({ results: { uses: 1 } }) })).toEqual(['results', 'plan']);
});

test('a phrase that is changed is found by its new text only, and one that is removed not at all', () => {
  const index = indexOf([phrase('one', '走访群众。'), phrase('two', '走访企业。')]);
  index.put([phrase('one', '慰问老人。', { tags: ['助老'] })]);
  expect([found(index, '走访'), found(index, 'laoren'), found(index, '助老')]).toEqual([['two'], ['one'], ['one']]);
  index.put([phrase('one', '慰问老人。')]);
  expect(found(index, '助老')).toEqual([]);
  index.remove(['two', 'unknown']);
  expect([found(index, '走访'), index.size()]).toEqual([[], 1]);
  index.put([phrase('three', '走访学校。')]);
  expect([found(index, 'zoufang'), found(index, '企业'), index.size()]).toEqual([['three'], [], 2]);
});
