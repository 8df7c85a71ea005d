import { charSet } from '../../char-set.ts';
import type { Range } from '../../range.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle } from './guards.ts';
import type { Phrase } from './phrases.ts';

const isQuote = charSet('“"');
const isClosing = charSet('”"');
const OWN = /^[”"]?(?:$|[，。；、！,;])/u;

/** 坚定“四个意识”: a verb that doesn't go with the phrase. Where more hangs on the verb (坚定四个意识教育), it is left alone. */
export function readVerb(text: string, { name, verbs }: Phrase, { start, end }: Range): StandingFinding | undefined {
  if (!verbs || !OWN.test(text.slice(end, end + 2)) || isInTitle(text, { start, end })) return undefined;
  const verbEnd = isQuote(text.charCodeAt(start - 1)) ? start - 1 : start;
  for (const [verb, right] of Object.entries(verbs)) {
    if (!text.endsWith(verb, verbEnd) || verbEnd < verb.length) continue;
    const place = { start: verbEnd - verb.length, end: verbEnd };
    return {
      start: place.start,
      end: isClosing(text.charCodeAt(end)) ? end + 1 : end,
      severity: 'warning',
      message: `规范的搭配是${right}“${name}”`,
      fix: replaceBy(right, place, false),
    };
  }
  return undefined;
}
