import { describe, expect, test } from 'vitest';
import type { TextMap } from '../../../lib/editor/text/text-map.ts';
import { TextReader } from '../../../lib/editor/text/text-reader.ts';
import { showPage } from '../support/page.ts';

function readTree(editor: Element): TextMap {
  return new TextReader(editor).read();
}

function read(html: string, style = ''): string {
  return readTree(showPage(`<div id="editor" contenteditable="true" style="${style}">${html}</div>`)).text;
}

describe('what an editor’s user sees is what is read', () => {
  test.each([
    ['paragraphs', '<p>一</p><p>二</p>', '一\n二'],
    ['divs around the first line’s bare text', '一<div>二</div><div>三</div>', '一\n二\n三'],
    ['line breaks', '一<br>二<br><br>三', '一\n二\n\n三'],
    ['the placeholder that holds an empty paragraph open', '<p>一</p><p><br></p><p>二</p>', '一\n\n二'],
    ['a break at a paragraph’s end', '<p>一<br></p><p>二</p>', '一\n二'],
    ['two breaks at a paragraph’s end', '<p>一<br><br></p><p>二</p>', '一\n\n二'],
    ['only an empty paragraph', '<p><br></p>', ''],
    ['several empty paragraphs', '<p><br></p><p><br></p><p>一</p>', '\n\n一'],
    ['nothing at all', '', ''],
    ['nested lists', '<ul><li>一<ol><li>二</li><li>三</li></ol></li><li>四</li></ul>', '一\n1. 二\n2. 三\n四'],
    [
      'a table, a cell a line',
      '<table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr></table>',
      '一\n二\n三\n四',
    ],
    ['a table with a caption', '<table><caption>表一</caption><tr><td>一</td><td></td></tr></table>', '表一\n一'],
    [
      'a table in a table',
      '<table><tr><td>一<table><tr><td>二</td></tr></table></td><td>三</td></tr></table>',
      '一\n二\n三',
    ],
    ['a table locked for now', '<table contenteditable="false"><tr><td>一</td><td>二</td></tr></table>', '一\n二'],
    [
      'a table whose cells alone can be typed in',
      '<figure contenteditable="false"><div>拖</div><table><tr><td contenteditable="true">一</td></tr></table></figure>',
      '一',
    ],
    [
      'a picture whose caption can be typed in',
      '<figure contenteditable="false"><img alt=""><figcaption contenteditable="true">图一</figcaption></figure>',
      '\uFFFC\n图一',
    ],
    [
      'a table with columns and handles that can’t be typed in',
      '<table><colgroup contenteditable="false"><col></colgroup><tr><td>一</td></tr></table>' +
        '<div contenteditable="false" style="position: absolute"><div style="width: 5px; height: 5px"></div></div>',
      '一',
    ],
    ['nested blocks', '<div><div><div>一</div></div></div><section><p>二</p></section>', '一\n二'],
    ['formatting inside a line', '<p>在<b>20<i>xx</i></b><span>年</span></p>', '在20xx年'],
    ['a picture', '<p>图<img alt="">片</p>', '图\uFFFC片'],
    ['an island', '<p>前<span contenteditable="false">不可改</span>后</p>', '前\uFFFC后'],
    ['a rule between blocks', '<p>一</p><hr><p>二</p>', '一\n\uFFFC\n二'],
    ['hidden parts', '<p>一<span style="display:none">藏</span>二</p><style>p{}</style><script>1</script>', '一二'],
    [
      'an inline element shown as a block',
      '<span style="display:block">一</span><span style="display:block">二</span>',
      '一\n二',
    ],
    ['a block shown inline', '<p style="display:inline">一</p><p style="display:inline">二</p>', '一二'],
    ['indentation of the source', '\n  <p>\n    一\n  </p>\n  <p>二</p>\n', '一\n二'],
    ['runs of spaces', '<p>a  b \n c</p>', 'a b c'],
    ['spaces across elements', '<p>a <b> b</b> <i> c</i></p>', 'a b c'],
    ['spaces around a break', '<p>a <br> b</p>', 'a\nb'],
    ['no-break spaces', '<p>a&nbsp;&nbsp;b&nbsp;</p>', 'a\u00a0\u00a0b\u00a0'],
    ['ideographic indentation', '<p>　　一</p>', '　　一'],
    ['preserved white space', '<pre>一\n  二\n</pre><p>三</p>', '一\n  二\n三'],
    ['lines kept, spaces not', '<p style="white-space:pre-line">一  \n  二</p>', '一\n二'],
    [
      'parts made invisible',
      '<p>一<span style="visibility:hidden">藏<i style="visibility:visible">二</i></span></p>',
      '一二',
    ],
    ['comments', '<p>一<!-- 注 -->二</p>', '一二'],
  ])('%s', (_name, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test('as the browser itself tells for plain lines', () => {
    const editor = showPage('<div id="editor" contenteditable>一 <b>二</b><div>三<br>四 五</div><div>\n六</div></div>');
    expect(readTree(editor).text).toBe(editor.innerText);
  });

  test('an editor that is itself invisible for a while', () => {
    expect(read('<p>一<b>二</b><i style="visibility:collapse">藏</i></p>', 'visibility:hidden')).toBe('一二');
  });

  test('pre-wrap editors keep their spaces', () => {
    expect(read('<div>a  b</div><div> c</div>', 'white-space:pre-wrap')).toBe('a  b\n c');
  });

  test('a page’s field named like a property of its form', () => {
    expect(read('<form><input name="firstChild"><input name="nodeType"><p>一</p></form><p>二</p>')).toBe(
      '\uFFFC\uFFFC\n一\n二',
    );
  });

  test('a tree of any depth', () => {
    const editor = showPage('<div id="editor" contenteditable></div>');
    let inner: Element = editor;
    for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.append('底');
    expect(readTree(editor).text).toBe('底');
  });

  test('lone surrogates and NUL as they are', () => {
    const editor = showPage('<div id="editor" contenteditable></div>');
    editor.append('a\ud800b\0c');
    expect(readTree(editor).text).toBe('a\ud800b\0c');
  });
});

describe('what editors put in for themselves is no text', () => {
  const bookmark = '<span id="_baidu_bookmark_start_1" style="display:none;line-height:0">\u200D</span>';
  test.each([
    ['an empty island', '<p>一<span contenteditable="false"></span>二</p>', '一二'],
    ['a filler in a line', '<p>一\u200B二\uFEFF</p>', '一二'],
    ['a line held open by a filler', '<p>一</p><p>\uFEFF</p><p>二</p>', '一\n\n二'],
    ['an inline filler of CKEditor 5', `<p>一<b>${'\u2060'.repeat(7)}</b>二</p>`, '一二'],
    [
      'an empty line of Slate',
      '<p>一</p><p><span data-slate-zero-width="n">\uFEFF<br></span></p><p>二</p>',
      '一\n\n二',
    ],
    ['a placeholder of Slate', '<p><span data-slate-placeholder="true" contenteditable="false">请输入</span></p>', ''],
    [
      'the place for a caret in an object of Slate',
      '<div data-slate-void="true"><div contenteditable="false"><img alt=""></div><div data-slate-spacer="true">\uFEFF</div></div><p>二</p>',
      '\uFFFC\n二',
    ],
    [
      'aids of ProseMirror',
      '<p>一<span class="ProseMirror-widget">光标</span><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p><p>二</p>',
      '一\n二',
    ],
    ['a visual caret of TinyMCE', '<p>一</p><div class="mce-visual-caret" data-mce-bogus="all">x</div>', '一'],
    ['handles of CKEditor 4', '<p>一</p><div data-cke-temp="1" contenteditable="false">x</div>', '一'],
    [
      'a fake selection of CKEditor 5',
      '<p>一</p><div class="ck-fake-selection-container" style="position:fixed">x</div>',
      '一',
    ],
    ['a bookmark of UEditor', `<p>一${bookmark}二</p>`, '一二'],
    [
      'a bookmark of KindEditor',
      '<p>一<span id="__kindeditor_bookmark_start_1__" style="display:none"></span>二</p>',
      '一二',
    ],
    ['a placeholder drawn by CSS', '<style>.empty::before { content: "请输入" }</style><p class="empty"><br></p>', ''],
  ])('%s', (_name, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test('a range goes past fillers', () => {
    const map = readTree(showPage('<div id="editor" contenteditable>一\u200B二三</div>'));
    expect(map.rangeOf({ start: 1, end: 2 }).toString()).toBe('二');
    expect(map.isPlain({ start: 0, end: 2 })).toBe(false);
    expect(map.isPlain({ start: 1, end: 3 })).toBe(true);
  });
});

test('headings are told with their levels and where their lines start', () => {
  const headings = `
    <h1>一</h1><p>正文</p><ol><li><h3>二</h3></li></ol><div role="heading" aria-level="2">三</div>
    <p class="MsoNormal" style="mso-outline-level:1;color:red">四</p><h2></h2><p>尾</p>`;
  const map = readTree(showPage(`<div id="editor" contenteditable>${headings}</div>`));
  expect(map.shown.map(({ start, level }) => [map.text.slice(start).split('\n')[0], level])).toEqual([
    ['一', 1],
    ['1. 二', 3],
    ['三', 2],
    ['四', 1],
  ]);
});

describe('a range of the text is a range of the page, both ways', () => {
  const pages = [
    '<p>在<b>20xx</b>年</p><p>二<br>三</p>',
    '<div>a  b <i> c</i></div><p><br></p><p>图<img alt="">片</p>',
    '<ul><li>一<ul><li>二</li></ul></li></ul><p>三<br></p>',
    '<pre>一\n\n 二</pre>四',
    '<p>一😀<b>😀</b>二</p>',
  ];
  test.each(pages)('%s', (html) => {
    const editor = showPage(`<div id="editor" contenteditable>${html}</div>`);
    const map = readTree(editor);
    for (let start = 0; start <= map.text.length; start++) {
      for (const side of ['start', 'end'] as const) {
        const { node, offset } = map.placeOf(start, side);
        expect(map.offsetOf(node, offset)).toBe(start);
      }
      for (let end = start + 1; end <= map.text.length; end++) {
        const words = map.text.slice(start, end).replace(/[\s\uFFFC]/g, '');
        expect(map.rangeOf({ start, end }).toString().replace(/\s/g, '')).toBe(words);
      }
    }
  });

  test('a place outside of the editor has none', () => {
    const map = readTree(showPage('<p>外</p><div id="editor" contenteditable>内</div>'));
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });

  test('the range of a formatted blank lies inside its formatting', () => {
    const map = readTree(showPage('<div id="editor" contenteditable><p>在<b>20xx</b>年</p></div>'));
    expect(map.rangeOf({ start: 1, end: 5 }).startContainer.parentElement?.localName).toBe('b');
  });
});
