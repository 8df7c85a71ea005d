import { describeEditor } from '../support/describe-editor.ts';

describeEditor({
  name: 'Slate',
  page: 'slate.html',
  editable: (page, at = 0) => page.locator('.place [data-slate-editor]').nth(at),
});
