/** What stands of the same sentence before the range, and behind it. */
export function sentenceAround(text: string, start: number, end: number): { lead: string; rest: string } {
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('；', start - 1)) + 1;
  const to = text.slice(end).search(/[。；]/u);
  return { lead: text.slice(from, start), rest: text.slice(end, to < 0 ? text.length : end + to) };
}
