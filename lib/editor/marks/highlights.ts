import type { Range as Span } from '../../core/range.ts';
import type { Mark } from '../../messaging/editor-protocol.ts';
import type { Painter } from '../adapter.ts';
import { type Name, order, showRanges } from './shared-highlights.ts';
import { highlightCss } from './style.ts';

/** Paints with the CSS Custom Highlight API: nothing in the tree changes, and live ranges follow what the user types. */
export class HighlightPainter implements Painter {
  private readonly scope: DocumentOrShadowRoot;
  private readonly rangeOf: (span: Span) => AbstractRange;
  private readonly sheet = new CSSStyleSheet();

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
    for (const name of order) showRanges(this, name, []);
    this.scope.adoptedStyleSheets = this.scope.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }

  private show(name: Name, spans: readonly Span[]): void {
    showRanges(this, name, spans.filter((span) => span.end > span.start).map(this.rangeOf));
  }

  /** Again and again, since a page may set its own list of sheets at any time. */
  private adoptSheet(): void {
    if (this.scope.adoptedStyleSheets.includes(this.sheet)) return;
    this.scope.adoptedStyleSheets = [...this.scope.adoptedStyleSheets, this.sheet];
  }
}
