import { describe, expect, test } from 'vitest';
import type { EditorInfo } from '../../lib/messaging/editor-protocol.ts';
import { joinFields } from '../../lib/messaging/join-fields.ts';
import { editor } from './support/editor-info.ts';

function field(label: string, change: Partial<EditorInfo> = {}): EditorInfo {
  return editor(label, { label, form: 'form', ...change });
}

const PARTS = ['基本情况', '主要做法', '存在问题', '下一步打算'];

function joined(...labels: string[]) {
  return joinFields(labels.map((label) => field(label)));
}

describe('the fields of a form', () => {
  test('are joined in the page’s order where they are named as parts are', () => {
    expect(joined(...PARTS)?.joins).toMatchObject({ fields: PARTS, byDefault: true });
    expect(joined('一、工作开展情况', '二、存在的主要问题', '三、下一步工作计划')?.joins.byDefault).toBe(true);
  });

  test('stand for what is longest and was focused last among them', () => {
    const joins = joinFields([field('主要做法', { length: 300 }), field('存在问题', { length: 20, focusedAt: 7 })]);
    expect(joins?.info).toMatchObject({ name: '主要做法、存在问题', length: 320, focusedAt: 7 });
  });

  test.each(['备注', '领导审批意见', '评论', '搜索', '留言内容', '驳回理由', '审核意见', '附件说明', '回复内容'])(
    '%s is none of them, wherever it stands',
    (beside) => {
      const [first, ...others] = PARTS;
      expect(joined(beside, ...PARTS)?.joins.fields).toEqual(PARTS);
      expect(joined(...PARTS, beside)?.joins.fields).toEqual(PARTS);
      expect(joined(first ?? '', beside, ...others)?.joins).toMatchObject({ fields: PARTS, byDefault: true });
    },
  );

  test('parts that only speak of such things are', () => {
    const [first = '', ...others] = PARTS;
    const labels = [first, '密切联系群众情况', '意见建议', '自我评价', ...others];
    expect(joined(...labels)?.joins.fields).toEqual(labels);
  });

  test('what stands between two parts is one in the form’s own words; what stands around them is not', () => {
    expect(joined('个人信息', '主要做法', '特色品牌', '存在问题', '其他')?.joins).toMatchObject({
      fields: ['主要做法', '特色品牌', '存在问题'],
      byDefault: false,
    });
  });

  test.each([
    ['two drafts', ['上半年工作总结', '下半年工作总结']],
    ['a draft and what is told of it', ['正文', '备注']],
    ['fields without a name', ['', '']],
    ['one part', ['主要做法', '备注', '评论']],
    ['fields that are named as nothing in a draft is', ['姓名', '住址', '爱好']],
  ])('%s are not joined', (_, labels) => {
    expect(joined(...labels)).toBeUndefined();
  });

  test('of different forms are never joined', () => {
    expect(joinFields(PARTS.map((label) => field(label, { form: label })))).toBeUndefined();
  });

  test('of two forms, those that hold more of a draft are', () => {
    const other = ['工作亮点', '经验体会'].map((label) => field(label, { form: 'other' }));
    expect(joinFields([...other, ...PARTS.map((label) => field(label))])?.joins.fields).toEqual(PARTS);
  });

  test('can be joined, but are not by themselves, where one holds the whole draft alone', () => {
    const whole = { length: 900, shortLines: ['一、基本情况', '二、主要做法', '三、存在问题', '四、下一步打算'] };
    const editors = PARTS.map((label) => field(label, label === '主要做法' ? whole : {}));
    expect(joinFields(editors)?.joins).toMatchObject({ fields: PARTS, byDefault: false });
    const long = { length: 900, shortLines: ['（一）加强组织领导', '（二）深入走访群众', '（三）强化督促检查'] };
    expect(joinFields(PARTS.map((label) => field(label, long)))?.joins.byDefault).toBe(true);
  });
});
