import { expect, test } from 'vitest';
import { Panel, showPage } from './support/page.ts';

test('UMEditor, which gives out no list of its editors, takes a write as a step of its own undo', async () => {
  const editor = showPage('<div id="editor" class="edui-body-container" contenteditable="true"><p>在20xx年</p></div>');
  const fired: string[] = [];
  const mini = { body: editor, fireEvent: (name: string) => fired.push(`${name} ${editor.textContent}`) };
  Reflect.set(window, 'UM', { getEditor: (id: string) => (id === 'editor' ? mini : undefined) });
  const panel = new Panel();
  panel.watch();
  expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
  expect(fired).toEqual(['saveScene 在20xx年', 'saveScene 在2026年', 'contentchange 在2026年']);
  Reflect.deleteProperty(window, 'UM');
});
