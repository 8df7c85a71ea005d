import { isListed } from './is-listed.ts';
import type { Name } from './name.ts';

/** A name that is plainly one and all of it. */
export function wholeName(kind: Name['kind'], text: string, start: number, end: number): Name {
  return {
    kind,
    start,
    end,
    text: text.slice(start, end),
    isSure: true,
    isWhole: true,
    ending: 0,
    tail: '',
    isListed: isListed(text, end),
  };
}
