import type { Document } from '../document/document.ts';
import { isHan } from './han.ts';
import type { PlacedFault } from './over-lines.ts';

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
  return /[，、]/u.test(text.charAt(text.length - 1)) && text.length >= SHORTEST && isHan(text.charAt(text.length - 2));
}
