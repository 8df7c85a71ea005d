import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EditorInfo, ToEditor } from '../../lib/messaging/editor-protocol.ts';
import { createHub, type Hub } from '../../lib/messaging/hub.ts';
import { editor } from './support/editor-info.ts';

let hub: Hub;
let sent: ToEditor[];

beforeEach(() => {
  hub = createHub();
  sent = [];
  hub.addFrame(0, (message) => sent.push(message));
  list(editor('a'), editor('b'));
  hub.choose('0:a');
  hub.receive(0, { type: 'snapshot', editor: 'a', revision: 1, text: '甲乙丙丁', shown: [] });
  tell(1, { start: 1, end: 3 });
});

afterEach(() => hub.close());

function list(...editors: EditorInfo[]): void {
  hub.receive(0, { type: 'editors', editors });
}

function tell(revision: number, range: { start: number; end: number } | null, id = 'a'): void {
  hub.receive(0, { type: 'caret', editor: id, revision, range });
}

function change(start: number, end: number, text: string): void {
  const base = hub.getView().draft?.revision ?? 0;
  hub.receive(0, { type: 'change', editor: 'a', base, revision: base + 1, edits: [{ start, end, text }] });
}

/** The draft with what is selected in brackets. */
function shown(): string {
  const { draft, caret } = hub.getView();
  const text = draft?.text ?? '';
  return caret ? `${text.slice(0, caret.start)}[${text.slice(caret.start, caret.end)}]${text.slice(caret.end)}` : text;
}

describe('the caret', () => {
  test('is what the editor tells', () => {
    expect(shown()).toBe('甲[乙丙]丁');
    tell(1, { start: 4, end: 4 });
    expect(shown()).toBe('甲乙丙丁[]');
    tell(1, null);
    expect(hub.getView().caret).toBeUndefined();
  });

  test.each([
    ['before it', [0, 0, '前'], '前甲[乙丙]丁'],
    ['at its start', [1, 1, '前'], '甲前[乙丙]丁'],
    ['within it', [2, 2, '中'], '甲[乙中丙]丁'],
    ['at its end', [3, 3, '后'], '甲[乙丙]后丁'],
    ['behind it', [4, 4, '后'], '甲[乙丙]丁后'],
    ['in its place', [1, 3, '新'], '甲[新]丁'],
  ] as const)('moves along with a change %s', (_where, [start, end, text], after) => {
    change(start, end, text);
    expect(shown()).toBe(after);
  });

  test('goes on behind what is typed at it', () => {
    tell(1, { start: 2, end: 2 });
    change(2, 2, '中');
    change(3, 3, '间');
    expect(shown()).toBe('甲乙中间[]丙丁');
    change(3, 4, '');
    expect(shown()).toBe('甲乙中[]丙丁');
  });

  test.each([
    [0, 4, ''],
    [0, 2, ''],
    [2, 4, ''],
  ])('stays in the text when a change cuts it off: %i to %i', (start, end, text) => {
    change(start, end, text);
    const { draft, caret } = hub.getView();
    expect(caret?.start).toBeLessThanOrEqual(caret?.end ?? -1);
    expect(caret?.end).toBeLessThanOrEqual(draft?.text.length ?? -1);
  });

  test('is passed over where it is of another revision or another editor', () => {
    tell(2, { start: 0, end: 0 });
    tell(1, { start: 0, end: 0 }, 'b');
    expect(shown()).toBe('甲[乙丙]丁');
  });

  test.each([
    { start: 3, end: 9 },
    { start: 3, end: 2 },
  ])('is not known where the place told can’t be: %o', (range) => {
    tell(1, range);
    expect(hub.getView().caret).toBeUndefined();
  });

  test('is not known of another editor, nor of a text that came anew, until it is told', () => {
    hub.receive(0, { type: 'snapshot', editor: 'a', revision: 5, text: '别的', shown: [] });
    expect(hub.getView().caret).toBeUndefined();
    tell(5, { start: 1, end: 1 });
    expect(shown()).toBe('别[]的');
    hub.choose('0:b');
    expect(hub.getView()).toMatchObject({ draft: undefined, caret: undefined });
  });

  test('leaves the draft the same object: nothing is checked again', () => {
    const { draft } = hub.getView();
    tell(1, { start: 0, end: 0 });
    expect(hub.getView().draft).toBe(draft);
  });
});

test('a write names the place where the caret shall stand', () => {
  const edits = [{ start: 1, end: 3, text: '新的' }];
  const { id } = hub.write(1, '甲乙丙丁', edits, 2);
  expect(sent.at(-1)).toEqual({
    type: 'write',
    request: id,
    revision: 1,
    edits: [{ start: 1, end: 3, old: '乙丙', text: '新的' }],
    caret: 2,
  });
});
