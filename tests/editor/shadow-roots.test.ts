import { describe, expect, test, vi } from 'vitest';
import { selectionOf } from '../../lib/editor/selection.ts';
import { marked, words } from './support/marks.ts';
import { Panel, showPage } from './support/page.ts';

const box = 'style="width:400px;height:100px"';
const editable = `<div contenteditable ${box}><p>在20xx年</p><p>另一句</p></div>`;

describe('editors in open shadow roots', () => {
  test('are listed in the page’s order, nested ones too', () => {
    const place = showPage(`<textarea aria-label="一" ${box}></textarea><div id="editor"></div>
      <textarea aria-label="四" ${box}></textarea>`);
    const root = rootIn(place, `<textarea aria-label="二" ${box}></textarea><section></section>`);
    rootIn(root.querySelector('section'), `<textarea aria-label="三" ${box}></textarea>`);
    expect(new Panel().editors.map(({ name }) => name)).toEqual(['一', '二', '三', '四']);
  });

  test('take their names from labels in their own tree, or from what stands before its host', () => {
    const place = showPage('<h2>年度总结</h2><div id="editor"></div>');
    rootIn(
      place,
      `<textarea ${box}></textarea><b id="name">心得</b><textarea aria-labelledby="name" ${box}></textarea>`,
    );
    expect(new Panel().editors.map(({ name }) => name)).toEqual(['年度总结', '心得']);
  });

  test('come and go with their hosts', async () => {
    const place = showPage('<div id="editor"></div>');
    const panel = new Panel();
    const host = document.createElement('section');
    const root = rootIn(host, '<div></div>');
    place.append(host);
    await vi.waitFor(() => expect(panel.messages.length).toBeGreaterThan(0));
    rootIn(root.querySelector('div'), editable);
    root.append('');
    root.append(document.createElement('hr'));
    await vi.waitFor(() => expect(panel.editors).toHaveLength(1));
    host.remove();
    await vi.waitFor(() => expect(panel.editors).toHaveLength(0));
  });

  test('are noticed where the root grows later', async () => {
    const root = rootIn(showPage('<div id="editor"></div>'), '');
    const panel = new Panel();
    root.innerHTML = editable;
    await vi.waitFor(() => expect(panel.editors).toHaveLength(1));
  });

  test('tell a frame that is added there', async () => {
    const root = rootIn(showPage('<div id="editor"></div>'), '');
    const panel = new Panel();
    root.append(document.createElement('iframe'));
    await vi.waitFor(() => expect(panel.of('frame-added')).toHaveLength(1));
  });

  test('tell that they have the focus, before and after the panel came', async () => {
    const root = rootIn(showPage('<div id="editor"></div>'), `${editable}<textarea ${box}></textarea>`);
    // The test page is a frame, which has the focus only once it is given to it.
    window.focus();
    root.querySelector('textarea')?.focus();
    const panel = new Panel();
    expect(panel.editors.map(({ focusedAt }) => focusedAt > 0)).toEqual([false, true]);
    root.querySelector('div')?.focus();
    await vi.waitFor(() => expect(panel.editors[0]?.focusedAt).toBeGreaterThan(0));
  });

  test('are not read while an input method composes in them', async () => {
    const root = rootIn(showPage('<div id="editor"></div>'), editable);
    const panel = new Panel();
    panel.watch();
    const target = root.querySelector('[contenteditable]');
    target?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    target?.remove();
    await vi.waitFor(() => expect(panel.of('composition').map(({ open }) => open)).toEqual([true, false]));
    expect(panel.of('gone')).toHaveLength(1);
  });
});

describe('a draft in a shadow root', () => {
  test('is marked by styles that reach it, and left as it was', () => {
    const root = rootIn(showPage('<div id="editor"></div>'), editable);
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    expect(words('gaoban-error')).toEqual(['20xx']);
    const paragraph = root.querySelector('p');
    expect(paragraph && getComputedStyle(paragraph, '::highlight(gaoban-error)').textDecorationLine).toBe('underline');
    panel.close();
    expect(words('gaoban-error')).toEqual([]);
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  test('is selected and scrolled to by a jump', async () => {
    const root = rootIn(
      showPage('<div id="editor"></div>'),
      `<div style="height:200px;overflow:auto"><slot></slot><div style="height:900px"></div>${editable}</div>`,
    );
    const panel = new Panel();
    panel.watch();
    const start = panel.text.indexOf('20xx');
    panel.send({ type: 'jump', revision: panel.revision, start, end: start + 4 });
    expect(root.activeElement?.matches('[contenteditable]')).toBe(true);
    const editor = root.querySelector<HTMLElement>('[contenteditable]');
    expect(editor && selectionOf(editor)?.toString()).toBe('20xx');
    expect(root.querySelector('div')?.scrollTop).toBeGreaterThan(0);
  });

  test.each([editable, `<textarea ${box}>在20xx年\n另一句</textarea>`])('is mended and undone: %s', async (html) => {
    const root = rootIn(showPage('<div id="editor"></div>'), html);
    const panel = new Panel();
    panel.watch();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('在2026年\n另一句');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe('在20xx年\n另一句');
    expect(root.querySelectorAll('gaoban-marks')).toHaveLength(0);
  });

  test('is covered by marks that follow its textarea when a box in the root scrolls', async () => {
    const root = rootIn(
      showPage('<div id="editor"></div>'),
      `<section style="height:200px;overflow:auto"><textarea ${box}>在20xx年</textarea><p style="height:900px"></p></section>`,
    );
    const panel = new Panel();
    panel.watch();
    marked(panel, '20xx');
    const before = markTop();
    root.querySelector('section')?.scrollTo({ top: 30, behavior: 'instant' });
    await vi.waitFor(() => expect(markTop()).toBeCloseTo(before - 30, 0));
  });
});

test('a painter’s end takes away nothing that another has painted since', () => {
  showPage(`<div id="editor">${editable}</div>`);
  const first = new Panel();
  first.watch();
  marked(first, '20xx');
  const second = new Panel();
  second.watch();
  marked(second, '另一');
  first.close();
  expect(words('gaoban-error')).toEqual(['另一']);
});

function rootIn(host: Element | null, html: string): ShadowRoot {
  const root = host?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('There is no host.');
  root.innerHTML = html;
  return root;
}

function markTop(): number {
  const [range] = CSS.highlights.get('gaoban-error') ?? [];
  return range instanceof Range ? range.getBoundingClientRect().top : Number.NaN;
}
