import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Trix',
  page: 'trix.html',
  redoKey: 'Control+Shift+z',
  steps: 3,
  editable: (page, at = 0) => page.locator('trix-editor').nth(at),
});
