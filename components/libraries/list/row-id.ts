/** The id of a phrase’s row in the page. */
export function rowId(phrase: string): string {
  return `phrase-${phrase}`;
}
