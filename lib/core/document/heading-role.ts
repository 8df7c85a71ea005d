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
  const heading = trimEndBy(words.replace(OPENING, ''), ENDING);
  if (!heading) return [];
  const { measuresEnding, topicalVerb } = wordsOf(genre);
  if (measuresEnding(heading)) return ['measures'];
  const whole = roleOfPhrase(heading, genre);
  if (topicalVerb.test(heading)) return isExactly(heading, genre) && whole ? [whole] : [];
  const roles = heading.split(CONJUNCTION).flatMap((phrase) => roleOfPhrase(phrase, genre) ?? []);
  return [...new Set(roles.length > 0 ? roles : whole ? [whole] : [])];
}

/** The heading is one of the genre's words as it stands: then a verb it begins with says nothing (努力方向). */
function isExactly(heading: string, { headings }: Genre): boolean {
  return headings.some(({ exact = [], suffixes = [] }) => exact.includes(heading) || suffixes.includes(heading));
}

function roleOfPhrase(phrase: string, genre: Genre): Role | undefined {
  const core = phrase.replace(wordsOf(genre).modifiers, '');
  let best: { role: Role; length: number } | undefined;
  for (const { role, exact = [], prefixes = [], suffixes = [] } of genre.headings) {
    const length = Math.max(
      exact.includes(phrase) || exact.includes(core) ? 100 : 0,
      // What a heading begins with says more than how it ends: 下一步工作措施 is a plan.
      ...prefixes.filter((word) => phrase.startsWith(word)).map((word) => 50 + word.length),
      ...suffixes.filter((word) => phrase.endsWith(word)).map((word) => word.length),
    );
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  return best?.role;
}
