/** Run in the page: what a person waits for, and what keeps the page from answering. Milliseconds. */

declare global {
  interface Window {
    /** Tasks of over 50 ms since the page began to be watched. */
    longTasks: number[];
    /** Settles with the time from the next key to the first frame with one more mark. */
    nextMark: Promise<number> | undefined;
  }
}

/** Begins to note tasks that take over 50 ms, those of extensions' scripts in the page among them. */
export function noteLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
}

export function awaitMark(): void {
  const marks = () =>
    ['gaoban-error', 'gaoban-warning'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
  const before = marks();
  window.nextMark = new Promise((resolve) => {
    let pressed = Infinity;
    window.addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
    const look = () => {
      if (marks() > before && pressed < Infinity) resolve(performance.now() - pressed);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
