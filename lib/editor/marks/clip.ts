import { parentOf, withAncestors } from '../dom.ts';

/**
 * A `clip-path` for the overlay that cuts off what scrolled boxes around the element hide of it.
 * @param target the element's rectangle in the viewport
 */
export function visibleInset(element: HTMLElement, target: DOMRect): string {
  let { left, top, right, bottom } = target;
  for (const box of clipping(element)) {
    const rect = box.getBoundingClientRect();
    left = Math.max(left, rect.left);
    top = Math.max(top, rect.top);
    right = Math.min(right, rect.right);
    bottom = Math.min(bottom, rect.bottom);
  }
  const x = element.offsetWidth / target.width;
  const y = element.offsetHeight / target.height;
  const sides = [
    (top - target.top) * y,
    (target.right - right) * x,
    (target.bottom - bottom) * y,
    (left - target.left) * x,
  ];
  return sides.every((side) => side === 0) ? 'none' : `inset(${sides.map((side) => `${side}px`).join(' ')})`;
}

function* clipping(element: HTMLElement): Generator<Element> {
  if (getComputedStyle(element).position === 'fixed') return;
  const parent = parentOf(element);
  if (parent === null) return;
  for (const box of withAncestors(parent)) {
    if (box === box.ownerDocument.documentElement || box.localName === 'body') return;
    const style = getComputedStyle(box);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') yield box;
    if (style.position === 'fixed') return;
  }
}
