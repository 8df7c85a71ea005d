import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectPasteBox } from '../../components/paste/paste-link.ts';
import type { EditorLink } from '../../lib/messaging/link.ts';

let link: EditorLink;
let box: HTMLTextAreaElement;

beforeEach(() => {
  const scope = document.createElement('div');
  box = document.createElement('textarea');
  box.style.cssText = 'width:300px;height:100px';
  box.value = '前后';
  scope.append(box);
  document.body.append(scope, document.createElement('button'));
  link = connectPasteBox(scope);
});

afterEach(() => {
  link.close();
  document.body.replaceChildren();
});

test('a phrase goes where the caret stood in the paste box, and can be taken back', async () => {
  box.focus();
  box.setSelectionRange(1, 1);
  await expect.poll(() => link.getView().caret).toEqual({ start: 1, end: 1 });
  // As whoever presses a button of the panel.
  document.querySelector('button')?.focus();
  const { draft } = link.getView();
  const request = link.write(draft?.revision ?? 0, draft?.text ?? '', [{ start: 1, end: 1, text: '中间' }], 2);
  expect(await request.outcome).toMatchObject({ status: 'applied' });
  expect(link.getView()).toMatchObject({ draft: { text: '前中间后' }, caret: { start: 2, end: 2 } });
  expect([box.value, box.selectionStart, document.activeElement]).toEqual(['前中间后', 2, box]);
  expect(await link.undo(request.id)).toMatchObject({ status: 'applied' });
  expect(box.value).toBe('前后');
});
