import type { Range } from '../range.ts';

/** Something in a line that came with a copy; the range is one of the line's text. */
export interface Trace extends Range {
  kind: 'phrase' | 'model' | 'mark' | 'hidden' | 'entity' | 'tag';
  /** Certainly no words of whoever wrote the draft. */
  sure: boolean;
  /** Where in a document it is one: in its first lines, or anywhere but in the first. */
  only?: 'head' | 'below';
  /** What a fix puts in its place; where it is undefined there is none. */
  instead?: string;
  /** What a fix takes out with it. */
  sentence?: Range;
}
