import { parseHanNumber, toHanNumber } from '../../lib/core/han-numerals.ts';
import { isUsual, numberDensity } from '../number-density.ts';

/**
 * One long document of drafts as offices write them, one of drafts that hold far more figures than these, or as many
 * short documents of the first kind as it takes.
 */
export const SHAPES = ['document', 'dense', 'collection'] as const;
export type Shape = (typeof SHAPES)[number];

/** A text of exactly `characters` UTF-16 units. */
export interface BenchText {
  characters: number;
  shape: Shape;
  text: string;
}

export const SIZES = [1_000, 10_000, 100_000, 1_000_000] as const;
/** Drafts a chapter: with more, the Chinese numerals of the next level would pass ninety-nine in the longest text. */
const DRAFTS_PER_CHAPTER = 15;
/** Longer lines hold several paragraphs. */
const MAX_LINE = 600;
const SEED = 20_251_231;

const HEAD = `望溪县2025年重点工作总结

2025年，全县各单位围绕年初确定的目标，一件一件抓落实，各项工作有了新的进展。现将各单位的工作总结如下：

`;
const FOOT = `

存在的问题

一是有的单位进度偏慢，年初排定的工期没有守住。二是部门之间信息不通，群众要跑两趟才能办成一件事。

下一步打算

对照清单逐件销号，每月通报一次进度；把能合并的窗口合并起来，让群众少跑路。

望溪县人民政府办公室
2025年12月30日
`;

/** The same texts whenever the drafts are the same. */
export function makeTexts(drafts: readonly string[], sizes: readonly number[] = SIZES): BenchText[] {
  return sizes.flatMap((characters) => [
    { characters, shape: 'document' as const, text: makeDocument(drafts.filter(isPlain), characters) },
    { characters, shape: 'dense' as const, text: makeDocument(drafts.filter(isDense), characters) },
    { characters, shape: 'collection' as const, text: makeCollection(drafts.filter(isPlain), characters) },
  ]);
}

/** Whether the other programs go over it, too: the slowest takes minutes for one text. */
export function isForAll({ shape, characters }: BenchText): boolean {
  return shape === 'document' || (shape === 'dense' && characters === DENSE_FOR_ALL);
}

const DENSE_FOR_ALL = 100_000;

/** Of these a text has 15 numbers per 1,000 characters in the mean, as real drafts have. */
const PLAIN = 20;

function isPlain(draft: string): boolean {
  return numberDensity(draft) <= PLAIN;
}

function isDense(draft: string): boolean {
  return !isUsual(draft);
}

/** One document: chapters of drafts, each draft a section whose own headings stand two levels lower. */
function makeDocument(drafts: readonly string[], characters: number): string {
  const room = characters - HEAD.length - FOOT.length;
  const sectioned = drafts.filter(isSectioned);
  const body = fill(sectioned, room, (draft, index) => {
    const [chapter, section] = [Math.floor(index / DRAFTS_PER_CHAPTER), index % DRAFTS_PER_CHAPTER];
    const heading = section === 0 ? `${toHanNumber(chapter + 1)}、第${chapter + 1}组单位的工作\n\n` : '';
    return `${heading}（${toHanNumber(section + 1)}）${lower(draft)}\n\n`;
  });
  return HEAD + body + FOOT;
}

/** Its line breaks are there, and nothing stands below the date: what is attached would end the document. */
function isSectioned(draft: string): boolean {
  const lines = draft.split('\n');
  return lines.length > 5 && lines.every((line) => line.length < MAX_LINE && !/^\s*附[件表]/u.test(line));
}

function makeCollection(drafts: readonly string[], characters: number): string {
  return fill(drafts, characters, (draft, index) => `单位工作总结篇${index + 1}\n\n${draft}\n\n`);
}

/**
 * Drafts in a shuffled order, then in another, until so many characters are full. No document says everything twice: a
 * draft that comes again has the clauses of its sentences in another order.
 */
function fill(drafts: readonly string[], characters: number, write: (draft: string, index: number) => string): string {
  const random = seededRandom(SEED);
  const pieces: string[] = [];
  let length = 0;
  let order: string[] = [];
  let round = -1;
  while (length < characters) {
    if (order.length === 0) {
      order = shuffle(drafts, random);
      round += 1;
    }
    const piece = write(turned(order.pop() ?? '', round), pieces.length);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('').slice(0, characters);
}

const BEHIND_STOP = /(?<=[。；！？\n])/u;
/** What counts a sentence stays before it. */
const COUNTED =
  /^\s{0,4}(?:[一二三四五六七八九十]是|第?[一二三四五六七八九十\d]{1,2}[、，.．是]|[（(][一二三四五六七八九十\d]{1,2}[）)])?/u;

function turned(draft: string, round: number): string {
  return round === 0
    ? draft
    : draft
        .split(BEHIND_STOP)
        .map((sentence) => turnedSentence(sentence, round))
        .join('');
}

function turnedSentence(sentence: string, round: number): string {
  const [mark] = COUNTED.exec(sentence) ?? [''];
  const stop = sentence.slice(-1);
  const clauses = sentence.slice(mark.length, -1).split('，');
  const from = Math.floor(round / 2) % clauses.length;
  const turnedOnce = [...clauses.slice(from), ...clauses.slice(0, from)];
  return mark + (round % 2 === 0 ? turnedOnce : turnedOnce.reverse()).join('，') + stop;
}

/** The draft without signature and date, its headings two levels lower: 一、 is 1. and （一） is （1）. */
function lower(draft: string): string {
  const lines = draft.trim().split('\n');
  while (lines.length > 1 && (lines.at(-1)?.trim().length ?? 0) < 25 && !lines.at(-1)?.trim().endsWith('。'))
    lines.pop();
  return lines.map(lowerLine).join('\n');
}

function lowerLine(line: string): string {
  const [, indent = '', open = '', number = '', text = ''] =
    /^(\s{0,4})([（(]?)([一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．](.*)$/u.exec(line) ?? [];
  if (number === '') return line;
  const value = parseHanNumber(number);
  if (value !== undefined) return open ? `${indent}（${value}）${text}` : `${indent}${value}.${text}`;
  return open || Number(number) > 20
    ? indent + text
    : `${indent}${String.fromCharCode(0x245f + Number(number))}${text}`;
}

/** Mulberry32: numbers from 0 up to 1. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(items: readonly string[], random: () => number): string[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
