import type { Range as Span } from '../../core/range.ts';
import type { Mark } from '../../messaging/editor-protocol.ts';
import type { Painter } from '../adapter.ts';
import { visibleInset } from './clip.ts';
import { HighlightPainter } from './highlights.ts';
import { Mirror } from './mirror.ts';
import { followPosition } from './position.ts';

/** The one element we put into a page; a page's own code and our list of editors know it by this name. */
export const OVERLAY_TAG = 'gaoban-marks';

/** Marks over a textarea, whose own text no highlight reaches: its mirror lies exactly above it, transparent but for the marks. */
export class Overlay implements Painter {
  private readonly textarea: HTMLTextAreaElement;
  private shown: Shown | null = null;

  constructor(textarea: HTMLTextAreaElement) {
    this.textarea = textarea;
  }

  paint(marks: readonly Mark[], current: Span | null): void {
    if (marks.length === 0 && current === null && this.shown === null) return;
    this.show().highlights.paint(marks, current);
  }

  flash(range: Span | null): void {
    if (range === null && this.shown === null) return;
    this.show().highlights.flash(range);
  }

  /** Where the span's first line is, in the viewport. */
  rectOf(span: Span): DOMRect {
    return this.show().mirror.rectOf(span);
  }

  close(): void {
    this.shown?.close();
    this.shown = null;
  }

  /** Builds the overlay when first needed, and brings text and place up to date. */
  private show(): Shown {
    this.shown ??= build(this.textarea);
    this.shown.mirror.copy();
    this.shown.place();
    return this.shown;
  }
}

interface Shown {
  mirror: Mirror;
  highlights: HighlightPainter;
  place(): void;
  close(): void;
}

function build(textarea: HTMLTextAreaElement): Shown {
  const document = textarea.ownerDocument;
  const host = document.createElement(OVERLAY_TAG);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText =
    'all:initial;position:absolute;left:0;top:0;width:100px;height:0;margin:0;pointer-events:none;z-index:2147483647;contain:layout style';
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;left:0;top:0;overflow:hidden;transform-origin:0 0;pointer-events:none';
  const mirror = new Mirror(textarea);
  box.append(mirror.view);
  root.append(box);
  // Only a textarea's first line is indented.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('div + div { text-indent: 0 } @media print { div { display: none } }');
  root.adoptedStyleSheets = [sheet];
  const highlights = new HighlightPainter(root, (span) => mirror.rangeOf(span));
  const place = () => placeOver(host, box, textarea);
  const stopFollowing = followPosition(textarea, {
    moved: place,
    scrolled: () => mirror.scroll(),
    resized() {
      mirror.copy();
      place();
    },
  });
  return {
    mirror,
    highlights,
    place,
    close() {
      stopFollowing();
      highlights.close();
      host.remove();
    },
  };
}

/** Puts the box onto the textarea's border box, whatever transforms or zooms the page has around either. */
function placeOver(host: HTMLElement, box: HTMLElement, textarea: HTMLTextAreaElement): void {
  // A page may have removed it.
  if (!host.isConnected) textarea.ownerDocument.documentElement.append(host);
  const target = textarea.getBoundingClientRect();
  const hidden = target.width === 0 || target.height === 0 || getComputedStyle(textarea).visibility !== 'visible';
  box.style.display = hidden ? 'none' : 'block';
  if (hidden) return;
  const zoom = zoomOf(textarea) / zoomOf(host);
  const origin = host.getBoundingClientRect();
  const unit = origin.width / 100 || 1;
  const scaleX = target.width / textarea.offsetWidth / unit / zoom;
  const scaleY = target.height / textarea.offsetHeight / unit / zoom;
  const left = (target.left - origin.left) / unit / zoom;
  const top = (target.top - origin.top) / unit / zoom;
  box.style.setProperty('zoom', String(zoom));
  box.style.width = `${textarea.offsetWidth}px`;
  box.style.height = `${textarea.offsetHeight}px`;
  box.style.transform = `translate(${left}px, ${top}px) scale(${closeToOne(scaleX)}, ${closeToOne(scaleY)})`;
  box.style.clipPath = visibleInset(textarea, target);
}

/** Sizes are rounded to whole pixels: a scale that only shows this rounding isn't one. */
function closeToOne(scale: number): number {
  return Math.abs(scale - 1) < 0.01 ? 1 : scale;
}

/** CSS zoom lays text out anew, as a transform doesn't. Known from Chromium 128 on. */
function zoomOf(element: HTMLElement): number {
  const zoom: unknown = Reflect.get(element, 'currentCSSZoom');
  return typeof zoom === 'number' && zoom > 0 ? zoom : 1;
}
