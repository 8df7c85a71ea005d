import { withAncestors } from './dom.ts';

/** Remembers where everything around the element is scrolled to; the function returned puts it back. */
export function keepScroll(element: Element): () => void {
  const kept = [...withAncestors(element)].map((at) => ({ at, top: at.scrollTop, left: at.scrollLeft }));
  return () => {
    for (const { at, top, left } of kept) {
      if (at.scrollTop !== top || at.scrollLeft !== left) at.scrollTo({ top, left, behavior: 'instant' });
    }
  };
}

/**
 * Brings a place into the middle of every scrolled box around it, the innermost first, and of the frames around its
 * own as far as they are of the same site.
 * @param rectOf where the place is now, in the frame's viewport
 */
export function centre(element: Element, rectOf: () => DOMRect): void {
  centreInFrame(element, rectOf);
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return;
  centre(frame, () => {
    const inner = rectOf();
    const outer = frame.getBoundingClientRect();
    const left = outer.left + frame.clientLeft + inner.left;
    return new DOMRect(left, outer.top + frame.clientTop + inner.top, inner.width, inner.height);
  });
}

function centreInFrame(element: Element, rectOf: () => DOMRect): void {
  for (const box of withAncestors(element)) {
    if (!scrolls(box)) continue;
    const rect = rectOf();
    const isRoot = box === box.ownerDocument.scrollingElement;
    const frame = isRoot ? new DOMRect(0, 0, box.clientWidth, box.clientHeight) : box.getBoundingClientRect();
    if (rect.top >= frame.top && rect.bottom <= frame.bottom && rect.left >= frame.left && rect.right <= frame.right)
      continue;
    const down = rect.top + rect.height / 2 - (frame.top + frame.height / 2);
    const outside = rect.right > frame.right || rect.left < frame.left;
    const right = outside ? rect.left + rect.width / 2 - (frame.left + frame.width / 2) : 0;
    box.scrollBy({ top: down, left: right, behavior: 'instant' });
  }
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  if (box === box.ownerDocument.scrollingElement) return true;
  const style = getComputedStyle(box);
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}
