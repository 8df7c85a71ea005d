import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Lexical',
  page: 'lexical.html',
  steps: 3,
  editable: (page, at = 0) => page.locator('.place [contenteditable]').nth(at),
});
