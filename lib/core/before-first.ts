/** What stands before the first character of a kind; the whole text where it holds none. */
export function beforeFirst(text: string, isOfKind: (code: number) => boolean): string {
  let end = 0;
  while (end < text.length && !isOfKind(text.charCodeAt(end))) end += 1;
  return text.slice(0, end);
}
