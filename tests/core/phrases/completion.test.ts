import { describe, expect, test } from 'vitest';
import { completionOf } from '../../../lib/core/phrases/completion.ts';
import { fillSnippet, readSnippet } from '../../../lib/core/phrases/snippet.ts';

const BODY = '${1:单位简称}坚持每月召开${2:会议名称}，研究解决${3:问题}。';

function restOf(body: string, typed: string): string | undefined {
  const pieces = readSnippet(body);
  const completion = 'problem' in pieces ? undefined : completionOf(pieces, typed);
  return completion && fillSnippet(completion.rest, completion.values).text;
}

describe('a sentence that was begun', () => {
  test.each([
    ['坚持每月', '坚持每月召开例会。', '召开例会。'],
    ['柳河镇坚持', BODY, '每月召开XX，研究解决XX。'],
    ['柳河镇坚持每月召开安全例会，研', BODY, '究解决XX。'],
    ['引进项目12', '引进项目${1:个数}个，到位资金${2:金额}亿元。', '个，到位资金XX亿元。'],
    ['引进项目12个，到位资金3.5', '引进项目${1:个数}个，到位资金${2:金额}亿元。', '亿元。'],
  ])('goes on: %s', (typed, body, rest) => {
    expect(restOf(body, typed)).toBe(rest);
  });

  test.each([
    ['坚', '坚持每月召开例会。'],
    ['每月', '坚持每月召开例会。'],
    ['坚持每月召开例会。', '坚持每月召开例会。'],
    ['柳河镇党委坚决', BODY],
    ['引进项目十', '引进项目${1:个数}个，到位资金${2:金额}亿元。'],
  ])('does not go on where it is too short, another one, or whole: %s', (typed, body) => {
    expect(restOf(body, typed)).toBeUndefined();
  });

  test('keeps what its blanks hold already', () => {
    expect(restOf('${1:单位简称}坚持自查，$1全年整改${2:数}处。', '柳河镇坚持自查，')).toBe('柳河镇全年整改XX处。');
  });
});
