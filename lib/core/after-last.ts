/** What follows the last of `marks`, a character each; the whole text where none of them stands in it. */
export function afterLast(text: string, marks: string): string {
  return text.slice(Math.max(...Array.from(marks, (mark) => text.lastIndexOf(mark))) + 1);
}
