import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Name } from './name.ts';

/** A name as the draft has it in other places. */
export interface Variant {
  written: string;
  usual: string;
  places: Range[];
}

/** A name where it stands in the document. */
interface Placed {
  name: Name;
  offset: number;
}

interface Place extends Range {
  isListed: boolean;
}

/** More different names with one key are not compared. */
const MAX_ALIKE = 24;

/** Names that differ from another in a character, or in the order of two. */
export function findVariants(document: Document): Variant[] {
  const variants = new Map<string, Variant>();
  for (const group of groupsOf(document)) {
    const texts = [...new Set(group.map(({ name }) => name.text))].slice(0, MAX_ALIKE);
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        const variant = variantOf(one, other, group);
        if (variant && !variants.has(variant.written)) variants.set(variant.written, variant);
      }
  }
  return [...variants.values()];
}

/** Names that may be alike, where there are two or more. */
function groupsOf({ paragraphs }: Document): Placed[][] {
  const first = new Map<number, Placed>();
  const groups = new Map<number, Placed[]>();
  const add = (key: number, placed: Placed) => {
    const known = first.get(key);
    if (!known) {
      first.set(key, placed);
      return;
    }
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [known, placed]);
  };
  for (const { line, start: offset } of paragraphs)
    for (const name of line.names) {
      const placed = { name, offset };
      add(name.key, placed);
      for (const key of name.moreKeys) add(key, placed);
    }
  return [...groups.values()].filter((group) => group.some(({ name }) => name.text !== group[0]?.name.text));
}

function variantOf(one: string, other: string, group: readonly Placed[]): Variant | undefined {
  const [first, second] = [group.find(({ name }) => name.text === one), group.find(({ name }) => name.text === other)];
  const difference = first && second && differenceOf(first.name, second.name);
  if (!difference || !areNames(one, other, group, difference)) return undefined;
  const [former, latter] = [
    placesOf(one.slice(-difference.length), group),
    placesOf(other.slice(-difference.length), group),
  ];
  const [usual, rare] = former.length >= latter.length ? [former, latter] : [latter, former];
  if (
    !isSlip(rare.length, usual.length, difference) ||
    areSideBySide(rare, usual, first.name.kind === 'quoted' && difference.likeness === 'swapped')
  )
    return undefined;
  const [usualText, written] = usual === former ? [one, other] : [other, one];
  return {
    written: written.slice(-difference.length),
    usual: usualText.slice(-difference.length),
    places: rare.map(({ start, end }) => ({ start, end })),
  };
}

/** Of words that begin with a surname alone, the last character may be of the next word: 高端仪器 and 高端医疗. */
function areNames(one: string, other: string, group: readonly Placed[], { likeness }: Difference): boolean {
  return (
    (likeness === 'alike' && one.at(-1) === other.at(-1)) ||
    group.some(({ name: { isSure, text } }) => isSure && (text === one || text === other))
  );
}

function placesOf(text: string, group: readonly Placed[]): Place[] {
  const places = new Map<number, Place>();
  for (const { name, offset } of group) {
    const end = name.end + offset;
    // A person may be read by the post and by what stands before.
    if (name.text.endsWith(text)) places.set(end, { start: end - text.length, end, isListed: name.isListed });
  }
  return [...places.values()];
}

/** One that stands so often is no slip. */
const MAX_RARE = 2;

/** Once against once, twice against four times; what only says the same once against twice. */
function isSlip(rare: number, usual: number, { likeness }: Difference): boolean {
  if (rare > MAX_RARE) return false;
  if (likeness === 'alike' || likeness === 'swapped' || likeness === 'same-tail')
    return rare === 1 || usual >= 2 * rare;
  return usual >= 2 * rare;
}

/** Characters between two that are told one beside the other, and are two for that; “要我学” becomes “我要学” on purpose. */
const [BESIDE, PLAYS] = [12, 24];

function areSideBySide(rare: readonly Place[], usual: readonly Place[], mayPlay: boolean): boolean {
  return rare.some((one) => usual.some((other) => isBeside(one, other, mayPlay) || isBeside(other, one, mayPlay)));
}

function isBeside({ end, isListed }: Place, { start }: Place, mayPlay: boolean): boolean {
  return start >= end && ((isListed && start - end <= BESIDE) || (mayPlay && start - end <= PLAYS));
}
