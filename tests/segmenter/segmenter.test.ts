import { expect, test } from 'vitest';
import { createSegmenter } from '../../lib/segmenter/segmenter.ts';

const SENTENCE = '扎实推进党风廉政建设，APP 上线3次。';

test('words are the browser’s until jieba is loaded, and jieba’s from then on', async () => {
  const segmenter = createSegmenter();
  const before = segmenter.words(SENTENCE);
  expect([segmenter.isLoaded(), before.includes('推进'), before.includes('党风廉政')]).toEqual([false, true, false]);
  await Promise.all([segmenter.load(), segmenter.load()]);
  const words = segmenter.words(SENTENCE);
  expect([segmenter.isLoaded(), words.includes('推进'), words.includes('党风廉政')]).toEqual([true, true, true]);
  expect([before.join(''), words.join('')]).toEqual([SENTENCE, SENTENCE]);
});

test('where jieba can’t be loaded, it is told, words stay the browser’s, and it can be tried again', async () => {
  let tries = 0;
  const segmenter = createSegmenter(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no memory');
    return (text) => [text];
  });
  await expect(segmenter.load()).rejects.toThrow('no memory');
  expect([segmenter.isLoaded(), segmenter.words('召开会议')]).toEqual([false, ['召开', '会议']]);
  await segmenter.load();
  expect(segmenter.words('召开会议')).toEqual(['召开会议']);
});
