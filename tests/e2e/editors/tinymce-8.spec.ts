import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'TinyMCE 8',
  page: 'tinymce-8.html',
  editable: (page, at = 0) => page.locator('.place iframe').nth(at).contentFrame().locator('body'),
});
