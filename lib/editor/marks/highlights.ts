import type { Range as Span } from '../../core/range.ts';
import type { Mark } from '../../messaging/editor-protocol.ts';
import type { Painter } from '../adapter.ts';
import { highlightCss, highlightOf } from './style.ts';

const order = ['info', 'warning', 'error', 'current', 'flash'] as const;
type Name = (typeof order)[number];

/** Paints with the CSS Custom Highlight API: nothing in the tree changes, and live ranges follow what the user types. */
export class HighlightPainter implements Painter {
  private readonly scope: DocumentOrShadowRoot;
  private readonly rangeOf: (span: Span) => AbstractRange;
  private readonly sheet = new CSSStyleSheet();
  private readonly shown = new Map<Name, Highlight>();

  /** @param scope whose style sheets reach the text */
  constructor(scope: DocumentOrShadowRoot, rangeOf: (span: Span) => AbstractRange) {
    this.scope = scope;
    this.rangeOf = rangeOf;
    this.sheet.replaceSync(highlightCss);
  }

  paint(marks: readonly Mark[], current: Span | null): void {
    if (marks.length > 0) this.adoptSheet();
    for (const name of ['info', 'warning', 'error'] as const) {
      this.show(
        name,
        marks.filter((mark) => mark.severity === name),
      );
    }
    this.show('current', current === null ? [] : [current]);
  }

  flash(range: Span | null): void {
    this.adoptSheet();
    this.show('flash', range === null ? [] : [range]);
  }

  close(): void {
    for (const name of order) this.hide(name);
    this.scope.adoptedStyleSheets = this.scope.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  private show(name: Name, spans: readonly Span[]): void {
    const ranges = spans.filter((span) => span.end > span.start).map(this.rangeOf);
    if (ranges.length === 0) return this.hide(name);
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = order.indexOf(name);
    CSS.highlights.set(highlightOf[name], highlight);
    this.shown.set(name, highlight);
  }

  /** Only what is ours: another painter may have set the name since. */
  private hide(name: Name): void {
    const mine = this.shown.get(name);
    if (mine !== undefined && CSS.highlights.get(highlightOf[name]) === mine) CSS.highlights.delete(highlightOf[name]);
    this.shown.delete(name);
  }

  /** Again and again, since a page may set its own list of sheets at any time. */
  private adoptSheet(): void {
    if (this.scope.adoptedStyleSheets.includes(this.sheet)) return;
    this.scope.adoptedStyleSheets = [...this.scope.adoptedStyleSheets, this.sheet];
  }
}
