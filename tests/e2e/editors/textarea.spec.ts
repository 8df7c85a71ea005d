import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'textarea',
  page: 'textarea.html',
  editable: (page, at = 0) => page.locator('textarea').nth(at),
});
