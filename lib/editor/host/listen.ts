import { ANSWER, ASK, type Answer, type HostEdit, question, type Question } from '../bridge/protocol.ts';
import { ask } from '../bridge/ask.ts';
import { placeAt } from '../bridge/path.ts';
import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import type { Host, HostFamily, RangeEdit } from './host.ts';
import { kindeditor } from './kindeditor.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { tinymce } from './tinymce.ts';
import { tiptap } from './tiptap.ts';
import { ueditor } from './ueditor.ts';

const families: readonly HostFamily[] = [tinymce, ckeditor4, ckeditor5, ueditor, kindeditor, quill, tiptap, slate];

/** Answers the editor script for one frame, unless it is answered already; runs in the page's own world. */
export function listen(view: Window): void {
  // A frame may be so new that it holds nothing.
  const root = view.document.querySelector(':root');
  if (root !== null && ask(root, { op: 'identify' }) !== null) return;
  const again = () => view.addEventListener(ASK, onAsk, true);
  again();
  // `document.open()` takes all listeners away, but no observer.
  new MutationObserver(again).observe(view.document, { childList: true });
}

function onAsk(event: Event): void {
  const element = event.composedPath()[0];
  if (!(event instanceof CustomEvent) || !(element instanceof HTMLElement)) return;
  const asked = question.safeParse(JSON.parse(String(event.detail)));
  if (!asked.success) return;
  event.stopImmediatePropagation();
  const detail = JSON.stringify(answerTo(element, asked.data));
  element.dispatchEvent(new CustomEvent(ANSWER, { detail }));
}

function answerTo(element: HTMLElement, asked: Question): Answer {
  for (const { name, find } of families) {
    const host = find(element);
    if (host !== null) return { host: name, done: act(host, element, asked), managed: true };
  }
  return { host: null, done: false, managed: isManaged(element) };
}

function act(host: Host, element: HTMLElement, asked: Question): boolean {
  switch (asked.op) {
    case 'identify':
      return true;
    case 'open':
    case 'close':
      host[asked.op]?.();
      return true;
    case 'undo':
      host.undo();
      return true;
    case 'replace': {
      const edits = asked.edits.map((edit) => rangeEdit(element, edit));
      return edits.every((edit) => edit !== null) && host.replace?.(edits) === true;
    }
  }
}

function rangeEdit(element: HTMLElement, { start, end, old, text }: HostEdit): RangeEdit | null {
  const from = placeAt(element, start);
  const to = placeAt(element, end);
  if (from === null || to === null) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return { range, old, text };
}

/** What jQuery and zone.js leave at every element that somebody looks up or listens at through them. */
const listenedAt = /^(?:jQuery\d|sizzle\d|__zone_symbol__)/;

/** A page's plain element has no properties but those that every element has. */
function isManaged(element: HTMLElement): boolean {
  return Reflect.ownKeys(element).some((key) => !listenedAt.test(String(key)));
}
