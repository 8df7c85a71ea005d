import * as z from 'zod/mini';
import data from './levels.json' with { type: 'json' };
import { pairTable } from './pair-table.ts';

/** What units of one kind and another level end with; `least`: characters of a name before it. */
const { levels } = z
  .strictObject({
    source: z.string(),
    levels: z.array(z.strictObject({ least: z.number(), words: z.array(z.string()) })),
  })
  .parse(data);

/** The last word of a unit's name that others of its kind have another for. */
export interface Level {
  kind: number;
  length: number;
  /** Characters before it. */
  least: number;
}

const words = levels.flatMap(({ least, words: all }, index) =>
  all.map((word): readonly [string, Level] => [word, { kind: index + 1, length: word.length, least }]),
);
const ofOne = new Map(words.filter(([word]) => word.length === 1));
const longer = words.filter(([word]) => word.length > 1);
const longerAt = pairTable(longer.map(([word]) => [word.slice(-2), 1]));

/** 街道 of 云溪街道. */
export function levelOf(text: string): Level | undefined {
  const { length } = text;
  if (longerAt(text.charCodeAt(length - 2), text.charCodeAt(length - 1)) !== 0)
    return longer.find(([word]) => text.endsWith(word))?.[1];
  return ofOne.get(text.charAt(length - 1));
}
