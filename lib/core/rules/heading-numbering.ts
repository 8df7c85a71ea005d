import type { Edit, Fix } from '../diagnostic.ts';
import type { Break } from '../numbering/find-breaks.ts';
import { isWord } from '../numbering/mark.ts';
import { readsNumbering } from '../numbering/facts.ts';
import { numberingOf } from '../numbering/numbering-of.ts';
import type { Run } from '../numbering/run.ts';
import { numberLike } from '../numbering/write-number.ts';
import type { Report, Rule } from './rule.ts';

/** Numbers that skip, repeat or do not begin with one, in every style and within paragraphs. */
export const headingNumbering: Rule = {
  check: ({ document }) => {
    const { breaks, runs, continued } = numberingOf(document);
    const counts = new Map<Run, number>();
    for (const { run } of breaks) counts.set(run, (counts.get(run) ?? 0) + 1);
    const restarted = new Set(runs.flatMap(({ restarts }) => restarts ?? []));
    const wrong = new Set(breaks.map(({ item }) => item));
    return breaks.flatMap((found) => {
      const { run, previous } = found;
      const hasNeighbour = run.restarts !== undefined || restarted.has(run) || continued.has(run);
      const follows = previous !== undefined && wrong.has(previous);
      return report({ ...found, count: counts.get(run) ?? 1, hasNeighbour, follows }, document.text) ?? [];
    });
  },
  reads: readsNumbering,
};

interface PlacedBreak extends Break {
  /** How many breaks its list has. */
  count: number;
  /** A list of the same style goes before it or follows: the two may be one. */
  hasNeighbour: boolean;
  /** The number before it is a break, too. */
  follows: boolean;
}

/** How much of what stands behind a number names the place. */
const SUBJECT_LENGTH = 8;
/** A list with more breaks is not mended by counting anew. */
const MAX_BREAKS = 5;

function report(found: PlacedBreak, text: string): Report | undefined {
  const { item, expected } = found;
  const { start, end } = item;
  const written = text.slice(start, end).trim();
  const right = numberLike(written, expected);
  if (right === undefined) return undefined;
  return {
    start,
    end: start + written.length,
    ...(item.inline || isWord(item.style) ? { severity: 'warning' as const } : {}),
    subject: /^.*/u.exec(text.slice(start, end + SUBJECT_LENGTH))?.[0].trim() ?? written,
    message: `这里是“${written}”，${behind(found, right, text)}，应为“${right}”`,
    fixes: fixesOf(found, text, { start, end: start + written.length, text: right }),
  };
}

/** What stands before it; where that is wrong, too, what it should be. */
function behind({ previous, expected, follows }: PlacedBreak, right: string, text: string): string {
  if (!previous) return `前面没有“${right}”`;
  const written = text.slice(previous.start, previous.end).trim();
  const mended = follows && previous.value + 1 !== expected ? numberLike(written, expected - 1) : undefined;
  return mended === undefined ? `前面是“${written}”` : `前面的“${written}”改为“${mended}”后`;
}

/**
 * Only a single gap or repeat of a list of lines has one right answer: elsewhere an item may be missing, or the list
 * may be two.
 */
function fixesOf(found: PlacedBreak, text: string, edit: Edit): Fix[] {
  const { item, previous, count, hasNeighbour } = found;
  const isPlain = count === 1 && !hasNeighbour && previous !== undefined && !item.inline && !isWord(item.style);
  const edits = found.goesOn && count <= MAX_BREAKS ? renumber(found, text) : undefined;
  const single: Fix = { label: `改为“${edit.text}”`, safe: isPlain && !found.goesOn, edits: [edit] };
  return edits ? [{ label: '往下重新编号', safe: isPlain, edits }, single] : [single];
}

/** The rest of the list, counted from the right number on; undefined where the style has no numbers that high. */
function renumber({ run, index, expected }: Break, text: string): Edit[] | undefined {
  const rest = run.items.slice(index);
  const edits = rest.flatMap(({ start, end }, offset) => {
    const right = numberLike(text.slice(start, end), expected + offset);
    return right === undefined ? [] : { start, end, text: right };
  });
  return edits.length === rest.length ? edits : undefined;
}
