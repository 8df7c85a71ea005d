import { isWithin, rootsAround, targetOf } from '../dom.ts';

interface Follower {
  /** The element, or something around it, moved. */
  moved(): void;
  /** The element's own content scrolled. */
  scrolled(): void;
  resized(): void;
}

/** Tells when an element moves, without polling; returns how to stop. */
export function followPosition(element: HTMLElement, follower: Follower): () => void {
  const view = element.ownerDocument.defaultView ?? window;
  const end = new AbortController();
  const onScroll = (event: Event) => {
    const target = targetOf(event);
    if (target === element) follower.scrolled();
    else if (target === null || isWithin(target, element)) follower.moved();
  };
  // What scrolls or moves inside a shadow root isn't told outside it.
  for (const place of [view, ...rootsAround(element)]) {
    place.addEventListener('scroll', onScroll, { capture: true, passive: true, signal: end.signal });
    place.addEventListener('transitionend', follower.moved, { capture: true, signal: end.signal });
  }
  view.addEventListener('resize', follower.resized, { signal: end.signal });
  const sizes = new ResizeObserver(() => follower.resized());
  sizes.observe(element);
  const shifts = new ShiftObserver(element, follower.moved);
  return () => {
    end.abort();
    sizes.disconnect();
    shifts.stop();
  };
}

/**
 * Other content pushes an element about without any event. An intersection observer whose root is cut down to just
 * where the element is now reports as soon as it is no longer there.
 */
class ShiftObserver {
  private readonly element: HTMLElement;
  private readonly moved: () => void;
  private observer: IntersectionObserver | null = null;

  constructor(element: HTMLElement, moved: () => void) {
    this.element = element;
    this.moved = moved;
    this.aim(1);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
  }

  /** @param threshold how much of the element is seen; found out by a first try when it isn't all of it */
  private aim(threshold: number, settled = false): void {
    this.stop();
    const { left, top, right, bottom, width, height } = this.element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = this.element.ownerDocument.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let first = true;
    const onChange = (entries: IntersectionObserverEntry[]) => {
      const ratio = entries.at(-1)?.intersectionRatio ?? 0;
      if (!first) {
        this.moved();
        this.aim(1);
      } else if (!settled && ratio !== threshold) {
        this.aim(ratio, true);
      }
      first = false;
    };
    this.observer = new IntersectionObserver(onChange, {
      rootMargin: margins.join(' '),
      threshold: Math.min(Math.max(threshold, 1e-7), 1),
    });
    this.observer.observe(this.element);
  }
}
