/** Whether all of the characters are in the text, in any order. */
export function holdsAll(text: string, chars: string): boolean {
  for (const char of chars) if (!text.includes(char)) return false;
  return true;
}
