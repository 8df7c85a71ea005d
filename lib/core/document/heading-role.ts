import type { Genre } from '../genres/genre.ts';
import { wordsOf } from '../genres/genre-words.ts';
import { trimEndBy } from '../trim.ts';
import type { Role } from './section.ts';

const CONJUNCTION = /以及|[和与及、暨，,]/u;
const OPENING = /^[【〔[（(《“"\s]+/u;
const ENDING = /[】〕\]）)》”"：:。．.！!\s]/u;

/**
 * The roles a heading names, in its order: “存在问题及下一步打算” names problems and plan. Empty where it names
 * none, as topical headings do (加强组织领导). `words` is the heading without its number.
 */
export function rolesOfHeading(words: string, genre: Genre): Role[] {
  const heading = trimEndBy(words.replace(OPENING, ''), ENDING).replaceAll('的', '');
  if (!heading) return [];
  const { measuresEnding, topicalVerb, headingWords } = wordsOf(genre);
  const phrases = heading.split(CONJUNCTION);
  const whole = matchPhrase(heading, genre);
  const isNamed = whole?.exact === true || headingWords.has(phrases[0] ?? '');
  if (!isNamed && measuresEnding(heading)) return ['measures'];
  // A verb it begins with says nothing where the words are a heading's own (努力方向, 整改措施).
  if (!isNamed && topicalVerb.test(heading)) return [];
  const roles = phrases.flatMap((phrase) => matchPhrase(phrase, genre)?.role ?? []);
  const first = whole && (whole.exact || roles.length === 0) ? [whole.role] : [];
  return [...new Set([...first, ...roles])];
}

interface Match {
  role: Role;
  /** The phrase is one of the genre's heading words as it stands. */
  exact: boolean;
}

function matchPhrase(phrase: string, genre: Genre): Match | undefined {
  const { modifiers, headings } = wordsOf(genre);
  const core = phrase.replace(modifiers, '');
  const bare = phrase.replace(/^(?:对|关于)/u, '');
  let best: (Match & { weight: number }) | undefined;
  for (const { role, exact, prefixes, suffixes } of headings) {
    const isExact = exact.has(phrase) || suffixes.includes(phrase);
    const weight = Math.max(
      isExact || exact.has(core) ? 100 : 0,
      // What a heading begins with says more than how it ends: 下一步工作措施 is a plan.
      ...prefixes.filter((word) => bare.startsWith(word)).map((word) => 50 + word.length),
      ...suffixes.filter((word) => phrase.endsWith(word)).map((word) => word.length),
    );
    if (weight > (best?.weight ?? 0)) best = { role, exact: isExact, weight };
  }
  return best;
}
