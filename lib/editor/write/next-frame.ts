/** Milliseconds to wait for a frame that a page out of sight may never draw. */
const LONGEST_FRAME = 100;

/** Until the page's own code has had its turn at what was written. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
