import { countedIn, suffixOf } from './counter-style.ts';

/** What a list item's marker is made of: words, and its number in a counter style. */
export type Marker = readonly (string | { counter: string })[];

const parts = /"((?:[^"\\]|\\.)*)"|counter\(list-item(?:,\s*([\w-]+))?\)|\s+/g;

/** The marker of a list item; empty when it shows no words and no number, or pictures, or what can't be told. */
export function markerOf(element: Element, style: CSSStyleDeclaration): Marker {
  const content = getComputedStyle(element, '::marker').content;
  if (content !== 'normal') return parse(content);
  if (style.listStyleImage !== 'none') return [];
  const type = style.listStyleType;
  if (type.startsWith('"')) return parse(type);
  return countedIn(type, 1) === null ? [] : [{ counter: type }, suffixOf(type)];
}

/** The marker of the item with the number. */
export function shownMarker(marker: Marker, number: number): string {
  let shown = '';
  for (const part of marker) shown += typeof part === 'string' ? part : (countedIn(part.counter, number) ?? '');
  return shown;
}

/** Reads a computed value of CSS `content`. */
function parse(content: string): Marker {
  if (content.replace(parts, '') !== '') return [];
  const marker: (string | { counter: string })[] = [];
  for (const [whole, words, counter] of content.matchAll(parts)) {
    if (words !== undefined) marker.push(unescaped(words));
    else if (whole.startsWith('counter')) marker.push({ counter: counter ?? 'decimal' });
  }
  return marker;
}

function unescaped(words: string): string {
  return words.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_all, code?: string, character?: string) =>
    code === undefined ? (character ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}
