import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Tiptap',
  page: 'tiptap.html',
  editable: (page, at = 0) => page.locator('.ProseMirror').nth(at),
});
