import { matches } from '../dom.ts';

/**
 * What editors put into their own tree as help for editing and never save. Only what no general rule tells: most such
 * things are hidden, empty or filler characters.
 */
const aids = [
  '.ProseMirror-widget',
  '.ProseMirror-separator',
  '[data-slate-placeholder]',
  '[data-slate-spacer]',
  '[data-mce-bogus="all"]',
  '[data-cke-temp]',
  '[data-cke-magic-line]',
  '.cke_reset_all',
  '.ck-reset_all',
  '.ck-fake-selection-container',
  '.ql-ui',
].join(', ');

export function isAid(element: Element): boolean {
  return matches(element, aids);
}
