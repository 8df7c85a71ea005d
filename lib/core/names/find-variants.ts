import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import { areAlike, tellsApart } from './alike-characters.ts';
import type { Name } from './read-names.ts';

/** A name as the draft has it in other places. */
export interface Variant {
  written: string;
  usual: string;
  places: Range[];
}

/** A name and all places in the document where it stands. */
interface Known {
  kind: Name['kind'];
  text: string;
  places: Range[];
}

/** One that stands so often is no slip. */
const MAX_RARE = 2;
/** In a name of so many characters, any one in the middle may be wrong; in shorter ones only one that is alike. */
const LONG = 6;

/** Names that differ in a character from one that the draft has more often. */
export function findVariants(document: Document): Variant[] {
  const known = collect(document);
  const usual = known.filter(({ places }) => places.length > 1);
  if (usual.length === 0) return [];
  // Where names differ in one character, one that stands twice has to be among them.
  const masks = new Set(usual.flatMap((name) => masksOf(name)));
  const byMask = new Map<number, Known[]>();
  for (const name of known)
    for (const mask of masksOf(name)) {
      if (!masks.has(mask)) continue;
      const others = byMask.get(mask);
      if (others) others.push(name);
      else byMask.set(mask, [name]);
    }
  const variants = new Map<Known, Variant>();
  for (const names of byMask.values()) {
    if (names.length < 2) continue;
    const [most, ...others] = [...names].sort((a, b) => b.places.length - a.places.length);
    for (const rare of others)
      if (most && !variants.has(rare) && isRare(rare, most) && mayBeSlip(rare, most))
        variants.set(rare, { written: rare.text, usual: most.text, places: rare.places });
  }
  return [...variants.values()];
}

const BASE = 0x01_00_01_93;

/** A number for each of its characters, which tells all the others; two that share one may still differ in more. */
function masksOf({ text, kind }: Known): number[] {
  let whole = kind.length;
  for (let at = 0; at < text.length; at += 1) whole = (Math.imul(whole, BASE) + text.charCodeAt(at)) | 0;
  const masks: number[] = [];
  let power = 1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    masks.push((whole - Math.imul(text.charCodeAt(at), power)) ^ at);
    power = Math.imul(power, BASE);
  }
  return masks;
}

function collect({ paragraphs }: Document): Known[] {
  const byText = new Map<string, Known>();
  for (const { line, start: offset } of paragraphs)
    for (const { kind, text, start, end } of line.names) {
      const place = { start: start + offset, end: end + offset };
      const known = byText.get(kind + text);
      if (known) known.places.push(place);
      else byText.set(kind + text, { kind, text, places: [place] });
    }
  return [...byText.values()];
}

/** Once against twice, twice against four times. */
function isRare({ places }: Known, usual: Known): boolean {
  return places.length <= MAX_RARE && usual.places.length >= 2 * places.length;
}

function mayBeSlip(rare: Known, { kind, text }: Known): boolean {
  const at = onlyDifference(rare.text, text);
  if (at < 0 || rare.kind !== kind) return false;
  const [one, other] = [rare.text.charAt(at), text.charAt(at)];
  if (areAlike(one, other)) return text.length > 2 || kind !== 'person';
  const isInside = at > 0 && at < text.length - 1;
  return kind === 'quoted' && text.length >= LONG && isInside && !tellsApart(one) && !tellsApart(other);
}

/** Where the one character stands in which they differ; -1 where they differ in more. */
function onlyDifference(one: string, other: string): number {
  if (one.length !== other.length) return -1;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return one.slice(at + 1) === other.slice(at + 1) ? at : -1;
}
