import { describe, expect, test, vi } from 'vitest';
import { Panel, showPage } from './support/page.ts';

const box = 'style="width:400px;height:100px"';

describe('is no place for a draft', () => {
  test.each([
    ['a single-line field', '<input style="width:400px">'],
    ['the hidden source of a rich editor', '<textarea style="display:none;width:400px;height:100px"></textarea>'],
    ['a transparent field to type into', '<textarea style="opacity:0;width:400px;height:30px"></textarea>'],
    [
      'a field cut off by a box of no height',
      '<div style="overflow:hidden;position:relative;width:3px;height:0"><textarea style="position:absolute;width:1000px;height:20px"></textarea></div>',
    ],
    ['a field of one pixel', '<textarea style="width:1px;height:1px;min-height:0;padding:0;border:0"></textarea>'],
    [
      'a clipboard left of the page',
      '<div contenteditable style="position:absolute;left:-100000px;width:400px;height:100px"></div>',
    ],
    [
      'a clipboard above the page',
      '<div contenteditable style="position:fixed;top:-9999px;width:400px;height:100px"></div>',
    ],
    ['what is kept from screen readers', `<div contenteditable aria-hidden="true" ${box}></div>`],
    [
      'a form within an editor',
      `<div class="x" contenteditable aria-label="x" ${box}><div contenteditable="false"><textarea ${box}></textarea><div contenteditable ${box}></div></div></div>`,
    ],
  ])('%s', (_, html) => {
    showPage(`<div id="editor">${html}</div>`);
    expect(new Panel().editors.filter(({ name }) => name !== 'x')).toEqual([]);
  });
});

describe('is a place for a draft', () => {
  test.each([
    [
      'a field of one row that grows',
      '<textarea rows="1" style="width:400px;padding:0;border:0;font-size:14px"></textarea>',
    ],
    [
      'one scrolled out of sight',
      `<div style="height:60px;overflow:auto" class="scrolled"><textarea ${box}></textarea><p style="height:3000px"></p></div>`,
    ],
    ['one far down the page', `<p style="height:5000px"></p><textarea ${box}></textarea>`],
  ])('%s', (_, html) => {
    showPage(`<div id="editor">${html}</div>`);
    document.querySelector('.scrolled')?.scrollTo({ top: 2500, behavior: 'instant' });
    expect(new Panel().editors).toHaveLength(1);
  });

  test.each(['<html contenteditable><body>文', '<body contenteditable>文', '<body>文'])(
    'a frame’s whole page: %s',
    async (html) => {
      showPage('<div id="editor"><iframe></iframe></div>');
      // A frame's own session is tried in tests of the built extension; the page here is written like one.
      document.body.innerHTML = '<p>文</p>';
      const target = html.startsWith('<html') ? document.documentElement : document.body;
      if (html === '<body>文') document.designMode = 'on';
      else target.contentEditable = 'true';
      const panel = new Panel();
      document.designMode = 'off';
      target.contentEditable = 'inherit';
      expect(panel.editors).toMatchObject([{ kind: 'contenteditable', length: 1 }]);
    },
  );
});

describe('an editor out of sight is found when it is shown', () => {
  test.each([
    ['by itself', `<textarea id="hidden" style="display:none;width:400px;height:100px"></textarea>`, 'display:block'],
    ['by a box around it', `<div id="hidden" style="display:none"><textarea ${box}></textarea></div>`, ''],
    ['by a closed fold', `<div id="hidden" style="height:0;overflow:hidden"><textarea ${box}></textarea></div>`, ''],
  ])('%s', async (_, html, style) => {
    showPage(`<div id="editor">${html}</div>`);
    const panel = new Panel();
    expect(panel.editors).toEqual([]);
    document.getElementById('hidden')?.setAttribute('style', style);
    await vi.waitFor(() => expect(panel.editors).toHaveLength(1));
  });
});

test('an editor that is switched from reading to writing is noticed', async () => {
  const editor = showPage(`<div id="editor" contenteditable="false" ${box}></div>`);
  const panel = new Panel();
  editor.contentEditable = 'true';
  await vi.waitFor(() => expect(panel.editors).toHaveLength(1));
  editor.contentEditable = 'false';
  await vi.waitFor(() => expect(panel.editors).toHaveLength(0));
});

test('a form whose fields bear the names of the tree’s own words hides no editor', async () => {
  const names = [
    'querySelector',
    'querySelectorAll',
    'parentNode',
    'shadowRoot',
    'assignedSlot',
    'getRootNode',
    'scrollTop',
  ];
  const page = showPage('<div id="editor"></div>');
  const panel = new Panel();
  page.innerHTML = `<h2>心得</h2><form>${names.map((name) => `<input name="${name}">`).join('')}<p><textarea ${box}></textarea></p></form>`;
  await vi.waitFor(() => expect(panel.editors.map(({ name }) => name)).toEqual(['心得']));
});

test('an editor’s end and what stands in its place are told together', async () => {
  const editor = showPage(`<div><div id="editor" contenteditable ${box}>一</div></div>`);
  const panel = new Panel();
  panel.watch();
  const next = document.createElement('div');
  next.contentEditable = 'true';
  next.style.cssText = 'width:400px;height:100px';
  editor.replaceWith(next);
  await vi.waitFor(() => expect(panel.messages.slice(-2).map(({ type }) => type)).toEqual(['gone', 'editors']));
  expect(panel.editors).toHaveLength(1);
});

test('an editor that was replaced isn’t heard any more, though the page still changes it', async () => {
  const editor = showPage(`<div id="editor"><div contenteditable ${box}>一</div></div>`);
  const old = editor.firstElementChild;
  const panel = new Panel();
  panel.watch();
  editor.innerHTML = `<div contenteditable ${box}>二</div>`;
  await vi.waitFor(() => expect(panel.of('editors')).toHaveLength(2));
  panel.watch();
  old?.append('三');
  editor.firstElementChild?.append('四');
  await vi.waitFor(() => expect(panel.text).toBe('二四'));
  expect(panel.of('change')).toHaveLength(1);
});

describe('an editor’s name', () => {
  test.each([
    [
      'is not what its maker calls every one',
      '<h2>心得</h2><div contenteditable aria-label="富文本编辑器，editor1" title="Rich Text Area"></div>',
    ],
    ['is a label before it that names no other field', '<label>心得</label><div contenteditable></div>'],
    [
      'is the label of the field it stands for',
      '<label for="x">心得</label><textarea id="x" style="display:none"></textarea><div contenteditable></div>',
    ],
    ['is not the label of the field before', '<h2>心得</h2><label>标题<input></label><div contenteditable></div>'],
  ])('%s', (_, html) => {
    showPage(`<div id="editor">${html.replace('contenteditable', `contenteditable ${box}`)}</div>`);
    expect(new Panel().editors.map(({ name }) => name)).toEqual(['心得']);
  });
});
