import { describe, expect, test } from 'vitest';
import { Panel, showPage } from './support/page.ts';

const box = 'style="width:400px;height:60px"';

function labels(html: string): string[] {
  showPage(`<div id="editor">${html.replaceAll('BOX', box)}</div>`);
  return new Panel().editors.map(({ label }) => label);
}

describe('what a form calls a field', () => {
  test.each([
    ['a label', '<label for="a">主要做法</label><textarea id="a" BOX></textarea>'],
    ['a label around it', '<label>主要做法<textarea BOX>一是抓学习。</textarea></label>'],
    ['a table’s cell', '<table><tr><td>主要做法</td><td><textarea BOX></textarea></td></tr></table>'],
    ['a legend', '<fieldset><legend>主要做法</legend><textarea BOX></textarea></fieldset>'],
    ['plain text', '主要做法：<textarea BOX></textarea>'],
    [
      'a title above a rich editor and its tools',
      '<div class="item"><span>主要做法</span></div><div><div role="toolbar">加粗</div><div contenteditable BOX></div></div>',
    ],
    [
      'a label, and not the hint between',
      '<b>主要做法</b><p>请写清采取了哪些措施，每条一段。</p><textarea BOX placeholder="请输入"></textarea>',
    ],
    [
      'a label, past the field that an editor keeps out of sight',
      '<b>主要做法</b><textarea style="display:none">旧文</textarea><div contenteditable BOX></div>',
    ],
    ['what the field asks for', '<textarea BOX placeholder="请输入主要做法（500字以内）"></textarea>'],
  ])('is told by %s', (_, html) => {
    expect(labels(html)).toEqual(['主要做法']);
  });

  test.each([
    ['二、主要做法（不超过800字）', '二、主要做法'],
    ['*主要做法：', '主要做法'],
    ['主要做法 * ', '主要做法'],
    ['3. 主要做法', '主要做法'],
    ['【必填】主要做法', '主要做法'],
    ['主要做法 不少于300字', '主要做法'],
    ['主要做法 12/800', '主要做法'],
    ['（一）主要做法（必填）：', '（一）主要做法'],
    ['请如实填写存在问题', '存在问题'],
  ])('%s is %s', (shown, label) => {
    expect(labels(`<label for="a">${shown}</label><textarea id="a" BOX></textarea>`)).toEqual([label]);
  });

  test('is never the name of the field before', () => {
    expect(labels('<b>主要做法</b><textarea BOX></textarea><textarea BOX></textarea>')).toEqual(['主要做法', '']);
  });
});
