import { expect, test } from 'vitest';
import { outcomeNotice, rescueOf } from '../../components/app/outcome-notice.ts';

const TEXT = '20xx年，学校组织了家访，，共20xx次。';
const FILL = {
  text: TEXT,
  edits: [
    { start: 0, end: 4, text: '2026' },
    { start: 16, end: 20, text: '2026' },
  ],
};
const REFUSED = { status: 'rejected', reason: 'refused' } as const;

test('of words that could not be written each is there to paste once', async () => {
  expect(await rescueOf(REFUSED, FILL)).toMatchObject({ kind: 'paste', text: '2026' });
});

test('where words were to be taken out they are named', async () => {
  const change = { text: TEXT, edits: [{ start: 13, end: 14, text: '' }] };
  expect(await rescueOf(REFUSED, change)).toEqual({ kind: 'delete', words: '，' });
});

test('while pinyin is typed, or where the text had moved on, nothing is to be pasted', async () => {
  expect(await rescueOf({ status: 'rejected', reason: 'composing' }, FILL)).toBeUndefined();
  expect(await rescueOf({ status: 'stale' }, FILL)).toBeUndefined();
});

test('what came out otherwise is shown at its place, with the way back to the text before', () => {
  const now = { editor: '0:editor-1', revision: 7, text: TEXT.replace('20xx年', '２０２６年'), shown: [] };
  expect(outcomeNotice({ status: 'unverified' }, FILL, now)).toEqual({
    kind: 'unverified',
    at: { revision: 7, start: 0, end: 4 },
    undo: { change: { text: now.text, edits: [{ start: 0, end: 4, text: '20xx' }] } },
  });
});

test('where nothing changed there is nothing to look at and nothing to take back', () => {
  const now = { editor: '0:editor-1', revision: 6, text: TEXT, shown: [] };
  expect(outcomeNotice({ status: 'unverified' }, FILL, now)).toEqual({ kind: 'unverified' });
});
