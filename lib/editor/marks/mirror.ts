import type { Range as Span } from '../../core/range.ts';
import { ChunkedText } from './chunked-text.ts';

/** What decides where each character of a textarea stands. */
const copied = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'font-size-adjust',
  'text-rendering',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-align',
  'text-align-last',
  'text-transform',
  'text-wrap',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'tab-size',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'text-orientation',
  'text-spacing-trim',
  'text-autospace',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
];

/** A textarea's text laid out once more as an ordinary box, where characters can be measured and painted. */
export class Mirror {
  /** What is seen of the text: the textarea's box inside its borders and scroll bars. */
  readonly view: HTMLElement;
  private readonly textarea: HTMLTextAreaElement;
  private readonly content: HTMLElement;
  private readonly text: ChunkedText;

  constructor(textarea: HTMLTextAreaElement) {
    const document = textarea.ownerDocument;
    this.textarea = textarea;
    this.view = document.createElement('div');
    this.content = document.createElement('div');
    this.text = new ChunkedText(this.content);
    this.view.append(this.content);
    this.view.style.cssText = 'position:absolute;overflow:hidden';
    this.content.style.cssText = 'position:absolute;box-sizing:border-box;color:transparent;margin:0;border:0';
  }

  /** Takes over the textarea's text and look. */
  copy(): void {
    const style = getComputedStyle(this.textarea);
    for (const property of copied) this.content.style.setProperty(property, style.getPropertyValue(property));
    this.text.set(this.textarea.value);
    this.measure(style);
  }

  /** Follows the textarea's scrolling. */
  scroll(): void {
    this.content.style.transform = `translate(${-this.textarea.scrollLeft}px, ${-this.textarea.scrollTop}px)`;
  }

  rangeOf(span: Span): Range {
    const length = this.text.length;
    const start = this.text.placeOf(Math.min(span.start, length));
    const end = this.text.placeOf(Math.min(span.end, length));
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** Where the first line of the span is, in the viewport. */
  rectOf(span: Span): DOMRect {
    const range = this.rangeOf(span);
    return range.getClientRects()[0] ?? range.getBoundingClientRect();
  }

  private measure(style: CSSStyleDeclaration): void {
    const { textarea, view, content } = this;
    const borders = pixels(style.borderLeftWidth) + pixels(style.borderRightWidth);
    const scrollBar = Math.max(0, Math.round(textarea.offsetWidth - textarea.clientWidth - borders));
    const width = innerWidth(style, borders) - scrollBar;
    view.style.left = style.borderLeftWidth;
    view.style.top = style.borderTopWidth;
    // A scroll bar on the left, as right-to-left text may have it.
    view.style.marginLeft = `${Math.max(0, Math.round(textarea.clientLeft - pixels(style.borderLeftWidth)))}px`;
    view.style.width = `${width}px`;
    view.style.height = `${textarea.clientHeight}px`;
    content.style.width = `${width}px`;
    this.scroll();
  }
}

/** Between the borders, to fractions of a pixel, which `clientWidth` rounds away. */
function innerWidth(style: CSSStyleDeclaration, borders: number): number {
  const width = pixels(style.width);
  if (style.boxSizing === 'border-box') return width - borders;
  return width + pixels(style.paddingLeft) + pixels(style.paddingRight);
}

function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}
