import { type CharGroup, charSet, charTable, type PairGroup, pairGroups } from '../char-set.ts';
import { byStart, disjoint, overlapsAny, type Range } from '../range.ts';
import { trimEndBy } from '../trim.ts';
import type { Form } from './form.ts';
import { FORMS } from './forms.ts';
import type { Place } from './place.ts';
import { findLookalikes } from './lookalikes.ts';
import { matchesOf } from '../matches.ts';

const CONTEXT = 12;
const isBlankSpace = charSet(' \u3000\t');

/** What a form asks of a line: a character, or one right behind another. */
interface Asked {
  chars: string;
  behind: string;
}

const sameAsked = (one: Asked) => (other: Asked) => one.chars === other.chars && one.behind === other.behind;

function askedBy({ holds, behind = '', needs }: Form): Asked[] {
  const held = { chars: holds, behind };
  return needs === undefined ? [held] : [held, { chars: needs.charAt(0), behind: '' }];
}

const ASKED = FORMS.flatMap(askedBy).filter((asked, at, all) => all.findIndex(sameAsked(asked)) === at);
const [SINGLES, PAIRS] = [ASKED.filter(({ behind }) => behind === ''), ASKED.filter(({ behind }) => behind !== '')];
/** The bit of a character that may stand before another is so far above that of the other; single ones lie beyond. */
const BEFORE = PAIRS.length;
const BY_TWO = (1 << BEFORE) - 1;

function bitOf(asked: Asked): number {
  const at = PAIRS.findIndex(sameAsked(asked));
  return 1 << (at < 0 ? BEFORE * 2 + SINGLES.findIndex(sameAsked(asked)) : at);
}

const BY_ONE = SINGLES.reduce((bits, asked) => bits | bitOf(asked), 0);
const FORMS_WITH_BITS = FORMS.map((form) => ({
  form,
  bits: askedBy(form).reduce((bits, asked) => bits | bitOf(asked), 0),
}));
/** For each character what forms ask for, a bit for all that ask the same; most characters are in none. */
const askedIn = charTable([
  ...SINGLES.map((asked): CharGroup => [bitOf(asked), asked.chars]),
  ...pairGroups(PAIRS.map((asked): PairGroup => [bitOf(asked), asked.behind, asked.chars])),
]);

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
  const blanks: LineBlank[] = [];
  const standIns: Range[] = [];
  let taken: Range[] | undefined;
  for (const form of formsFor(heldBy(line))) {
    if (form.needs && !line.includes(form.needs)) continue;
    let fresh: LineBlank[] | undefined;
    for (const { index: start, 0: found } of matchesOf(form.pattern, line)) {
      const range = { start, end: start + found.length };
      // A range that an earlier form took is no other's.
      if (taken && overlapsAny(range, taken)) continue;
      const place = placeAt(line, range);
      if (!form.accepts(place)) continue;
      taken ??= disjoint(findLookalikes(line));
      if (!overlapsAny(range, taken)) (fresh ??= []).push({ ...range, alone: place.before + place.after === '' });
    }
    if (!fresh) continue;
    const list = form.templateOnly ? standIns : blanks;
    for (const blank of fresh) list.push(blank);
    taken = disjoint([...(taken ?? []), ...fresh]);
  }
  if (blanks.length + standIns.length === 0) return NO_BLANKS;
  return { blanks: blanks.sort(byStart), standIns: standIns.sort(byStart) };
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
  let before = 0;
  for (let index = 0; index < line.length; index += 1) {
    const asked = askedIn(line.charCodeAt(index));
    held |= asked & (BY_ONE | ((before >> BEFORE) & BY_TWO));
    before = asked;
  }
  return held;
}

function placeAt(text: string, { start, end }: Range): Place {
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
