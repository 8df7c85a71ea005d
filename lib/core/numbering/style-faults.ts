import { charSet } from '../char-set.ts';
import type { Edit } from '../diagnostic.ts';
import type { Item, Run } from './run.ts';
import { byStart } from '../range.ts';

/** A way of writing numbers that GB/T 9704-2012 §7.3.3 or the draft's own usage speaks against; one for all its places. */
export interface StyleFault {
  /** Stable name of the fault. */
  id: string;
  /** The places, in the order of the text; at least one. */
  items: readonly Item[];
  message: string;
  /** What else there is to say of its first place. */
  too?: string;
  /** Mends all places; undefined where the writer has to choose. */
  edits?: Edit[];
  /** There is one right answer. */
  safe: boolean;
}

interface Form {
  id: string;
  applies: (item: Item, text: string) => boolean;
  /** How it should be written. */
  right: (written: string, next: string) => string;
  message: (written: string, right: string) => string;
}

const asStandard = (written: string, right: string) => `序号“${written}”按公文格式宜写成“${right}”`;
const asUsual = (written: string, right: string) => `“${written}”宜写成“${right}”`;

const isMark = charSet('、.．');

const FORMS: readonly Form[] = [
  {
    id: '1、',
    applies: ({ style, form }) => style === 'arabic' && form === '#、',
    // 1、3月25日: 1.3 would be a figure.
    right: (written, next) => written.replace('、', /\d/u.test(next) ? '. ' : '.'),
    message: asStandard,
  },
  {
    id: '（一）、',
    applies: ({ form, end }, text) => form === '(#)' && isMark(text.charCodeAt(end - 1)),
    right: (written) => written.slice(0, -1),
    message: (written, right) => `序号“${written}”的括号后面不加标点，宜写成“${right}”`,
  },
  {
    id: '第一、',
    applies: ({ form, end }, text) => form === '第#' && text.charAt(end) === '、',
    right: (written) => written.replace('、', '，'),
    message: asUsual,
  },
  {
    id: '一.',
    applies: ({ style, form }) => style === 'han' && form !== '#、',
    right: (written) => `${written.slice(0, -1)}、`,
    message: asStandard,
  },
];

/** How a number is written, with a 顿号 behind 第一. */
function writtenOf({ form, start, end }: Item, text: string): string {
  return text.slice(start, form === '第#' && text.charAt(end) === '、' ? end + 1 : end).trim();
}

/** Within a line （二）、 may be one of many that are named: （一）、（二）项. */
function countsInLine({ form, start }: Item, text: string): boolean {
  return form === '第#' || (form === '(#)' && /[。；]/u.test(text.charAt(start - 1)));
}

export function findFormFaults(runs: readonly Run[], text: string): StyleFault[] {
  const itemsOf = new Map<Form, Item[]>();
  for (const { items } of runs) for (const item of items) addForm(itemsOf, item, text);
  return FORMS.flatMap((form): StyleFault[] => {
    const { id, right, message } = form;
    const places = (itemsOf.get(form) ?? []).sort(byStart);
    const [first] = places;
    if (!first) return [];
    const edits = places.map((item) => {
      const written = writtenOf(item, text);
      return { start: item.start, end: item.start + written.length, text: right(written, text.charAt(item.end)) };
    });
    const written = writtenOf(first, text);
    const safe = id !== '1、' || !partsLevels(runs);
    return [{ id, items: places, message: message(written, right(written, '')), edits, safe }];
  });
}

function addForm(itemsOf: Map<Form, Item[]>, item: Item, text: string): void {
  if (item.inline && !countsInLine(item, text)) return;
  for (const form of FORMS) {
    if (!form.applies(item, text)) continue;
    const items = itemsOf.get(form);
    if (items) items.push(item);
    else itemsOf.set(form, [item]);
  }
}

/** Where 1. and 1、 stand for two levels, writing both alike would take that away. */
function partsLevels(runs: readonly Run[]): boolean {
  const lists = runs.filter(({ style, items }) => style === 'arabic' && items.some(({ inline }) => !inline));
  const isAll = (form: string) => lists.some(({ items }) => items.every((item) => item.form === form));
  return isAll('#、') && isAll('#.');
}

const HALF_BRACKET = /[()]/u;

/** Half-width brackets among more full-width ones of the same level. */
export function findHalfBrackets(runs: readonly Run[], text: string): StyleFault[] {
  return (['han-bracket', 'arabic-bracket'] as const).flatMap((style): StyleFault[] => {
    const half: Item[] = [];
    let count = 0;
    for (const run of runs) {
      if (run.style !== style) continue;
      for (const item of run.items) {
        if (item.form !== '(#)') continue;
        count += 1;
        if (HALF_BRACKET.test(text.slice(item.start, item.end))) half.push(item);
      }
    }
    half.sort(byStart);
    const [first] = half;
    if (!first || half.length * 2 >= count) return [];
    const widen = (written: string) => written.replace('(', '（').replace(')', '）');
    const edits = half.map(({ start, end }) => ({ start, end, text: widen(text.slice(start, end)) }));
    const written = text.slice(first.start, first.end).trim();
    const message = `序号“${written}”用了半角括号，别处是全角，宜写成“${widen(written)}”`;
    return [{ id: `半角${style === 'han-bracket' ? '（一）' : '（1）'}`, items: half, message, edits, safe: true }];
  });
}
