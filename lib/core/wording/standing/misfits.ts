import { toHanNumber } from '../../han-numerals.ts';
import { findCongressMisfit } from './congress-misfits.ts';
import { findIdeaMisfit } from './idea-misfits.ts';
import { shown } from './guards.ts';
import type { StandingFile } from './standing-file.ts';
import { typedWord } from './typed-word.ts';

const MOST_WORDS = 5000;
const SHORTEST = 2;
/** What an expression could be made of. */
const ODD = /[\\^$.*+?()[\]{}|/]/u;

/** What in a file has the right shape and still can't be used, in plain words. */
export function findMisfit(file: StandingFile): string | undefined {
  const { groups = [], firsts = [], phrases = [], congresses = [], decisions = [], ideas = [] } = file;
  const wrong = groups.flatMap(({ entries }) => entries.flatMap(({ words }) => words));
  const early = firsts.flatMap(({ words }) => words);
  const names = phrases.flatMap(({ name, others = [], keys = [] }) => [name, ...others, ...keys]);
  const members = phrases.flatMap((phrase) => [...(phrase.members ?? []), ...(phrase.earlier?.members ?? [])].flat());
  const decided = decisions.flatMap(({ words }) => words);
  const forms = ideas.flatMap(({ name, forms: other = [] }) => [name, ...other]);
  const all = [...wrong, ...early, ...names, ...decided, ...forms];
  if (all.length + members.length > MOST_WORDS) return `词条超过 ${MOST_WORDS} 个，没有采用。`;
  const short = all.find((word) => typedWord(word).anchor.length < SHORTEST);
  if (short !== undefined) return `${shown(short)}太短，会到处误报；至少要有连着的两个字。`;
  const odd = [...names, ...members, ...forms].find((word) => ODD.test(word));
  if (odd !== undefined) return `${shown(odd)}里有不能用的符号；有几种写法的，一种写一条。`;
  const twice =
    firstTwice(wrong) ??
    firstTwice(early) ??
    firstTwice(phrases.map(({ name }) => name)) ??
    firstTwice(decisions.map(({ name }) => name)) ??
    firstTwice(ideas.map(({ name }) => name)) ??
    firstTwice(congresses.map(({ number }) => `${toHanNumber(number)}大`));
  if (twice !== undefined) return `${shown(twice)}写了两遍，请只留一条。`;
  return findCongressMisfit(congresses, decisions) ?? findIdeaMisfit(ideas);
}

function firstTwice(words: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return words.find((word) => seen.size === seen.add(word).size);
}
