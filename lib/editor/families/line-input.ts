import type { Range } from '../../core/range.ts';
import type { Adapter } from '../adapter.ts';
import { centre } from '../scroll.ts';
import { openControl } from './text-control.ts';

/** One line of text, such as a title. Nothing is painted over it. */
export function openLineInput(element: HTMLInputElement): Adapter {
  const control = openControl(element);
  return {
    ...control,
    painter: { paint: () => undefined, flash: () => undefined, close: () => undefined },
    // The browser would put the lines together.
    accepts: (edits) => control.accepts(edits) && edits.every(({ text }) => !/[\r\n]/u.test(text)),
    reveal(range: Range) {
      control.select(range);
      centre(element, () => element.getBoundingClientRect());
    },
  };
}
