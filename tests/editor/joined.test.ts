import { describe, expect, test, vi } from 'vitest';
import { JOINED } from '../../lib/messaging/editor-protocol.ts';
import { marked, words } from './support/marks.ts';
import { Panel, showPage } from './support/page.ts';

const box = 'style="width:400px;height:60px"';
const FORM = `
  <label for="first">一、基本情况</label><textarea id="first" ${box}>20xx年，全镇共有12个村。</textarea>
  <div>二、主要做法（不超过800字）</div><div id="second" contenteditable ${box}><p>20xx年，走访群众300户。</p><p>排查隐患xx处。</p></div>
  <label for="third">三、存在问题</label><textarea id="third" ${box}></textarea>
  <label for="fourth">四、下一步打算</label><textarea id="fourth" ${box}>20xx年，继续走访。</textarea>`;
const TEXT = [
  '一、基本情况',
  '20xx年，全镇共有12个村。',
  '二、主要做法',
  '20xx年，走访群众300户。',
  '排查隐患xx处。',
  '三、存在问题',
  '',
  '四、下一步打算',
  '20xx年，继续走访。',
].join('\n');

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`Nothing has the id “${id}”.`);
  return element;
}

function textarea(id: string): HTMLTextAreaElement {
  const element = byId(id);
  if (!(element instanceof HTMLTextAreaElement)) throw new Error(`“${id}” is no textarea.`);
  return element;
}

function watchForm(html = FORM): Panel {
  showPage(`<main id="editor">${html}</main>`);
  const panel = new Panel();
  join(panel);
  return panel;
}

function join(panel: Panel): void {
  panel.send({ type: 'watch-joined', fields: panel.editors.map(({ id }) => id) });
}

function values(): string[] {
  return ['first', 'second', 'third', 'fourth'].map((id) => {
    const element = byId(id);
    return element instanceof HTMLTextAreaElement ? element.value : element.innerText;
  });
}

describe('the fields of a form, joined', () => {
  test('read as one draft, each under its label', () => {
    expect(watchForm().text).toBe(TEXT);
  });

  test.each([
    ['count other rows, too', FORM.replace('一、', '三、').replace('二、', '四、').replace('四、下', '六、下')],
    ['are on some only', FORM.replace('三、', '')],
    ['start elsewhere', FORM.replace('一、', '')],
  ])('are read without numbers where these %s', (_, html) => {
    expect(watchForm(html).text).toBe(TEXT.replaceAll(/[一二三四]、/g, ''));
  });

  test('what is typed into one of them changes the text', async () => {
    const panel = watchForm();
    textarea('third').focus();
    document.execCommand('insertText', false, '人手不足。');
    await vi.waitFor(() => expect(panel.text).toBe(TEXT.replace('三、存在问题\n', '三、存在问题\n人手不足。')));
    expect(panel.of('snapshot')).toHaveLength(1);
    expect(panel.of('change').at(-1)?.editor).toBe(JOINED);
  });

  test('marks are painted in each, beside one another', () => {
    const panel = watchForm();
    marked(panel, '20xx|隐患xx处');
    expect(words('gaoban-error')).toEqual(['20xx', '20xx', '隐患xx处', '20xx']);
    expect(document.querySelectorAll('gaoban-marks')).toHaveLength(2);
    panel.close();
    expect(CSS.highlights.size).toBe(0);
    expect(document.querySelectorAll('gaoban-marks')).toHaveLength(0);
  });

  test('a label is never marked, nor is what reaches into it', () => {
    const panel = watchForm();
    marked(panel, '存在问题|走访。|处。\\n三、存在');
    expect(words('gaoban-error')).toEqual(['处。', '走访。']);
  });

  test.each([
    ['first', '全镇'],
    ['fourth', '继续'],
  ])('a jump selects in the field %s', (id, word) => {
    const panel = watchForm();
    const start = panel.text.indexOf(word);
    panel.send({ type: 'jump', revision: panel.revision, start, end: start + 2 });
    const field = textarea(id);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(word);
    expect(words('gaoban-flash')).toEqual([word]);
  });

  test('a jump to a rich field selects there, and one to a label goes into the field below', () => {
    const panel = watchForm();
    const start = panel.text.indexOf('隐患');
    panel.send({ type: 'jump', revision: panel.revision, start, end: start + 2 });
    expect(document.activeElement).toBe(byId('second'));
    expect(String(document.getSelection())).toBe('隐患');
    const label = panel.text.indexOf('三、存在问题');
    panel.send({ type: 'jump', revision: panel.revision, start: label, end: label + 6 });
    expect(document.activeElement).toBe(byId('third'));
  });

  test('one value is written into three fields, and undo brings each back', async () => {
    const panel = watchForm();
    const before = values();
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 3 });
    expect(panel.text).toBe(TEXT.replaceAll('20xx', '2026'));
    expect(values()).toEqual(before.map((value) => value.replace('20xx', '2026')));
    expect(await panel.undo()).toEqual({ status: 'applied', undoSteps: 0 });
    expect(values()).toEqual(before);
    expect(panel.text).toBe(TEXT);
  });

  test('several writes are taken back one after the other', async () => {
    const panel = watchForm();
    await panel.write(panel.replaceAll('20xx', '2026'));
    await panel.write(panel.replaceAll('2026|12个', '二〇二六'));
    expect(await panel.undo(2)).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe(TEXT.replaceAll('20xx', '2026'));
    expect(await panel.undo(1)).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe(TEXT);
  });

  test('the caret stays in the field that is typed into', async () => {
    const panel = watchForm();
    const field = textarea('fourth');
    field.focus();
    field.setSelectionRange(6, 8);
    await panel.write(panel.replaceAll('20xx', '二〇二六年'));
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('继续');
  });

  test('text is put at the caret of the field that has it', async () => {
    const panel = watchForm();
    const field = textarea('third');
    field.focus();
    await vi.waitFor(() => expect(panel.caret).not.toBeNull());
    await panel.insert('人手不足。', 4);
    expect(field.value).toBe('人手不足。');
    expect(field.selectionStart).toBe(4);
    byId('second').focus();
    const last = byId('second').lastElementChild?.firstChild ?? null;
    document.getSelection()?.collapse(last, 4);
    await vi.waitFor(() => expect(panel.shownCaret).toContain('排查隐患[]'));
    await panel.insert('点\n约');
    expect(byId('second').innerHTML).toBe('<p>20xx年，走访群众300户。</p><p>排查隐患点</p><p>约xx处。</p>');
    expect(panel.shownCaret).toContain('约[]xx处');
  });

  test('text comes at the end of the last where none had the caret', async () => {
    const panel = watchForm();
    await panel.insert('谢谢。');
    expect(textarea('fourth').value).toBe('20xx年，继续走访。谢谢。');
  });

  test('a write that touches a label is refused, and nothing is written', async () => {
    const panel = watchForm();
    const before = values();
    const edits = [...panel.replaceAll('存在问题', '不足'), ...panel.replaceAll('20xx', '2026')];
    expect(await panel.write(edits)).toEqual({ status: 'rejected', reason: 'refused' });
    expect(values()).toEqual(before);
  });

  test('where one field would cut its part off, nothing is written into the others', async () => {
    const panel = watchForm();
    textarea('first').maxLength = 16;
    const before = values();
    const outcome = await panel.write(panel.replaceAll('20xx', '二〇二六年度'));
    expect(outcome).toEqual({ status: 'rejected', reason: 'refused' });
    expect(values()).toEqual(before);
  });

  test('a page that takes one field’s part back is told of', async () => {
    const panel = watchForm();
    const field = textarea('first');
    field.addEventListener('input', () => (field.value = '20xx年，全镇共有12个村。'));
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'unverified' });
    expect(panel.text).toBe(TEXT.replaceAll('20xx', '2026').replace('2026', '20xx'));
  });

  test('lines that shall stand before a label stand at the end of the field above', async () => {
    const panel = watchForm();
    const start = panel.text.indexOf('二、主要做法');
    expect(await panel.write([{ start, end: start, old: '', text: '现将情况汇报如下：\n' }])).toMatchObject({
      status: 'applied',
    });
    expect(textarea('first').value).toBe('20xx年，全镇共有12个村。\n现将情况汇报如下：');
  });

  test('a field that goes takes its part along', async () => {
    const panel = watchForm();
    byId('second').remove();
    await vi.waitFor(() => expect(panel.text).not.toContain('走访群众'));
    expect(panel.of('gone')).toEqual([]);
  });

  test('a field that is added comes in at its place', async () => {
    const panel = watchForm();
    byId('fourth').insertAdjacentHTML('afterend', `<p>五、经验体会</p><textarea ${box}>贵在坚持。</textarea>`);
    await vi.waitFor(() => expect(panel.editors).toHaveLength(5));
    join(panel);
    await vi.waitFor(() => expect(panel.text).toBe(`${TEXT}\n五、经验体会\n贵在坚持。`));
    expect(panel.of('snapshot')).toHaveLength(1);
    expect(await panel.write(panel.replaceAll('贵在', '重在'))).toMatchObject({ status: 'applied' });
  });

  test('a field in a shadow root is read, marked and written like the rest', async () => {
    showPage('<main id="editor"><p>主要做法</p><div id="first"></div><p>存在问题</p><div id="second"></div></main>');
    for (const id of ['first', 'second']) {
      const root = byId(id).attachShadow({ mode: 'open' });
      root.innerHTML = `<div contenteditable ${box}><p>20xx年</p></div>`;
    }
    const panel = new Panel();
    join(panel);
    expect(panel.text).toBe('主要做法\n20xx年\n存在问题\n20xx年');
    marked(panel, '20xx');
    expect(words('gaoban-error')).toEqual(['20xx', '20xx']);
    await panel.write(panel.replaceAll('20xx', '2026'));
    expect(panel.text).toBe('主要做法\n2026年\n存在问题\n2026年');
    await panel.undo();
    expect(panel.text).toBe('主要做法\n20xx年\n存在问题\n20xx年');
  });

  test('a field that may only be read is never written, nor are those with it', async () => {
    const panel = watchForm();
    textarea('fourth').readOnly = true;
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'rejected', reason: 'refused' });
    expect(panel.text).toBe(TEXT);
  });

  test('what was typed and deleted in another field since is no reason to keep a write', async () => {
    const panel = watchForm();
    await panel.write(panel.replaceAll('20xx', '2026'));
    textarea('third').focus();
    document.execCommand('insertText', false, '人');
    document.execCommand('delete');
    expect(await panel.undo()).toMatchObject({ status: 'applied' });
    expect(panel.text).toBe(TEXT);
  });

  test('the form’s line for the title is the first line, written into like the rest', async () => {
    const panel = watchForm(`<p>总结标题：<input id="title" value="青山镇20xx年工作总结" maxlength="20"></p>${FORM}`);
    const title = byId('title');
    if (!(title instanceof HTMLInputElement)) throw new Error('The title is no input.');
    expect(panel.text).toBe(`青山镇20xx年工作总结\n${TEXT}`);
    expect(await panel.write(panel.replaceAll('20xx', '2026'))).toEqual({ status: 'applied', undoSteps: 4 });
    expect(title.value).toBe('青山镇2026年工作总结');
    await panel.undo();
    expect(panel.text).toBe(`青山镇20xx年工作总结\n${TEXT}`);
    panel.send({ type: 'jump', revision: panel.revision, start: 3, end: 7 });
    expect(document.activeElement).toBe(title);
    expect(title.value.slice(title.selectionStart ?? 0, title.selectionEnd ?? 0)).toBe('20xx');
    const at = title.value.length + 1;
    expect(await panel.write([{ start: at, end: at, old: '', text: '（草稿）\n' }])).toEqual({
      status: 'rejected',
      reason: 'refused',
    });
  });

  test.each([
    ['of another name', '<p>单位名称：<input value="青山镇"></p>'],
    ['out of sight', '<p style="display:none">标题：<input value="青山镇工作总结"></p>'],
    ['that is ticked', '<p>标题：<input type="checkbox" value="青山镇工作总结"></p>'],
  ])('a line %s is no title', (_, line) => {
    expect(watchForm(line + FORM).text).toBe(TEXT);
    expect(watchForm(`${FORM}<p>标题：<input value="附件一"></p>`).text).toBe(TEXT);
  });

  test('when all of them are gone, so is the draft', async () => {
    const panel = watchForm();
    byId('editor').replaceChildren();
    await vi.waitFor(() => expect(panel.of('gone')).toEqual([{ type: 'gone', editor: JOINED }]));
  });
});
