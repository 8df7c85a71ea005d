/** A stretch of the draft's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}
