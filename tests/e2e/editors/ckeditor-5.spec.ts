import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'CKEditor 5',
  page: 'ckeditor-5.html',
  editable: (page, at = 0) => page.locator('.ck-editor__editable').nth(at),
});
