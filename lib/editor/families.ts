import type { Adapter } from './adapter.ts';
import { ask } from './bridge/ask.ts';
import { ckeditor4 } from './families/ckeditor4.ts';
import { ckeditor5 } from './families/ckeditor5.ts';
import { contenteditable } from './families/contenteditable.ts';
import type { Family, Signs } from './families/family.ts';
import { generic } from './families/generic.ts';
import { kindeditor } from './families/kindeditor.ts';
import { prosemirror } from './families/prosemirror.ts';
import { quill } from './families/quill.ts';
import { slate } from './families/slate.ts';
import { openTextarea } from './families/textarea.ts';
import { tinymce } from './families/tinymce.ts';
import { ueditor } from './families/ueditor.ts';
import { RichText } from './rich-text.ts';

/** In the order they are asked, the most specific first. */
const families: readonly Family[] = [
  tinymce,
  ckeditor4,
  ckeditor5,
  ueditor,
  kindeditor,
  quill,
  prosemirror,
  slate,
  contenteditable,
  generic,
];

/** The adapter for an editor's element; null if it is none. */
export function adapterFor(element: Element): Adapter | null {
  if (element instanceof HTMLTextAreaElement) return openTextarea(element);
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  const answered = ask(element, { op: 'identify' });
  const signs: Signs = { host: answered?.host ?? null, managed: answered?.managed ?? true };
  const family = families.find(({ matches }) => matches(element, signs));
  return family === undefined ? null : new RichText(element, family.method(signs));
}
