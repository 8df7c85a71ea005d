import { expect, test } from 'vitest';
import { Panel, showPage } from './support/page.ts';

/** An editor of a page's own making: some script of the page holds on to its element. */
function showManaged(html: string): HTMLElement {
  const editor = showPage(`<div id="editor" contenteditable="true">${html}</div>`);
  Reflect.set(editor, 'model', {});
  return editor;
}

test('where nobody takes a paste it is typed, once', async () => {
  const editor = showManaged('<p>在20xx年</p><p>到20xx年</p>');
  const panel = new Panel();
  panel.watch();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 2 });
  expect(editor.innerHTML).toBe('<p>在2026年</p><p>到2026年</p>');
  expect(await panel.undo()).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在20xx年</p><p>到20xx年</p>');
});

test('where the editor takes the paste it is not typed as well, though it shows it late', async () => {
  const editor = showManaged('<p>在20xx年</p>');
  let pastes = 0;
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    pastes += 1;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => document.execCommand('insertText', false, text), 60);
  });
  const panel = new Panel();
  panel.watch();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>在2026年</p>');
  expect(pastes).toBe(1);
});

test('an editor that takes the paste and does nothing is told of, and nothing is written', async () => {
  const editor = showManaged('<p>在20xx年</p>');
  editor.addEventListener('paste', (event) => event.preventDefault());
  const panel = new Panel();
  panel.watch();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'rejected', reason: 'refused' });
  expect(editor.innerHTML).toBe('<p>在20xx年</p>');
});

test('a deletion keeps the characters beside it', async () => {
  const editor = showManaged('<p>去掉（略）这个</p><p>（略）也去掉</p>');
  const panel = new Panel();
  panel.watch();
  expect(await panel.write(panel.replaceAll('（略）', ''))).toMatchObject({ status: 'applied' });
  expect(editor.innerHTML).toBe('<p>去掉这个</p><p>也去掉</p>');
});
