import type { Locator, Page } from '@playwright/test';

/** The kinds of editor, each in the page itself and in a frame of the same origin. */
export const EDITORS = [
  { name: 'a textarea', path: 'textarea.html' },
  { name: 'a contenteditable', path: 'contenteditable.html' },
  { name: 'a textarea in a frame', path: 'iframe.html?textarea.html' },
  { name: 'a contenteditable in a frame', path: 'iframe.html?contenteditable.html' },
];

export function editorOf(page: Page, path: string): Locator {
  const holder = path.startsWith('iframe.html') ? page.frameLocator('iframe') : page;
  return holder.getByLabel('总结正文');
}

/** Types as a person does, key by key; Enter makes the paragraphs. */
export async function type(editor: Locator, text: string): Promise<void> {
  await editor.click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await editor.page().keyboard.press('Enter');
    await editor.page().keyboard.insertText(line);
  }
}

/** The draft as a reader sees it, one line a paragraph. */
export async function textOf(editor: Locator): Promise<string> {
  return await editor.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : [...element.children].map((paragraph) => paragraph.textContent).join('\n'),
  );
}

/** What is selected in the editor, and whether the selection can be seen. */
export async function selectionOf(editor: Locator): Promise<{ text: string; start: number; visible: boolean }> {
  return await editor.evaluate((element) => {
    const box = element.getBoundingClientRect();
    if (element instanceof HTMLTextAreaElement) {
      const { selectionStart: start, selectionEnd, value } = element;
      // Lines are 1.7 × 16 px high; which one the selection is on is told by the scroll position.
      const seen = element.scrollTop > 0 || element.scrollHeight <= element.clientHeight;
      return { text: value.slice(start, selectionEnd), start, visible: seen };
    }
    const selection = element.ownerDocument.getSelection();
    if (!selection || selection.rangeCount === 0) return { text: '', start: -1, visible: false };
    const range = selection.getRangeAt(0);
    const place = range.getBoundingClientRect();
    return {
      text: range.toString(),
      start: range.startOffset,
      visible: place.top >= box.top && place.bottom <= box.bottom,
    };
  });
}
