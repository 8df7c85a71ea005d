/** What follows the last of `marks`, a character each; the whole text where none of them stands in it. */
export function afterLast(text: string, marks: string): string {
  let last = -1;
  for (let at = 0; at < marks.length; at += 1) last = Math.max(last, text.lastIndexOf(marks.charAt(at)));
  return text.slice(last + 1);
}
