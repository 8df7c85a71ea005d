import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import { areAlike, tellsApart } from './alike-characters.ts';
import type { Name } from './read-names.ts';

/** A name as the draft has it in other places. */
export interface Variant {
  kind: Name['kind'];
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
  const byMask = new Map<string, Known[]>();
  for (const name of known)
    for (let at = 0; at < name.text.length; at += 1) {
      const mask = `${name.kind}${name.text.slice(0, at)}?${name.text.slice(at + 1)}`;
      const others = byMask.get(mask);
      if (others) others.push(name);
      else byMask.set(mask, [name]);
    }
  const variants = new Map<Known, Variant>();
  for (const [mask, names] of byMask) {
    const [usual, ...others] = names.length > 1 ? names.toSorted((a, b) => b.places.length - a.places.length) : [];
    if (!usual) continue;
    const at = mask.indexOf('?') - usual.kind.length;
    for (const rare of others)
      if (!variants.has(rare) && isRare(rare, usual) && mayBeSlip(rare, usual, at))
        variants.set(rare, { kind: rare.kind, written: rare.text, usual: usual.text, places: rare.places });
  }
  return [...variants.values()];
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

function mayBeSlip(rare: Known, { text }: Known, at: number): boolean {
  const [one, other] = [rare.text.charAt(at), text.charAt(at)];
  if (areAlike(one, other)) return text.length > 2 || rare.kind !== 'person';
  const isInside = at > 0 && at < text.length - 1;
  return rare.kind === 'quoted' && text.length >= LONG && isInside && !tellsApart(one) && !tellsApart(other);
}
