import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'TinyMCE 4',
  page: 'tinymce-4.html',
  editable: (page, at = 0) => page.locator('.place iframe').nth(at).contentFrame().locator('body'),
});
