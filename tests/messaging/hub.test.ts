import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ShownHeading } from '../../lib/core/document/shown-heading.ts';
import type { EditorInfo, ToEditor } from '../../lib/messaging/editor-protocol.ts';
import { createHub, type Hub } from '../../lib/messaging/hub.ts';
import { createPending } from '../../lib/messaging/pending.ts';
import { SUCCESSION_MS } from '../../lib/messaging/succession.ts';
import { editor } from './support/editor-info.ts';

let hub: Hub;
let sent: { frame: number; message: ToEditor }[];

afterEach(() => {
  hub.close();
  vi.useRealTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
  hub = createHub();
  sent = [];
  for (const frame of [0, 7]) hub.addFrame(frame, (message) => sent.push({ frame, message }));
});

function second(start: number): ShownHeading {
  return { start, level: 2 };
}

function list(frame: number, ...editors: EditorInfo[]): void {
  hub.receive(frame, { type: 'editors', editors });
}

describe('which editor is read', () => {
  test('the longest while none had the focus', () => {
    list(0, editor('a'), editor('b', { length: 500 }));
    expect(hub.getView().target).toBe('0:b');
    expect(sent.at(-1)).toEqual({ frame: 0, message: { type: 'watch', editor: 'b' } });
  });

  test('the one last focused, in whatever frame, and the former frame is let go', () => {
    list(0, editor('a', { length: 500 }));
    list(7, editor('a', { focusedAt: 100 }));
    expect(hub.getView().target).toBe('7:a');
    expect(sent.slice(-2)).toEqual([
      { frame: 0, message: { type: 'unwatch' } },
      { frame: 7, message: { type: 'watch', editor: 'a' } },
    ]);
  });

  test('what the user chose, even when another gets the focus', () => {
    list(0, editor('a'), editor('b', { focusedAt: 5 }));
    hub.choose('0:a');
    list(0, editor('a'), editor('b', { focusedAt: 900 }));
    expect(hub.getView().target).toBe('0:a');
  });

  test('the list keeps its order, whichever frame speaks', () => {
    list(7, editor('c'));
    list(0, editor('a'), editor('b'));
    list(7, editor('c', { focusedAt: 5 }));
    list(0, editor('a', { focusedAt: 9 }), editor('b'));
    expect(hub.getView().editors.map(({ key }) => key)).toEqual(['0:a', '0:b', '7:c']);
  });

  test('when it leaves and no other is there, the panel says so and keeps the text', () => {
    list(0, editor('a'));
    hub.receive(0, { type: 'snapshot', editor: 'a', revision: 1, text: '草稿', shown: [] });
    hub.removeFrame(0);
    vi.advanceTimersByTime(SUCCESSION_MS);
    expect(hub.getView()).toMatchObject({ status: { state: 'gone', what: 'editor' }, draft: { text: '草稿' } });
  });
});

describe('an editor that leaves while it is read', () => {
  const states: string[] = [];

  beforeEach(() => {
    list(0, editor('a'), editor('other', { length: 500 }));
    hub.choose('0:a');
    states.length = 0;
    hub.subscribe(() => states.push(hub.getView().status.state));
  });

  test('is followed by the one that comes in its place, in whatever frame, and nothing is said', () => {
    list(0, editor('other', { length: 500 }));
    expect(hub.getView().target).toBe('0:a');
    list(7, editor('b'));
    expect(hub.getView()).toMatchObject({ target: '7:b', editors: [{ key: '0:other' }, { key: '7:b' }] });
    expect(sent.at(-1)).toEqual({ frame: 7, message: { type: 'watch', editor: 'b' } });
    list(0, editor('other', { focusedAt: Date.now() + 1 }));
    vi.advanceTimersByTime(SUCCESSION_MS);
    expect(hub.getView().target).toBe('7:b');
    expect(new Set(states)).toEqual(new Set(['ready']));
  });

  test('is followed by the one of its name where several come', () => {
    list(0);
    list(7, editor('long', { length: 900 }), editor('b', { name: 'a' }));
    expect(hub.getView().target).toBe('7:b');
  });

  test('is read again where it comes back', () => {
    hub.receive(0, { type: 'gone', editor: 'a' });
    list(0, editor('a'), editor('other'));
    expect(hub.getView().editors).toHaveLength(2);
    expect(sent.at(-1)).toEqual({ frame: 0, message: { type: 'watch', editor: 'a' } });
  });

  test('gives way at once to one that the user turns to', () => {
    list(0, editor('other'));
    list(0, editor('other', { focusedAt: Date.now() + 1 }));
    expect(hub.getView().target).toBe('0:other');
  });

  test('is followed by one of its name though it is of another kind, as a view of the source is', () => {
    list(0, editor('other'));
    list(7, editor('a', { kind: 'contenteditable' }));
    expect(hub.getView().target).toBe('7:a');
  });

  test('gives way after a while to what is new, of whatever kind', () => {
    list(0, editor('other', { length: 500 }));
    list(7, editor('note', { kind: 'contenteditable' }));
    expect(hub.getView().target).toBe('0:a');
    vi.advanceTimersByTime(SUCCESSION_MS);
    expect(hub.getView()).toMatchObject({ target: '7:note', status: { state: 'ready' } });
  });

  test('gives way after a while to the others', () => {
    list(0, editor('other'));
    vi.advanceTimersByTime(SUCCESSION_MS);
    expect(hub.getView()).toMatchObject({ target: '0:other', status: { state: 'ready' } });
  });

  test('gives way to what the user chooses', () => {
    list(0, editor('other'), editor('third'));
    list(7, editor('note', { kind: 'contenteditable' }));
    hub.choose('0:other');
    expect(hub.getView()).toMatchObject({ target: '0:other', editors: [{}, {}, {}] });
  });

  test('is not said to be gone where another page is being read', () => {
    list(0);
    hub.setStatus({ state: 'connecting' });
    vi.advanceTimersByTime(SUCCESSION_MS);
    expect(hub.getView()).toMatchObject({ target: undefined, status: { state: 'connecting' } });
  });

  test('gives way to a reason why nothing can be read', () => {
    list(0);
    expect(hub.getView().status.state).toBe('ready');
    hub.setStatus({ state: 'no-access' });
    expect(hub.getView()).toMatchObject({ target: undefined, status: { state: 'no-access' } });
  });
});

describe('the text', () => {
  beforeEach(() => {
    list(0, editor('a'));
    hub.receive(0, { type: 'snapshot', editor: 'a', revision: 1, text: '20xx年', shown: [] });
  });

  test('follows the changes', () => {
    hub.receive(0, { type: 'change', editor: 'a', base: 1, revision: 2, edits: [{ start: 0, end: 4, text: '2026' }] });
    expect(hub.getView().draft).toEqual({ editor: '0:a', revision: 2, text: '2026年', shown: [] });
  });

  test('keeps its headings where they stand, until others are told', () => {
    const change = { type: 'change', editor: 'a' };
    hub.receive(0, { type: 'snapshot', editor: 'a', revision: 2, text: '一\n二\n三', shown: [2, 4].map(second) });
    hub.receive(0, { ...change, base: 2, revision: 3, edits: [{ start: 3, end: 3, text: '月' }] });
    expect(hub.getView().draft?.shown).toEqual([2, 5].map(second));
    hub.receive(0, { ...change, base: 3, revision: 4, edits: [{ start: 1, end: 3, text: '' }] });
    expect(hub.getView().draft).toMatchObject({ text: '一月\n三', shown: [second(3)] });
    hub.receive(0, { ...change, base: 4, revision: 5, edits: [], shown: [{ start: 0, level: 1 }] });
    expect(hub.getView().draft).toMatchObject({ revision: 5, text: '一月\n三', shown: [{ start: 0, level: 1 }] });
  });

  test.each([
    { start: -1, level: 2 },
    { start: 0, level: 0 },
    { start: 0, level: 99 },
    { start: '0', level: 2 },
  ])('is not taken with a heading of another shape: %o', (heading) => {
    hub.receive(0, { type: 'snapshot', editor: 'a', revision: 2, text: '新', shown: [heading] });
    expect(hub.getView()).toMatchObject({ dropped: 1, draft: { text: '20xx年' } });
  });

  test('is asked for again after a gap in the revisions', () => {
    hub.receive(0, { type: 'change', editor: 'a', base: 3, revision: 4, edits: [] });
    expect(sent.at(-1)?.message).toEqual({ type: 'snapshot' });
    expect(hub.getView().draft?.text).toBe('20xx年');
  });

  test('of an editor that is not read is passed over', () => {
    hub.receive(7, { type: 'snapshot', editor: 'a', revision: 9, text: '别的', shown: [] });
    expect(hub.getView().draft?.text).toBe('20xx年');
  });
});

test('messages of another shape are dropped and counted', () => {
  hub.receive(0, { type: 'snapshot', editor: 'a', revision: -1, text: 5, shown: [] });
  hub.receive(0, null);
  expect(hub.getView().dropped).toBe(2);
});

test('a frame that floods is cut off, and the panel says so', () => {
  const cut: number[] = [];
  hub = createHub({ onFlood: (frame) => cut.push(frame) });
  hub.addFrame(0, () => undefined);
  for (let count = 0; count < 6000; count += 1) hub.receive(0, { type: 'frame-added' });
  expect(cut).toEqual([0]);
  expect(hub.getView().status).toEqual({ state: 'unreadable', reason: 'flood' });
});

describe('a write', () => {
  beforeEach(() => list(0, editor('a')));

  test('carries the old text and resolves to what became of it', async () => {
    const request = hub.write(1, '20xx年', [{ start: 0, end: 4, text: '2026' }]);
    expect(sent.at(-1)?.message).toEqual({
      type: 'write',
      request: request.id,
      revision: 1,
      edits: [{ start: 0, end: 4, old: '20xx', text: '2026' }],
    });
    hub.receive(0, { type: 'outcome', request: request.id, outcome: { status: 'stale' } });
    expect(await request.outcome).toEqual({ status: 'stale' });
  });

  test('is rejected when its editor goes away', async () => {
    const request = hub.write(1, 'x', [{ start: 0, end: 1, text: 'y' }]);
    list(0);
    expect(await request.outcome).toEqual({ status: 'rejected', reason: 'gone' });
  });

  test('without an answer counts as unverified', async () => {
    vi.useRealTimers();
    expect(await createPending(1).add().outcome).toEqual({ status: 'unverified' });
  });
});
