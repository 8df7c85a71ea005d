import * as z from 'zod/mini';
import data from '../genres/sentence-signs.json' with { type: 'json' };
import { phrasePattern } from './phrase-pattern.ts';

const words = z.array(z.string().check(z.minLength(1)));
const signs = z
  .strictObject({
    source: z.string(),
    lacking: words,
    notLacking: words,
    remedied: words,
    ahead: words,
    surelyAhead: words,
    notAhead: words,
    done: words,
  })
  .parse(data);

const LACKING = phrasePattern(signs.lacking);
const NOT_LACKING = new RegExp(phrasePattern(signs.notLacking).source, 'gu');
const REMEDIED = phrasePattern(signs.remedied);
const AHEAD = phrasePattern(signs.ahead);
const SURELY_AHEAD = phrasePattern(signs.surelyAhead);
const NOT_AHEAD = new RegExp(phrasePattern(signs.notAhead).source, 'gu');
const DONE = phrasePattern(signs.done);
const SENTENCE = /[^。；！？;!?]+/gu;
/** Characters; shorter ones are no sentences. */
const MIN_SENTENCE = 6;

/** How many of the sentences speak of what is lacking, of what shall be done, and of what was done. */
export interface SentenceTally {
  all: number;
  lacking: number;
  ahead: number;
  /** Those of them that cannot mean what is done as a rule (要求每周一查，确保安全). */
  surelyAhead: number;
  done: number;
  /** The first one speaks of what shall be done. */
  opensAhead: boolean;
  /** The first one announces what is lacking (还有三个方面不到位：……). */
  opensLacking: boolean;
  /** The latest year with which one opens; 0 for none. */
  year: number;
}

export function emptyTally(): SentenceTally {
  return { all: 0, lacking: 0, ahead: 0, surelyAhead: 0, done: 0, opensAhead: false, opensLacking: false, year: 0 };
}

/** What is lacking, said before a colon. */
const ANNOUNCES_LACK =
  /^[^。；：:]{0,24}(?:问题|不足|短板|弱项|差距|困难|难[处事题点]|毛病|遗憾|欠账|不到位|没做好|没办好)[^。；：:]{0,6}[：:]/u;

export function tallySentences(text: string): SentenceTally {
  const tally = emptyTally();
  const [lacks, isAhead, isDone] = [LACKING.test(text), AHEAD.test(text), DONE.test(text)];
  SENTENCE.lastIndex = 0;
  for (let match = SENTENCE.exec(text); match; match = SENTENCE.exec(text)) {
    const [sentence] = match;
    if (sentence.length < MIN_SENTENCE) continue;
    tally.all += 1;
    tally.year = Math.max(tally.year, Number(/^\s*(20\d{2})年/u.exec(sentence)?.[1] ?? 0));
    if (lacks && LACKING.test(sentence.replaceAll(NOT_LACKING, '')) && !REMEDIED.test(sentence)) {
      tally.lacking += 1;
      if (tally.all === 1) tally.opensLacking = ANNOUNCES_LACK.test(sentence);
    }
    if (isDone && DONE.test(sentence)) tally.done += 1;
    else if (isAhead && AHEAD.test(sentence)) {
      const words = sentence.replaceAll(NOT_AHEAD, '');
      if (!AHEAD.test(words)) continue;
      tally.ahead += 1;
      if (SURELY_AHEAD.test(words)) tally.surelyAhead += 1;
      if (tally.all === 1) tally.opensAhead = true;
    }
  }
  return tally;
}
