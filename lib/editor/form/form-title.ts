import { rootOf } from '../dom.ts';
import { fieldLabel } from './field-label.ts';

const TITLE =
  /^(?:\p{Script=Han}{0,6}(?:标题|题目|主题)|\p{Script=Han}{0,4}(?:总结|材料|文件|文章|文稿|报告|汇报|方案|计划)名称)$/u;

/** The line of a form that holds the title of the draft whose first field this is; undefined where it has none. */
export function formTitle(field: Element): HTMLInputElement | undefined {
  const form = Element.prototype.closest.call(field, 'form') ?? rootOf(field);
  return [...form.querySelectorAll('input')].findLast(
    (input) =>
      input instanceof HTMLInputElement &&
      (input.type === 'text' || input.type === '') &&
      (input.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      input.getClientRects().length > 0 &&
      TITLE.test(fieldLabel(input)),
  );
}
