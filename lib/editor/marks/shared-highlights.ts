import { highlightOf } from './style.ts';

/** From the lowest to the topmost. */
export const order = ['info', 'warning', 'error', 'current', 'flash'] as const;
export type Name = (typeof order)[number];

/** What each painter shows under a name. A document has one list of names for all painters, whatever tree they paint in. */
const ranges = new Map<Name, Map<object, readonly AbstractRange[]>>(order.map((name) => [name, new Map()]));
const registered = new Map<Name, Highlight>();

/** Shows these ranges in place of those the painter showed under the name, and leaves other painters' ranges alone. */
export function showRanges(painter: object, name: Name, own: readonly AbstractRange[]): void {
  const all = ranges.get(name);
  if (all === undefined || (own.length === 0 && !all.has(painter))) return;
  if (own.length === 0) all.delete(painter);
  else all.set(painter, own);
  if (all.size === 0) return remove(name);
  const highlight = new Highlight();
  for (const painted of all.values()) for (const range of painted) highlight.add(range);
  highlight.priority = order.indexOf(name);
  CSS.highlights.set(highlightOf[name], highlight);
  registered.set(name, highlight);
}

/** Only what is ours: an extension that was loaded anew may have set the name since. */
function remove(name: Name): void {
  const ours = registered.get(name);
  if (ours !== undefined && CSS.highlights.get(highlightOf[name]) === ours) CSS.highlights.delete(highlightOf[name]);
  registered.delete(name);
}
