import { charSet } from '../char-set.ts';
import type { Document } from '../document/document.ts';
import { isHanCode } from '../han.ts';
import type { PlacedFault } from './over-lines.ts';

const isPause = charSet('，、');
/** Shorter ones are salutations and verses. */
const SHORTEST = 16;
/** Of prose there is more than one sentence, and no short one is its last: a place, a name, a heading that lost its line. */
const SHORTEST_PROSE = 40;
const SHORTEST_SENTENCE = 12;

/**
 * A paragraph that ends in a comma though the next opens with a heading's number or the draft is signed below: no wrapped line,
 * no list of names, and nothing that is still being written.
 */
export function findTrailing({ paragraphs, frame }: Document): PlacedFault[] {
  const found: PlacedFault[] = [];
  for (let index = frame.bodyStart; index < frame.bodyEnd; index += 1) {
    const text = paragraphs[index]?.text ?? '';
    const end = endOf(text);
    if (end === undefined || !startsAnew(index + 1)) continue;
    const [start, put] = [text.length - 1, end === 'trailing' ? '。' : `${text.slice(-1)}。`];
    found.push({ fault: { kind: end, start, end: text.length, puts: [put], safe: false }, index });
  }
  return found;

  function startsAnew(index: number): boolean {
    if (index >= frame.bodyEnd) return index < paragraphs.length;
    const number = paragraphs[index]?.line.number;
    return number?.style === 'han' || number?.style === 'han-bracket';
  }
}

/** Whether it breaks off with a pause, or with none of the marks that its other sentences end in. */
export function endOf(text: string): 'trailing' | 'unended' | undefined {
  if (text.length < SHORTEST) return undefined;
  const last = text.charCodeAt(text.length - 1);
  if (isPause(last)) return isHanCode(text.charCodeAt(text.length - 2)) ? 'trailing' : undefined;
  if (text.length < SHORTEST_PROSE || !isHanCode(last)) return undefined;
  const stop = text.lastIndexOf('。');
  return stop > 0 && text.length - stop > SHORTEST_SENTENCE && text.includes('，', stop) ? 'unended' : undefined;
}
