export interface Pair {
  open: string;
  close: string;
  name: string;
  /** Marks of one family are taken for each other: （二】. */
  family: 'quote' | 'bracket' | 'title';
}

/** Half-width brackets are those of their full-width ones: how they are written is another matter. */
export const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', name: '引号', family: 'quote' },
  { open: '‘', close: '’', name: '单引号', family: 'quote' },
  { open: '（(', close: '）)', name: '括号', family: 'bracket' },
  { open: '《', close: '》', name: '书名号', family: 'title' },
  { open: '【', close: '】', name: '方头括号', family: 'bracket' },
  { open: '〔', close: '〕', name: '六角括号', family: 'bracket' },
  { open: '［[', close: '］]', name: '方括号', family: 'bracket' },
  { open: '〈', close: '〉', name: '单书名号', family: 'title' },
  { open: '「', close: '」', name: '引号', family: 'quote' },
  { open: '『', close: '』', name: '引号', family: 'quote' },
];

export const OPENERS = PAIRS.map(({ open }) => open);
export const CLOSERS = PAIRS.map(({ close }) => close);

export const DOUBLE = PAIRS.findIndex(({ open }) => open === '“');
export const ROUND = PAIRS.findIndex(({ open }) => open.includes('（'));
export const SQUARE = PAIRS.findIndex(({ open }) => open.includes('［'));
