import { expect, test } from 'vitest';
import type { Edit } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { writtenBy } from '../../lib/core/edits/written.ts';
import type { LogState } from '../../lib/library/write-log.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import { Trail } from '../../components/log/trail.ts';

const HERE = { origin: 'http://oa.example', editor: '正文' };
const DRAFT = '实验小学20xx年工作总结\n20xx年，学校组织了家访，位于XX市，明年继续。';

function replaceAll(text: string, words: string, by: string): Edit[] {
  return [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    text: by,
  }));
}

/** A trail with the log beside it, as the panel keeps them. */
class Panel {
  readonly trail = new Trail();
  readonly log: LogState;
  text = '';
  revision = 0;

  constructor(log: LogState = { sessions: [], writes: [], loaded: true, keeps: true }) {
    this.log = log;
  }

  read(text: string, editor = '0:editor-1'): Draft {
    this.text = text;
    this.revision += 1;
    const draft = { editor, revision: this.revision, text, shown: [] };
    this.trail.follow(draft);
    return draft;
  }

  /** The text is read again before the outcome is told, as in a page. */
  write(edits: Edit[]): void {
    const { text } = this;
    const at = this.log.writes.length;
    this.trail.adopt(this.log, HERE);
    const end = this.trail.begin();
    const now = this.read(editText(text, edits));
    end(now, { text, edits }, `${at}`);
    if (this.trail.session === undefined) {
      const id = `session ${this.log.sessions.length}`;
      this.trail.startSession(id);
      this.log.sessions.push({ id, ...HERE, at, lastAt: at, size: 0 });
    }
    const places = writtenBy(text, this.text, edits).map(({ at: _at, ...place }) => place);
    this.log.writes.push({ id: `${at}`, session: this.trail.session ?? '', at, places });
  }

  takenBack(): string | undefined {
    this.trail.adopt(this.log, HERE);
    const plan = this.trail.plan(this.log);
    return plan && editText(plan.draft.text, plan.edits);
  }
}

test('all writes are taken back, however the text was read meanwhile', () => {
  const panel = new Panel();
  panel.read(DRAFT);
  panel.write(replaceAll(panel.text, 'XX', '江城'));
  panel.write(replaceAll(panel.text, '20xx', '2026'));
  panel.read(panel.text.replace('家访', '全员家访'));
  expect(panel.takenBack()).toBe(DRAFT.replace('家访', '全员家访'));
  expect(panel.log.sessions).toHaveLength(1);
});

test('a panel that opens anew goes on with the log of the draft it finds, and not with another one’s', () => {
  const first = new Panel();
  first.read(DRAFT);
  first.write(replaceAll(first.text, '20xx', '2026'));

  const again = new Panel(first.log);
  again.read(`关于${first.text}`);
  expect(again.takenBack()).toBe(`关于${DRAFT}`);
  again.write(replaceAll(again.text, 'XX', '江城'));
  expect(again.log.sessions).toHaveLength(1);
  expect(again.takenBack()).toBe(`关于${DRAFT}`);

  const other = new Panel(first.log);
  other.read(`清河镇20xx年总结\n${DRAFT.replaceAll('学校', '我镇')}`);
  expect(other.takenBack()).toBe(other.text);
  other.write(replaceAll(other.text, 'XX', '江城'));
  expect(other.log.sessions).toHaveLength(2);
  expect(other.takenBack()).toBe(`清河镇20xx年总结\n${DRAFT.replaceAll('学校', '我镇')}`);
});

test('of an editor that was left for another the places are found again', () => {
  const panel = new Panel();
  panel.read(DRAFT);
  panel.write(replaceAll(panel.text, '20xx', '2026'));
  const { text } = panel;
  panel.read('另一个编辑器', '0:editor-2');
  expect(panel.takenBack()).toBe('另一个编辑器');
  panel.read(text);
  expect(panel.takenBack()).toBe(DRAFT);
});

test('a write that was not made leaves no trace', () => {
  const panel = new Panel();
  const draft = panel.read(DRAFT);
  const end = panel.trail.begin();
  end(draft);
  panel.read(`${DRAFT}完`);
  expect(panel.trail.plan(panel.log)).toMatchObject({ edits: [], draft: { text: `${DRAFT}完` } });
});

test('of a write that did only half of what was meant, the half is taken back', () => {
  const panel = new Panel();
  const draft = panel.read(DRAFT);
  const edits = replaceAll(DRAFT, '20xx', '2026');
  const end = panel.trail.begin();
  const now = panel.read(DRAFT.replace('20xx', '2026'));
  end(now, { text: draft.text, edits }, '0');
  panel.trail.startSession('a');
  panel.log.sessions.push({ id: 'a', ...HERE, at: 0, lastAt: 0, size: 0 });
  panel.log.writes.push({ id: '0', session: 'a', at: 0, places: writtenBy(DRAFT, editText(DRAFT, edits), edits) });
  expect(panel.trail.plan(panel.log)).toMatchObject({ states: [['standing', 'back']] });
  expect(panel.takenBack()).toBe(DRAFT);
});

test('a write that ends when another draft is read already says nothing about that one', () => {
  const panel = new Panel();
  const draft = panel.read(DRAFT);
  const end = panel.trail.begin();
  panel.read('另一个编辑器', '0:editor-2');
  end(draft, { text: DRAFT, edits: replaceAll(DRAFT, '20xx', '2026') }, '0');
  expect(panel.trail.plan(panel.log)).toMatchObject({ draft: { text: '另一个编辑器' } });
});
