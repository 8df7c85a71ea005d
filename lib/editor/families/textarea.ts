import type { Range } from '../../core/range.ts';
import type { Adapter } from '../adapter.ts';
import { Overlay } from '../marks/overlay.ts';
import { centre } from '../scroll.ts';
import { openControl } from './text-control.ts';

export function openTextarea(element: HTMLTextAreaElement): Adapter {
  const overlay = new Overlay(element);
  const control = openControl(element);
  return {
    ...control,
    painter: overlay,
    reveal(range: Range) {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      control.select(range);
      centre(element, () => overlay.rectOf(range));
    },
  };
}
