import type { Locator } from '@playwright/test';

/** Puts the caret behind words, where they stand last, as a person does: with a click. */
export async function caretBehind(editable: Locator, words: string): Promise<void> {
  if (await isTextarea(editable)) {
    await editable.focus();
    await editable.evaluate((element, sought) => {
      if (!(element instanceof HTMLTextAreaElement)) return;
      const at = element.value.lastIndexOf(sought) + sought.length;
      element.setSelectionRange(at, at);
    }, words);
    return;
  }
  const around = editable.getByText(words).last();
  const position = await around.evaluate((element, sought) => {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = element.ownerDocument.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = (node.nodeValue?.lastIndexOf(sought) ?? -1) + sought.length;
      if (end < sought.length) continue;
      range.setStart(node, end - 1);
      range.setEnd(node, end);
    }
    const last = range.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return { x: last.right - 1 - box.left, y: last.top + last.height / 2 - box.top };
  }, words);
  await around.click({ position });
  // Trix looks at the selection again when the mouse moves on.
  await editable.page().mouse.move(0, 0);
}

export async function isTextarea(editable: Locator): Promise<boolean> {
  return await editable.evaluate((element) => element instanceof HTMLTextAreaElement);
}
