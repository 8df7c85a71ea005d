import type { Document } from '../document/document.ts';
import type { LongName } from './long-names.ts';

/** A stretch where it stands in the document. */
export interface PlacedLong {
  name: LongName;
  /** UTF-16 units from the start of the document to that of its line. */
  offset: number;
}

/** Those of the document that end with each character, in order. */
export type LongGroups = ReadonlyMap<number, readonly PlacedLong[]>;

export function groupLongNames({ paragraphs }: Document): LongGroups {
  const groups = new Map<number, PlacedLong[]>();
  for (const { line, start: offset } of paragraphs)
    for (const name of line.hinted.longNames) {
      const last = name.text.charCodeAt(name.text.length - 1);
      const group = groups.get(last);
      if (group) group.push({ name, offset });
      else groups.set(last, [{ name, offset }]);
    }
  return groups;
}
