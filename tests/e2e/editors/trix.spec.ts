import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Trix',
  page: 'trix.html',
  steps: 3,
  editable: (page, at = 0) => page.locator('trix-editor').nth(at),
});
