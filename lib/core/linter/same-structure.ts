import type { Document } from '../document/document.ts';
import type { Heading } from '../document/heading.ts';
import type { Section } from '../document/section.ts';
import type { Range } from '../range.ts';
import { type Move, moveOffset, moveRange } from '../edits/move.ts';

/** Whether all that was read from the documents' lines together is the same, but for the places behind the edit. */
export function sameStructure(before: Document, after: Document, move: Move): boolean {
  return (
    before.genre === after.genre &&
    before.confidence === after.confidence &&
    before.title === after.title &&
    sameFrame(before, after, move) &&
    (before.headings === after.headings || sameList(before.headings, after.headings, sameHeading)) &&
    (before.subheadings === after.subheadings || sameList(before.subheadings, after.subheadings, sameSubheading)) &&
    sameList(before.sections, after.sections, (one, other) => sameSection(one, other, move)) &&
    sameList(before.missing, after.missing, Object.is) &&
    sameList(before.hidden, after.hidden, Object.is) &&
    before.hidden.every((role) => movesWhole(before.hiddenAt.get(role), after.hiddenAt.get(role), move))
  );
}

function sameList<T>(before: readonly T[], after: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index += 1) {
    const [one, other] = [before[index], after[index]];
    if (one === undefined || other === undefined || !same(one, other)) return false;
  }
  return true;
}

function sameFrame({ frame: before }: Document, { frame: after }: Document, move: Move): boolean {
  return (
    before.bodyStart === after.bodyStart &&
    before.bodyEnd === after.bodyEnd &&
    moves(before.title, after.title, move) &&
    moves(before.signature, after.signature, move) &&
    moves(before.date, after.date, move)
  );
}

/** Words that a finding quotes have to stay as they are. */
function movesWhole(before: Range | undefined, after: Range | undefined, move: Move): boolean {
  return moves(before, after, move) && (!before || before.end <= move.start || before.start >= move.end);
}

function moves(before: Range | undefined, after: Range | undefined, move: Move): boolean {
  if (!before || !after) return before === after;
  const { start, end } = moveRange(before, move);
  return start === after.start && end === after.end;
}

/** Roles follow from the words and the genre. */
function sameHeading(one: Heading, other: Heading): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.text === other.text &&
    one.glued === other.glued &&
    one.style === other.style
  );
}

/** What a rule takes from the words of a subheading it says itself; no section is named after it. */
function sameSubheading(one: Heading, other: Heading): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.glued === other.glued &&
    one.style === other.style &&
    sameList(one.roles, other.roles, Object.is)
  );
}

/** A section ends where the next begins. */
function sameSection(one: Section, other: Section, move: Move): boolean {
  return (
    one.role === other.role &&
    one.part === other.part &&
    one.heading === other.heading &&
    moveOffset(one.start, move) === other.start
  );
}
