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
  const onScroll = (event: Event) => {
    if (event.target === element) follower.scrolled();
    else if (event.target instanceof Node && event.target.contains(element)) follower.moved();
  };
  const onTransition = () => follower.moved();
  view.addEventListener('scroll', onScroll, { capture: true, passive: true });
  view.addEventListener('resize', follower.resized);
  view.addEventListener('transitionend', onTransition, { capture: true });
  const sizes = new ResizeObserver(() => follower.resized());
  sizes.observe(element);
  const shifts = new ShiftObserver(element, follower.moved);
  return () => {
    view.removeEventListener('scroll', onScroll, { capture: true });
    view.removeEventListener('resize', follower.resized);
    view.removeEventListener('transitionend', onTransition, { capture: true });
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
