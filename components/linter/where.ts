import type { Part, Section } from '../../lib/core/document/section.ts';

/** Where in the draft an offset stands, as a person would say it. */
export interface Where {
  section?: Section;
  /** Counted from 1 within the section, its heading and empty lines left out; 0 on the heading itself. */
  paragraph: number;
}

/** Reads the text's lines once, at the first question; each question is then a search in a sorted list. */
export function createLocator(text: string, parts: readonly Part[]): (offset: number) => Where {
  let starts: number[] | undefined;

  /** How many lines with words begin at or before the offset. */
  function linesBefore(offset: number): number {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return (offset) => {
    const part = parts.find((candidate) => offset < candidate.end) ?? parts.at(-1);
    const section = part?.sections.find((candidate) => offset >= candidate.start && offset < candidate.end);
    const from = section?.start ?? part?.start ?? 0;
    const before = from === 0 ? 0 : linesBefore(from - 1);
    const paragraph = linesBefore(offset) - before - (section?.heading === undefined ? 0 : 1);
    return section ? { section, paragraph } : { paragraph };
  };
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(at, end).trim() !== '') starts.push(at);
    at = end + 1;
  }
  return starts;
}
