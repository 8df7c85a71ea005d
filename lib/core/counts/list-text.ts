import type { Line } from '../document/line.ts';

const QUOTED = /"([^"]{1,40})"/gu;

/** A line's text as lists are read in it: with full-width marks, and “ ” for straight quotation marks. */
export function listText({ read }: Pick<Line, 'read'>): string {
  return read.includes('"') ? read.replace(QUOTED, '“$1”') : read;
}
