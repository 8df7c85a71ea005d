import { expect, test } from 'vitest';
import { ask } from '../../lib/editor/bridge/ask.ts';
import { ANSWER, ASK } from '../../lib/editor/bridge/protocol.ts';

/** An element of a page that answers in our place. */
function answering(detail: unknown): Element {
  const element = document.createElement('div');
  element.addEventListener(ASK, () => element.dispatchEvent(new CustomEvent(ANSWER, { detail })));
  return element;
}

test.each([
  ['nobody answers', document.createElement('div')],
  ['the answer is no JSON', answering('{')],
  ['the answer has another shape', answering('{"host":"word","done":1}')],
  ['the answer is no text', answering({ toString: () => 'null' })],
])('an editor is taken for one that cannot be reached where %s', (_name, element) => {
  expect(ask(element, { op: 'identify' })).toBeNull();
});

test('an answer of the right shape is taken', () => {
  const answer = { host: 'tinymce', done: true, managed: true };
  expect(ask(answering(JSON.stringify(answer)), { op: 'identify' })).toEqual(answer);
});
