import { describe, expect, test } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { fixAll } from '../../lib/core/linter/fix-all.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import { createTermReader } from '../../lib/core/terms/read-terms.ts';

const TERMS = [
  { wrong: '便民中心', right: '便民服务中心', note: '挂牌名称' },
  { wrong: '社区', right: '社区居委会', note: '' },
  { wrong: '亮点纷呈', right: '', note: '' },
];
const options = { terms: createTermReader(TERMS) };

function findings(text: string) {
  return check(text, options).diagnostics.filter(({ rule }) => rule === 'terminology');
}

describe('terms of the user’s libraries', () => {
  test('are found with what is to stand there, and why', () => {
    const [found, ...others] = findings('全年便民中心受理事项1280件，各项工作亮点纷呈。');
    expect(found).toMatchObject({
      text: '便民中心',
      severity: 'warning',
      message: '“便民中心”应写作“便民服务中心”：挂牌名称',
    });
    expect(others.map(({ message }) => message)).toEqual(['“亮点纷呈”不要写']);
  });

  test('are left alone where they are written right', () => {
    expect(findings('便民服务中心和社区居委会共受理事项1280件。')).toEqual([]);
  });

  test('are put right with all other safe fixes, but nothing is taken out unasked', () => {
    const text = '便民中心和社区共受理事项1280件，工作亮点纷呈。';
    const edits = fixAll(text, options);
    expect(edits.map((edit) => edit.text)).toEqual(['便民服务中心', '社区居委会']);
  });

  test('are followed while one types', () => {
    const linter = createLinter(options);
    linter.check('工作总结\n一、主要做法\n便民服务中心受理事项1280件。\n二、存在的问题\n人手不足。');
    const at = linter.text.indexOf('服务');
    linter.edit([{ start: at, end: at + 2, text: '' }]);
    const messages = () =>
      linter.documents.flatMap(({ checked }) => checked.diagnostics.filter(({ rule }) => rule === 'terminology'));
    expect(messages()).toHaveLength(1);
    linter.edit([{ start: at, end: at, text: '服务' }]);
    expect(messages()).toEqual([]);
  });
});
