import { MOST_SHORT_LINES } from '../../messaging/editor-protocol.ts';

/** Characters of a text that may be a whole draft, and of one that is too long to look at again and again. */
const [SHORTEST, LONGEST] = [400, 100_000];
/** Characters; no heading is shorter or longer. */
const [SHORTEST_LINE, LONGEST_LINE] = [2, 30];

/** The lines of a long text that may be its headings. */
export function shortLines(editor: HTMLElement): string[] {
  const isTextarea = editor instanceof HTMLTextAreaElement;
  const length = isTextarea ? editor.textLength : (editor.textContent?.length ?? 0);
  if (length < SHORTEST || length > LONGEST) return [];
  return (isTextarea ? editor.value : editor.innerText)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_LINE && line.length <= LONGEST_LINE && !/[。；，]$/u.test(line))
    .slice(0, MOST_SHORT_LINES);
}
