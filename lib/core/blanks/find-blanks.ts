import { charSet, charTable } from '../char-set.ts';
import { byStart, disjoint, overlapsAny, type Range } from '../range.ts';
import { trimEndBy } from '../trim.ts';
import type { Form } from './form.ts';
import { FORMS } from './forms.ts';
import type { Place } from './place.ts';
import { findLookalikes } from './lookalikes.ts';
import { matchesOf } from '../matches.ts';

const CONTEXT = 12;
const isBlankSpace = charSet(' \u3000\t');
const firstOf = (needs: string | undefined) => (needs === undefined ? [] : [needs.charAt(0)]);
const HELD = [...new Set([...FORMS.map(({ holds }) => holds), ...FORMS.flatMap(({ needs }) => firstOf(needs))])];
const bitOf = (held: string) => 1 << HELD.indexOf(held);
const FORMS_WITH_BITS = FORMS.map((form) => ({
  form,
  bits: [form.holds, ...firstOf(form.needs)].reduce((bits, held) => bits | bitOf(held), 0),
}));
/** For each character what forms hold or need it, a bit for all that hold the same; most characters are in none. */
const heldIn = charTable(HELD.map((held) => [bitOf(held), held]));

/** The blanks of one line, in order; they never overlap. Offsets into the line. */
export interface LineBlanks {
  blanks: readonly LineBlank[];
  /** Stand-ins such as 张三 or 某镇: blanks only in a draft that holds other blanks. */
  standIns: readonly Range[];
}

export interface LineBlank extends Range {
  /** The line holds nothing else: a blank only where the draft around it is Chinese. */
  alone: boolean;
}

export const NO_BLANKS: LineBlanks = { blanks: [], standIns: [] };

/** `line` holds no line break. */
export function findBlanks(line: string): LineBlanks {
  const candidates = findCandidates(line);
  if (candidates.length === 0) return NO_BLANKS;
  let taken = disjoint(findLookalikes(line));
  const blanks: LineBlank[] = [];
  const standIns: Range[] = [];
  // A range that an earlier form took is no other's.
  for (const { found, templateOnly } of candidates) {
    const fresh = found.filter((range) => !overlapsAny(range, taken));
    (templateOnly ? standIns : blanks).push(...fresh);
    taken = disjoint([...taken, ...fresh]);
  }
  return { blanks: blanks.sort(byStart), standIns: standIns.sort(byStart) };
}

interface Candidates {
  found: readonly LineBlank[];
  templateOnly: boolean;
}

const NO_CANDIDATES: readonly Candidates[] = [];

/** What each form matches in the line, in the order of the forms, those for templates last. */
function findCandidates(line: string): readonly Candidates[] {
  const held = heldBy(line);
  if (held === 0) return NO_CANDIDATES;
  let candidates: Candidates[] | undefined;
  for (const form of formsFor(held)) {
    if (form.needs && form.needs.length > 1 && !line.includes(form.needs)) continue;
    const found = matches(line, form);
    if (found.length > 0) (candidates ??= []).push({ found, templateOnly: form.templateOnly === true });
  }
  return candidates ?? NO_CANDIDATES;
}

/** By what a line holds: lines that hold the same are many, and the forms are more. */
const formsByHeld = new Map<number, readonly Form[]>();

function formsFor(held: number): readonly Form[] {
  let forms = formsByHeld.get(held);
  if (!forms) {
    forms = FORMS_WITH_BITS.flatMap(({ form, bits }) => ((held & bits) === bits ? [form] : []));
    if (formsByHeld.size < MOST_KEPT) formsByHeld.set(held, forms);
  }
  return forms;
}

/** A hostile text may hold everything in every combination. */
const MOST_KEPT = 512;

/** A function of its own, so that the browser makes the most of the loop. */
function heldBy(line: string): number {
  let held = 0;
  for (let index = 0; index < line.length; index += 1) held |= heldIn(line.charCodeAt(index));
  return held;
}

const NO_RANGES: readonly LineBlank[] = [];

function matches(line: string, { pattern, accepts }: Form): readonly LineBlank[] {
  let ranges: LineBlank[] | undefined;
  for (const match of matchesOf(pattern, line)) {
    const place = placeAt(line, match.index, match.index + match[0].length);
    if (accepts(place))
      (ranges ??= []).push({ start: place.start, end: place.end, alone: place.before + place.after === '' });
  }
  return ranges ?? NO_RANGES;
}

function placeAt(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT + 4).replace(/^[ \u3000\t]+/u, '');
  return {
    text,
    start,
    end,
    found: text.slice(start, end),
    previous: trimEndBy(before, isBlankSpace).at(-1) ?? '',
    next: after.charAt(0),
    after,
    before,
  };
}
