/** Reading what a page's own scripts left: of no known type, and perhaps not there. */

export function get(of: unknown, ...names: PropertyKey[]): unknown {
  let at = of;
  for (const name of names) at = isObject(at) ? Reflect.get(at, name) : undefined;
  return at;
}

/** Calls a method; undefined where there is none. */
export function call(of: unknown, name: string, ...args: unknown[]): unknown {
  const method = get(of, name);
  return typeof method === 'function' ? Reflect.apply(method, of, args) : undefined;
}

/** The values of a list, or of an object that is used as one. */
export function valuesOf(of: unknown): unknown[] {
  return isObject(of) ? Object.values(of) : [];
}

/** The window of an element, then those of the frames around it that are of the same site. */
export function* windowsAround(element: Element): Generator<Window> {
  let view = element.ownerDocument.defaultView;
  while (view !== null) {
    yield view;
    // Null for a window of another site, too.
    const frame: Element | null = view.frameElement;
    view = frame === null ? null : frame.ownerDocument.defaultView;
  }
}

/** The first of what is registered under a global name around the element that fits. */
export function findRegistered(
  element: Element,
  list: (view: Window) => unknown[],
  fits: (one: unknown) => boolean,
): unknown {
  for (const view of windowsAround(element)) {
    const found = list(view).find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
