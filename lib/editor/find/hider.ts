import { bodyOf, withAncestors } from '../dom.ts';

/** CSS pixels; what is smaller is a search line or an editor's own helper, not a place for a draft. */
const SMALLEST = { width: 120, height: 12 };

/** What keeps an editor from being seen: itself, or a box around it that cuts it off. Null when it can be seen. */
export function hiderOf(element: HTMLElement): Element | null {
  if (element === bodyOf(element.ownerDocument)) return hiderOfBody(element);
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (isSmall(width, height)) return element;
  const style = getComputedStyle(element);
  // Code editors type into a transparent textarea.
  if (style.visibility !== 'visible' || Number(style.opacity) === 0) return element;
  let reach = { right, bottom };
  for (const around of withAncestors(element)) {
    if (around !== element && cutsOff(around)) return around;
    // However far it is scrolled away; to the left in right-to-left boxes.
    reach = { right: reach.right + Math.abs(around.scrollLeft), bottom: reach.bottom + Math.abs(around.scrollTop) };
  }
  return reach.right <= 0 || reach.bottom <= 0 ? element : null;
}

/** A frame's body may be as low as its one line of text; the frame is the paper. */
function hiderOfBody(body: HTMLElement): Element | null {
  const root = body.ownerDocument.documentElement;
  const { innerWidth, innerHeight } = body.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  return isSmall(innerWidth, innerHeight) || getComputedStyle(body).visibility !== 'visible' ? root : null;
}

function cutsOff(box: Element): boolean {
  if (!isSmall(box.clientWidth, box.clientHeight)) return false;
  const { display, overflowX, overflowY } = getComputedStyle(box);
  if (display === 'inline' || display === 'contents') return false;
  return (
    (overflowX !== 'visible' && box.clientWidth < SMALLEST.width) ||
    (overflowY !== 'visible' && box.clientHeight < SMALLEST.height)
  );
}

function isSmall(width: number, height: number): boolean {
  return width < SMALLEST.width || height < SMALLEST.height;
}
