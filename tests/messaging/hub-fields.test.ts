import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EditorInfo, ToEditor } from '../../lib/messaging/editor-protocol.ts';
import { createHub, type Hub } from '../../lib/messaging/hub.ts';
import { editor } from './support/editor-info.ts';

let hub: Hub;
let sent: { frame: number; message: ToEditor }[];

afterEach(() => hub.close());

beforeEach(() => {
  hub = createHub();
  sent = [];
  for (const frame of [0, 7]) hub.addFrame(frame, (message) => sent.push({ frame, message }));
});

function list(frame: number, ...editors: EditorInfo[]): void {
  hub.receive(frame, { type: 'editors', editors });
}

describe('the fields of a form', () => {
  const part = (label: string, change: Partial<EditorInfo> = {}) => editor(label, { label, name: '请输入', ...change });
  const all = ['基本情况', '主要做法', '存在问题'];

  test('are read as one draft, listed before them under their labels', () => {
    list(7, ...all.map((label) => part(label)));
    expect(hub.getView().target).toBe('7:joined');
    expect(sent.at(-1)).toEqual({ frame: 7, message: { type: 'watch-joined', fields: all } });
    expect(hub.getView().editors.map(({ info }) => info.name)).toEqual([all.join('、'), ...all]);
  });

  test('stay one draft whichever of them is focused, and another editor can be turned to', () => {
    list(0, ...all.map((label) => part(label)), editor('other', { length: 900 }));
    list(0, ...all.map((label) => part(label, { focusedAt: 5 })), editor('other', { length: 900 }));
    expect(hub.getView().target).toBe('0:joined');
    list(0, ...all.map((label) => part(label, { focusedAt: 5 })), editor('other', { focusedAt: 9 }));
    expect(hub.getView().target).toBe('0:other');
  });

  test('stay the draft while a remark on it is written, until that is chosen', () => {
    const note = part('备注', { focusedAt: 9 });
    list(0, ...all.map((label) => part(label)), note);
    expect(hub.getView().target).toBe('0:joined');
    hub.choose('0:备注');
    expect(hub.getView().target).toBe('0:备注');
  });

  test('one that is chosen stays chosen', () => {
    list(0, ...all.map((label) => part(label)));
    hub.choose('0:存在问题');
    list(0, ...all.map((label) => part(label, { focusedAt: 5 })));
    expect(hub.getView().target).toBe('0:存在问题');
  });

  test('that can be joined and are not by themselves are joined when that is chosen', () => {
    list(0, ...['主要做法', '其他', '存在问题'].map((label) => part(label)));
    expect(hub.getView().target).toBe('0:主要做法');
    hub.choose('0:joined');
    expect(hub.getView().target).toBe('0:joined');
  });

  test('a frame that holds one field is a part of the form around it', () => {
    const problems = part('存在问题', { id: 'f', kind: 'frame', frame: 'frame-1' });
    list(0, part('基本情况'), part('主要做法'), problems, part('备注'));
    expect(hub.getView().editors.map(({ key }) => key)).toEqual(['0:joined', '0:基本情况', '0:主要做法', '0:备注']);
    list(7, editor('e', { frame: 'frame-1', length: 300, focusedAt: 5 }));
    expect(hub.getView().target).toBe('0:joined');
    expect(sent.at(-1)?.message).toEqual({ type: 'watch-joined', fields: ['基本情况', '主要做法', 'f'] });
    expect(hub.getView().editors.at(-1)).toMatchObject({ key: '7:e', info: { name: '存在问题' } });
    // Loaded again, it holds another editor.
    list(7, editor('e2', { frame: 'frame-1' }));
    expect(sent.at(-1)?.message).toEqual({ type: 'watch-joined', fields: ['基本情况', '主要做法', 'f'] });
    const count = sent.length;
    hub.removeFrame(7);
    expect(sent.slice(count).map(({ message }) => message)).toEqual([
      { type: 'watch-joined', fields: ['基本情况', '主要做法'] },
    ]);
  });

  test('a frame that holds a form of its own is no field', () => {
    list(0, part('基本情况'), part('主要做法', { kind: 'frame', frame: 'frame-1' }));
    list(7, editor('a', { frame: 'frame-1' }), editor('b', { frame: 'frame-1' }));
    expect(hub.getView().editors.map(({ key }) => key)).toEqual(['0:基本情况', '7:a', '7:b']);
  });

  test('one that comes is told to the frame, and the draft is kept', () => {
    list(0, ...all.map((label) => part(label)));
    hub.receive(0, { type: 'snapshot', editor: 'joined', revision: 1, text: '草稿', shown: [] });
    list(0, ...[...all, '下一步打算'].map((label) => part(label)));
    expect(sent.at(-1)).toEqual({ frame: 0, message: { type: 'watch-joined', fields: [...all, '下一步打算'] } });
    expect(hub.getView().draft?.text).toBe('草稿');
    const count = sent.length;
    list(0, ...[...all, '下一步打算'].map((label) => part(label, { focusedAt: 5 })));
    expect(sent).toHaveLength(count);
  });
});
