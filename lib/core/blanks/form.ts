import type { Place } from './place.ts';

/** One way in which people leave a place open. */
export interface Form {
  /** Every match holds one of these characters: without them in the line the pattern is not run. */
  holds: string;
  /** Where that one stands right behind one of these in every match. */
  behind?: string;
  /** Every match stands in one line with this. */
  needs?: string;
  pattern: RegExp;
  accepts: (place: Place) => boolean;
  /** Only where the draft holds other blanks: a template's stand-ins. */
  templateOnly?: boolean;
}
