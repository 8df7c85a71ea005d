import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Quill 1',
  page: 'quill-1.html',
  redoKey: 'Control+Shift+z',
  editable: (page, at = 0) => page.locator('.ql-editor').nth(at),
});
