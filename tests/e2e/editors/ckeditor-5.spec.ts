import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'CKEditor 5',
  page: 'ckeditor-5.html',
  // Cells of its tables are editables of their own within.
  editable: (page, at = 0) => page.locator('.ck-editor__main > .ck-editor__editable').nth(at),
});
