import * as z from 'zod/mini';
import { phrasePattern } from '../document/phrase-pattern.ts';
import data from './words.json' with { type: 'json' };

const list = z.array(z.string());
const words = z
  .strictObject({
    source: z.string(),
    place: list,
    unit: list,
    name: list,
    counters: list,
    singles: list,
    things: list,
    somebody: list,
    offices: list,
  })
  .parse(data);

const longestFirst = (items: string[]) => [...items].sort((a, b) => b.length - a.length);

/** What follows a blank tells what it stands for. Each matches at the start of the text after the blank. */
export const FOLLOWED_BY = {
  place: phrasePattern(longestFirst(words.place), '^'),
  unit: phrasePattern(longestFirst(words.unit), '^'),
  name: phrasePattern(longestFirst(words.name), '^'),
  counter: phrasePattern(longestFirst(words.counters), '^'),
  /** After one of these even a single X or × is a blank. */
  single: phrasePattern(longestFirst(words.singles), '^'),
};

/** What a bracket asks for by its last word: 【联系电话】, 【特邀嘉宾】. */
export const ASKED_FOR = {
  thing: new RegExp(`(?:${longestFirst(words.things).join('|')})$`, 'u'),
  somebody: new RegExp(`(?:${longestFirst(words.somebody).join('|')})$`, 'u'),
  /** 【分管副局长】: who holds it has a name, but as often the office itself is meant. */
  office: new RegExp(`(?:${longestFirst(words.offices).join('|')})$`, 'u'),
};
