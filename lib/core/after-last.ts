/** What follows the last of `marks`, a character each; the whole text where none of them stands in it. */
export function afterLast(text: string, marks: string): string {
  let last = -1;
  for (const mark of marks) last = Math.max(last, text.lastIndexOf(mark));
  return text.slice(last + 1);
}
