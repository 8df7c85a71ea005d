/** Zero-width characters by which editors hold a place for the caret; nobody sees or means them. */
export const fillers = /[\u200B\u2060\uFEFF]+/g;

export function hasFiller(text: string): boolean {
  return text.search(fillers) !== -1;
}
