import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'ProseMirror',
  page: 'prosemirror.html',
  editable: (page, at = 0) => page.locator('.ProseMirror').nth(at),
});
