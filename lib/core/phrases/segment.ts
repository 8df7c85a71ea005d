/** Parts a text into its words; joined they are the text again. */
export type Segment = (text: string) => readonly string[];

/** Where words begin or end in a text: 1 at each such offset, which is in UTF-16 units; the text's length is one. */
export function boundariesOf(words: readonly string[], length: number): Uint8Array {
  const boundaries = new Uint8Array(length + 1);
  boundaries[0] = 1;
  let at = 0;
  for (const word of words) {
    at += word.length;
    boundaries[at] = 1;
  }
  return boundaries;
}
