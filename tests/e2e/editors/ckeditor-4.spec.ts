import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'CKEditor 4',
  page: 'ckeditor-4.html',
  editable: (page, at = 0) => page.locator('.place iframe.cke_wysiwyg_frame').nth(at).contentFrame().locator('body'),
});
