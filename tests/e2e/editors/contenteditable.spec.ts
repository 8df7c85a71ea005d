import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'contenteditable',
  page: 'contenteditable.html',
  steps: 3,
  editable: (page, at = 0) => page.locator('[contenteditable]').nth(at),
});
