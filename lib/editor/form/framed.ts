import type { Adapter } from '../adapter.ts';

/**
 * Frames of one site share the world that our scripts live in: the one in a frame lends its editor to the one around,
 * which reads and writes it as if it were its own. Pages see nothing of it.
 */
const LENT = 'gaobanLentEditor';
const ID = 'gaobanFrameId';

/** @param open gives the frame's editor, null where it has none or several */
export function lendEditor(document: Document, open: () => Adapter | null): void {
  if (document.defaultView !== null) Reflect.set(document.defaultView, LENT, open);
}

/** The editor in a frame of the same site; null where it lends none. */
export function borrowEditor(frame: HTMLIFrameElement): Adapter | null {
  const view = frame.contentDocument?.defaultView ?? null;
  const open: unknown = view === null ? null : Reflect.get(view, LENT);
  const lent: unknown = typeof open === 'function' ? open() : null;
  return isAdapter(lent) ? lent : null;
}

/** A name for a frame that the scripts on both sides of it know. */
export function frameId(frame: Element): string {
  const known: unknown = Reflect.get(frame, ID);
  if (typeof known === 'string') return known;
  const id = `frame-${Math.random()}`;
  Reflect.set(frame, ID, id);
  return id;
}

function isAdapter(value: unknown): value is Adapter {
  return typeof value === 'object' && value !== null && 'read' in value && 'painter' in value;
}
