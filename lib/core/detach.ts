/**
 * A copy of a part of a longer text. Engines let a slice point into its source: that would keep every version of a long
 * draft alive, and each look at a character would take the way through the source. Joined strings are written anew.
 */
export function detach(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}
