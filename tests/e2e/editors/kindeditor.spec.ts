import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'KindEditor',
  page: 'kindeditor.html',
  editable: (page, at = 0) => page.locator('.place iframe').nth(at).contentFrame().locator('body'),
});
