/**
 * A copy that doesn't keep the longer text alive it was cut from. Engines let a slice point into its source: a line of
 * each version of a long draft would hold on to all of that version.
 */
export function detach(slice: string): string {
  return ` ${slice}`.slice(1);
}
