import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from '../../lib/core/phrases/duplicates.ts';
import { textKey } from '../../lib/core/phrases/text-key.ts';

function phrases(...bodies: string[]) {
  return bodies.map((body, at) => ({ id: `${at}`, body }));
}

test('phrases that differ in punctuation, spaces, width and labels are the same', () => {
  const groups = findDuplicates(
    phrases(
      '全年开展培训${1:场次}场，参训${2:人次}人次。',
      '认真落实安全生产责任制。',
      '全年开展培训 ${1:次数} 场,参训$2人次',
      '认真落实“安全生产”责任制；',
      '没有第二句。',
    ),
  );
  expect(groups).toEqual([
    { kind: 'same', ids: ['0', '2'] },
    { kind: 'same', ids: ['1', '3'] },
  ]);
});

test('a rate is not the number, and a blank is not nothing', () => {
  expect(textKey('完成100%')).not.toBe(textKey('完成100'));
  expect(textKey('开展培训${1:场次}场')).not.toBe(textKey('开展培训场'));
  expect(textKey('——')).not.toBe(textKey('……'));
});

test('phrases that share most of their text are near', () => {
  const groups = findDuplicates(
    phrases(
      '坚持每月召开一次安全生产例会，研究部署重点工作，及时解决存在问题。',
      '组织志愿者走访慰问辖区孤寡老人${1:户数}户，送去米面油等生活物资。',
      '坚持每季度召开一次安全生产例会，研究部署重点工作，及时解决突出问题。',
      '组织志愿者走访慰问辖区孤寡老人${1:户数}户，送去米、面、油等生活物资。',
      '组织党员走访慰问辖区孤寡老人${1:户数}户，送去米面油等生活物资。',
    ),
  );
  expect(groups).toEqual([
    { kind: 'near', ids: ['0', '2'] },
    { kind: 'near', ids: ['1', '3', '4'] },
  ]);
});

const han = fc.string({ unit: fc.constantFrom(...'开展培训场人次落实安全责任走访慰问'), minLength: 1, maxLength: 30 });

test('every phrase is in one group at most, and the same texts are always together', () => {
  const pairs = fc.array(fc.tuple(han, fc.constantFrom('', '。', '，', ' ')), { maxLength: 40 });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const all = drawn.map(([text, sign], at) => ({ id: `${at}`, body: `${text}${sign}`, text }));
      const groups = findDuplicates(all);
      const groupOf = new Map(groups.flatMap(({ ids }, at) => ids.map((id) => [id, at])));
      expect(groupOf.size).toBe(groups.reduce((sum, { ids }) => sum + ids.length, 0));
      const texts = new Map(all.map(({ id, text }) => [text, id]));
      const parted = all.filter(({ id, text }) => {
        const last = texts.get(text) ?? '';
        return last !== id && (groupOf.get(last) === undefined || groupOf.get(last) !== groupOf.get(id));
      });
      expect(parted).toEqual([]);
    }),
  );
});

test('the order of the phrases doesn’t change what is the same', () => {
  fc.assert(
    fc.property(fc.array(han, { maxLength: 30 }), (bodies) => {
      const sameTexts = (all: readonly { id: string; body: string }[]) => {
        const same = findDuplicates(all).filter(({ kind }) => kind === 'same');
        return same.map(({ ids }) => [...ids].sort().join(' ')).sort();
      };
      const all = phrases(...bodies);
      expect(sameTexts([...all].reverse())).toEqual(sameTexts(all));
    }),
  );
});

test.each<[string, (at: number) => string]>([
  ['of many kinds', (at) => `${'甲乙丙丁戊己庚辛'.repeat(2)}${words(at, 40)}`],
  ['all alike', (at) => `全年共开展安全生产检查，整改隐患，约谈企业，取得实效，群众满意，第${at}次。`],
  [
    'built of one pattern',
    (at) => `坚持${words(at % 50, 6)}，落实${words(at % 71, 6)}，推进${words(at, 8)}，成效明显。`,
  ],
])('50,000 phrases %s are gone through in a few seconds', (_what, body) => {
  const all = Array.from({ length: 50_000 }, (_, at) => ({ id: `${at}`, body: body(at) }));
  const start = process.cpuUsage();
  findDuplicates(all);
  // Microseconds of the processor: other programs may keep it busy meanwhile.
  expect(process.cpuUsage(start).user).toBeLessThan(12_000_000);
});

/** A text of that many characters, another for every number. */
function words(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  }).join('');
}
