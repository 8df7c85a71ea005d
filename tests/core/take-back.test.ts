import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { editsBetween } from '../../lib/core/edits/shortest-edits.ts';
import { takeBack } from '../../lib/core/edits/take-back.ts';
import { carryPlaces, followPlaces, type WrittenPlace, writtenBy } from '../../lib/core/edits/written.ts';

/** A draft that writes and typing change, followed as the panel follows it. */
class Followed {
  text: string;
  writes: WrittenPlace[][] = [];

  constructor(text: string) {
    this.text = text;
  }

  write(...edits: Edit[]): void {
    const after = editText(this.text, edits);
    this.writes = this.writes.map((places) => carryPlaces(places, edits));
    this.writes.push(writtenBy(this.text, after, edits));
    this.text = after;
  }

  type(after: string): void {
    this.writes = this.writes.map((places) => followPlaces(places, this.text, after));
    this.text = after;
  }

  takenBack(): { text: string; states: string[][] } {
    const { edits, states } = takeBack(this.text, this.writes);
    return { text: editText(this.text, edits), states };
  }

  /** As a panel finds it that was closed in between. */
  unseen(): { text: string; states: string[][] } {
    const writes = this.writes.map((places) => places.map(({ at: _at, ...place }) => place));
    const { edits, states } = takeBack(this.text, writes);
    return { text: editText(this.text, edits), states };
  }
}

/** Replaces the words at their nth place. */
function replace(text: string, words: string, by: string, nth = 0): Edit {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: by };
}

const DRAFT = '实验小学20xx年工作总结\n20xx年，学校组织了家访，共走访xx户。\n下一步继续做好家访工作。';

function filled(): Followed {
  const draft = new Followed(DRAFT);
  draft.write(replace(DRAFT, '20xx', '2026'), replace(DRAFT, '20xx', '2026', 1));
  draft.write(replace(draft.text, 'xx', '126'));
  return draft;
}

describe('taking all writes back', () => {
  it('gives the text as it was', () => {
    expect(filled().takenBack()).toEqual({ text: DRAFT, states: [['standing', 'standing'], ['standing']] });
  });

  it('keeps what was typed since, also right beside the words', () => {
    const draft = filled();
    draft.type(draft.text.replace('126户', '126多户').replace('2026年，', '22026年，'));
    draft.type(`关于${draft.text}完。`);
    expect(draft.takenBack().text).toBe(
      `关于${DRAFT.replace('xx户', 'xx多户').replace('\n20xx年，', '\n220xx年，')}完。`,
    );
  });

  it('leaves alone what was changed since, and says so', () => {
    const draft = filled();
    draft.type(draft.text.replace('126户', '130户'));
    const { text, states } = draft.takenBack();
    expect(text).toBe(DRAFT.replace('xx户', '130户'));
    expect(states).toEqual([['standing', 'standing'], ['changed']]);
  });

  it('finds nothing to do where the writes were undone in the editor', () => {
    const draft = filled();
    const before = draft.text;
    draft.type(before.replace('126户', 'xx户'));
    draft.type(DRAFT);
    expect(draft.takenBack()).toEqual({ text: DRAFT, states: [['back', 'back'], ['back']] });
    draft.type(before);
    expect(draft.takenBack().text).toBe(DRAFT);
  });

  it('goes through writes that lie over each other', () => {
    const draft = new Followed(DRAFT);
    draft.write(replace(DRAFT, '20xx年工作', '2026年全年工作'));
    draft.write(replace(draft.text, '2026年全年', '二〇二六年'));
    draft.type(draft.text.replace('家访，', '家访活动，'));
    expect(draft.takenBack().text).toBe(DRAFT.replace('家访，', '家访活动，'));
  });

  it('goes through writes that reach over each other’s edges', () => {
    const draft = new Followed(DRAFT);
    draft.write(replace(DRAFT, '20xx年工作', '2026年全年工作'));
    draft.write(replace(draft.text, '工作总结\n', '总结：\n'));
    draft.write(replace(draft.text, '小学2026', '小学二〇二六'));
    draft.type(draft.text.replace('家访，', '家访活动，'));
    expect(draft.takenBack().text).toBe(DRAFT.replace('家访，', '家访活动，'));
  });

  it('follows words into a sentence that was moved', () => {
    const draft = filled();
    const [first, second, last] = draft.text.split('\n');
    draft.type([first, last, second].join('\n'));
    const [title, told, plan] = DRAFT.split('\n');
    expect(draft.takenBack().text).toBe([title, plan, told].join('\n'));
  });

  it('brings back what was taken out, and takes out what was put in', () => {
    const draft = new Followed(DRAFT);
    draft.write({ start: 4, end: 9, text: '' });
    draft.write({ start: draft.text.length, end: draft.text.length, text: '\n三、存在的问题\n' });
    draft.type(draft.text.replace('家访工作', '家访'));
    expect(draft.takenBack().text).toBe(DRAFT.replace('家访工作', '家访'));
  });
});

describe('where the text was not followed', () => {
  it('the words around tell the places', () => {
    const draft = filled();
    draft.type(`关于${draft.text.replace('共走访', '一共走访')}`);
    expect(draft.unseen()).toEqual({
      text: `关于${DRAFT.replace('共走访', '一共走访')}`,
      states: [['standing', 'standing'], ['standing']],
    });
  });

  it('a place that the words around don’t tell is left alone', () => {
    const draft = filled();
    const twice = `${draft.text}\n${draft.text}`;
    draft.type(twice);
    expect(draft.unseen()).toEqual({ text: twice, states: [['lost', 'lost'], ['lost']] });
  });

  it('another draft is not touched', () => {
    const draft = filled();
    const other = '清河镇2026年防汛工作总结\n2026年，全镇巡查堤防126次。';
    draft.type(other);
    expect(draft.unseen()).toEqual({ text: other, states: [['lost', 'lost'], ['lost']] });
  });
});

const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '\n', ' '), maxLength: 6 });
/** In signs of their own: typed beside itself, a word can’t be told from its double. */
const written = fc.string({ unit: fc.constantFrom('2', '0', '6'), minLength: 1, maxLength: 5 });

/** What stays of the first text and what a write replaces, in the text's order. */
const pieces = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('kept'), old: words, text: words }),
    fc.record({ kind: fc.constant('written'), old: words, text: written }),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('any writes and any typing outside of what they wrote', () => {
  it('taken back leave the typed text without the writes', () => {
    fc.assert(
      fc.property(pieces, fc.infiniteStream(words), fc.boolean(), (list, typed, inTwo) => {
        const draft = new Followed(list.map(({ old }) => old).join(''));
        let at = 0;
        const edits = list.flatMap(({ kind, old, text }) => {
          const edit = { start: at, end: at + old.length, text };
          at += old.length;
          return kind === 'written' ? [edit] : [];
        });
        const half = inTwo ? edits.length >> 1 : edits.length;
        draft.write(...edits.slice(half));
        draft.write(...edits.slice(0, half));
        // One burst of typing at a time, as the panel sees it.
        const now = list.map(({ kind, old, text }) => (kind === 'kept' ? old : text));
        const wanted = list.map(({ old }) => old);
        for (const [index, { kind }] of list.entries()) {
          const next: unknown = typed.next().value;
          if (kind === 'written' || typeof next !== 'string') continue;
          now[index] = next;
          wanted[index] = next;
          draft.type(now.join(''));
        }
        expect(draft.takenBack().text).toBe(wanted.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

/** As shares of the text’s length, which isn’t known before. */
const share = fc.nat(100);
const edit = fc.record({ from: share, to: share, length: fc.nat(5) });

/** So many characters that are nowhere else. */
function createWords(): (length: number) => string {
  let last = 0x4e00;
  return (length) => Array.from({ length }, () => String.fromCharCode((last += 1))).join('');
}

describe('words put in at the beginning one before the other, and taken out again', () => {
  it('leave nothing behind when all is taken back', () => {
    const draft = new Followed(DRAFT);
    draft.write({ start: 0, end: 0, text: '县' });
    draft.write({ start: 0, end: 0, text: '省' });
    draft.write({ start: 1, end: 2, text: '' });
    draft.write({ start: 0, end: 1, text: '' });
    expect(draft.takenBack()).toEqual({
      text: DRAFT,
      states: [['standing'], ['standing'], ['standing'], ['standing']],
    });
  });
});

describe('any writes over each other', () => {
  it('taken back leave the text as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (length, edits) => {
        const fresh = createWords();
        const first = fresh(length);
        const draft = new Followed(first);
        for (const { from, to, length } of edits) {
          const [start, end] = [Math.min(from, to), Math.max(from, to)].map((at) =>
            Math.floor((at * draft.text.length) / 100),
          );
          draft.write({ start: start ?? 0, end: end ?? 0, text: fresh(length) });
        }
        expect(draft.takenBack().text).toBe(first);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the edits between two texts', () => {
  it('make the one of the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }), words, (before, after) => {
        const other = `${before.slice(3)}${after}${before.slice(0, 9)}`;
        expect(editText(before, editsBetween(before, other))).toBe(other);
      }),
    );
  });

  it('leave alone what stands between two of them', () => {
    expect(editsBetween('共20xx年和20xx年的', '共2026年和2026年的')).toEqual([
      { start: 3, end: 5, text: '26' },
      { start: 9, end: 11, text: '26' },
    ]);
  });

  it('are one where another text came in', () => {
    expect(editsBetween('一甲乙丙丁二', '一戊己庚辛二')).toEqual([{ start: 1, end: 5, text: '戊己庚辛' }]);
  });
});
