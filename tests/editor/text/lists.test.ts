import quillStyles from 'quill/dist/quill.core.css?inline';
import firstQuillStyles from 'quill-1/dist/quill.core.css?inline';
import { describe, expect, test } from 'vitest';
import type { TextMap } from '../../../lib/editor/text/text-map.ts';
import { TextReader } from '../../../lib/editor/text/text-reader.ts';
import { showPage } from '../support/page.ts';

function read(html: string): TextMap {
  return new TextReader(showPage(`<div id="editor" contenteditable="true">${html}</div>`)).read();
}

function items(count: number): string {
  return '<li>项</li>'.repeat(count);
}

describe('a list item begins with the number it shows', () => {
  test.each([
    ['decimal', '<ol><li>抓好学习</li><li>抓好落实</li></ol>', '1. 抓好学习\n2. 抓好落实'],
    ['from a start', `<ol start="-1">${items(2)}</ol>`, '-1. 项\n0. 项'],
    ['with a value', `<ol><li>项</li><li value="7">项</li><li>项</li></ol>`, '1. 项\n7. 项\n8. 项'],
    ['counted down', `<ol reversed><li>项<ol>${items(1)}</ol></li><li>项</li></ol>`, '2. 项\n1. 项\n1. 项'],
    ['counted down from a start', `<ol reversed start="9">${items(2)}</ol>`, '9. 项\n8. 项'],
    ['letters', `<ol type="a" start="26">${items(2)}</ol>`, 'z. 项\naa. 项'],
    ['capitals of one item', `<ol><li>项</li><li style="list-style-type:upper-latin">项</li></ol>`, '1. 项\nB. 项'],
    ['Roman', `<ol style="list-style-type:upper-roman" start="4">${items(2)}</ol>`, 'IV. 项\nV. 项'],
    ['Roman beyond what Roman tells', `<ol type="i" start="3999">${items(2)}</ol>`, 'mmmcmxcix. 项\n4000. 项'],
    ['leading zeros', `<ol style="list-style-type:decimal-leading-zero">${items(1)}</ol>`, '01. 项'],
    ['Chinese', `<ol style="list-style-type:cjk-ideographic" start="10">${items(2)}</ol>`, '十、项\n十一、项'],
    [
      'Chinese hundreds',
      `<ol style="list-style-type:simp-chinese-informal"><li value="105">项</li><li value="1010">项</li></ol>`,
      '一百零五、项\n一千零一十、项',
    ],
    ['Chinese digits', `<ol style="list-style-type:cjk-decimal" start="20">${items(1)}</ol>`, '二〇、项'],
    ['a string', `<ol style="list-style-type:'一、'">${items(1)}</ol>`, '一、项'],
    [
      'a marker of the page’s own',
      `<style>#editor li::marker { content: "第" counter(list-item, cjk-ideographic) "条　" }</style><ol>${items(2)}</ol>`,
      '第一条　项\n第二条　项',
    ],
    [
      'nested lists, each counted alone',
      `<ol><li>项<ol>${items(2)}</ol></li>${items(1)}</ol>`,
      '1. 项\n1. 项\n2. 项\n2. 项',
    ],
    ['one item in another', `<ol><li><ol>${items(1)}</ol></li></ol>`, '1. 1. 项'],
    ['paragraphs in items', '<ol><li><p>一</p><p>二</p></li><li><p>三</p></li></ol>', '1. 一\n二\n2. 三'],
    ['an empty item', `<ol><li></li><li><br></li>${items(1)}</ol>`, '1. \n2. \n3. 项'],
    ['in a table', `<table><tr><td>格</td><td><ol>${items(1)}</ol></td></tr></table>`, '格\n1. 项'],
    ['hidden items don’t count', `<ol><li style="display:none">藏</li>${items(1)}</ol>`, '1. 项'],
    ['items without a number count', `<ol><li style="list-style:none">项</li>${items(1)}</ol>`, '项\n2. 项'],
    ['a list shown inline', `<ol style="display:inline-block">${items(1)}</ol><ol>${items(1)}</ol>`, '1. 项\n1. 项'],
    ['bullets', `<ul>${items(1)}</ul>`, '项'],
    ['pictures', `<ol style="list-style-image:url(data:image/gif;base64,)">${items(1)}</ol>`, '项'],
    ['none', `<ol style="list-style:none">${items(1)}</ol>`, '项'],
  ])('%s', (_name, html, expected) => {
    expect(read(html).text).toBe(expected);
  });

  test('it stands in no node: it can’t be written, and a mark on it is one on what follows', () => {
    const map = read('<p>前</p><ol><li>抓好</li><li></li></ol>');
    expect(map.text).toBe('前\n1. 抓好\n2. ');
    const number = { start: 2, end: 5 };
    expect(map.isWritable(number)).toBe(false);
    expect(map.isWritable({ start: 2, end: 2 })).toBe(false);
    expect(map.isWritable({ start: 0, end: 3 })).toBe(false);
    expect(map.isWritable({ start: 5, end: 5 })).toBe(true);
    expect(map.isWritable({ start: 0, end: 1 })).toBe(true);
    expect(map.isWritable({ start: 5, end: 7 })).toBe(true);
    expect(map.rangeOf({ start: 2, end: 6 }).toString()).toBe('抓');
    expect(map.rangeOf(number).toString()).toBe('');
    expect(map.rangeOf({ start: 8, end: 10 }).startContainer.nodeName).toBe('LI');
  });
});

describe('Quill’s own numbers', () => {
  function item(list: string, indent = 0): string {
    return `<li data-list="${list}" class="ql-indent-${indent}"><span class="ql-ui" contenteditable="false"></span>项</li>`;
  }

  function shown(styles: string, html: string): string {
    const editor = `<div id="editor" class="ql-editor" contenteditable="true">${html}</div>`;
    return new TextReader(showPage(`<style>${styles}</style>${editor}`)).read().text;
  }

  test.each([
    [
      'levels',
      item('ordered') + item('ordered', 1) + item('ordered', 2) + item('ordered', 3),
      '1. 项\na. 项\ni. 项\n1. 项',
    ],
    ['a level begins again', item('ordered', 1) + item('ordered') + item('ordered', 1), 'a. 项\n1. 项\na. 项'],
    ['after bullets', item('ordered') + item('bullet') + item('ordered'), '1. 项\n项\n2. 项'],
    ['after a paragraph', `${item('ordered')}</ol><p>段</p><ol>${item('ordered')}`, '1. 项\n段\n1. 项'],
    [
      'after a quotation',
      `${item('ordered')}</ol><blockquote>引</blockquote><ol>${item('ordered')}`,
      '1. 项\n引\n2. 项',
    ],
  ])('%s', (_name, html, expected) => {
    expect(shown(quillStyles, `<ol>${html}</ol>`)).toBe(expected);
  });

  test('of its first version, whose deeper levels count on', () => {
    const list = '<li>项</li><li class="ql-indent-1">项</li><li>项</li><li class="ql-indent-1">项</li>';
    const expected = '1. 项\na. 项\n2. 项\nb. 项';
    expect(shown(firstQuillStyles, `<ol>${list}</ol><ol>${list}</ol>`)).toBe(`${expected}\n${expected}`);
  });
});

test('wangEditor’s own numbers', () => {
  const item = (number: string) =>
    `<div><span contenteditable="false" data-w-e-reserve="true">${number}</span><span>项</span></div>`;
  expect(read(`<p>前</p>${item('1.')}${item('2.')}${item('•')}`).text).toBe('前\n1. 项\n2. 项\n项');
});
