/** A stretch of the draft's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Whether they have a character in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
