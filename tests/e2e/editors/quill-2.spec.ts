import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Quill 2',
  page: 'quill-2.html',
  redoKey: 'Control+Shift+z',
  editable: (page, at = 0) => page.locator('.ql-editor').nth(at),
});
