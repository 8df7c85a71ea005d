import { charSet } from '../char-set.ts';
import type { Document } from '../document/document.ts';
import { isHanCode } from '../han.ts';
import type { PlacedFault } from './over-lines.ts';

const isPause = charSet('，、');
/** Shorter ones are salutations and verses. */
const SHORTEST = 16;

/**
 * A paragraph that ends in a comma though the next opens with a heading's number or the draft is signed below: no wrapped line,
 * no list of names, and nothing that is still being written.
 */
export function findTrailing({ paragraphs, frame }: Document): PlacedFault[] {
  const found: PlacedFault[] = [];
  for (let index = frame.bodyStart; index < frame.bodyEnd; index += 1) {
    const text = paragraphs[index]?.text ?? '';
    if (!endsOpen(text) || !startsAnew(index + 1)) continue;
    const start = text.length - 1;
    found.push({ fault: { kind: 'trailing', start, end: text.length, puts: ['。'], safe: false }, index });
  }
  return found;

  function startsAnew(index: number): boolean {
    if (index >= frame.bodyEnd) return index < paragraphs.length;
    const number = paragraphs[index]?.line.number;
    return number?.style === 'han' || number?.style === 'han-bracket';
  }
}

export function endsOpen(text: string): boolean {
  return (
    text.length >= SHORTEST && isPause(text.charCodeAt(text.length - 1)) && isHanCode(text.charCodeAt(text.length - 2))
  );
}
