import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { wordSlips } from '../../lib/core/wording/slips/find-slips.ts';
import { isWordAt } from '../../lib/core/wording/slips/half-of-word.ts';
import { wrongCharacterEntries } from '../../lib/core/wording/wrong-characters/index.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'wrong-character');
const wrongIn = (text: string) => found(text).map(({ text: words }) => words);

describe('an idiom with one character for another that sounds or looks like it', () => {
  it.each([
    ['送戏下乡场场坐无虚席，群众连声叫好。', '坐无虚席'],
    ['收官阶段要查露补缺，一项一项过筛子。', '查露补缺'],
    ['下一步，我们要再接再历，干出新样子。', '再接再历'],
    ['会后各科室厉兵抹马，备战年终考核。', '厉兵抹马'],
    ['活动室里图书林琅满目。', '林琅满目'],
    ['班子遇事集思广议，不搞一言堂。', '集思广议'],
  ])('%s', (text, wrong) => {
    expect(wrongIn(text)).toEqual([wrong]);
  });

  it.each([
    '送戏下乡场场座无虚席，收官阶段要查漏补缺。',
    '让职工当家做主，做到浑水里摸得着鱼。',
    '赛事取名“骑乐无穷”，报名者众。',
    '防止劳而无工资、燃煤之急需等问题。',
    '办实事求实效，抓落实见行动。',
    '全面推进平平安安广厦工程。',
  ])('says nothing of %s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('is offered the idiom, to be mended one by one', () => {
    expect(found('场场坐无虚席。')[0]).toMatchObject({
      severity: 'error',
      message: '“坐无虚席”应为“座无虚席”',
      fixes: [{ label: '改为“座无虚席”', safe: false, edits: [{ start: 2, end: 6, text: '座无虚席' }] }],
    });
  });
});

describe('a word with one character for another that sounds or looks like it', () => {
  it.each([
    ['财政所加强库款调渡。', '调渡'],
    ['最大负菏出现在八月。', '负菏'],
    ['对钢筋帮扎逐一验收。', '帮扎'],
    ['要规犯流程，限期办结。', '规犯'],
  ])('%s', (text, wrong) => {
    expect(wrongIn(text)).toEqual([wrong]);
    expect(found(text)[0]?.fixes.every(({ safe }) => !safe)).toBe(true);
  });

  it.each([
    ['the ends of two words', '对照条例第一条历年情况列表，按统一口径收集体经济数据。'],
    ['a name behind a surname', '参会的有李风彩、王归划两名同志。'],
    ['a name in quotation marks', '实施“静土”行动，举办“理响”宣讲。'],
    ['the name of a firm', '走访调渡酒店、规犯实业。'],
  ])('says nothing of %s', (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('is found wherever nothing else explains it', () => {
    const missed = wordSlips.filter(({ wrong }) => !wrongIn(`，${wrong}。`).includes(wrong));
    expect(missed).toEqual([]);
  });

  it('is no word itself, and in no other list', () => {
    const listed = new Set(wrongCharacterEntries.map(({ wrong }) => wrong));
    expect(wordSlips.filter(({ wrong }) => isWordAt(wrong, 0) || listed.has(wrong))).toEqual([]);
  });

  it('stands once, and is as long as the right word', () => {
    expect(new Set(wordSlips.map(({ wrong }) => wrong)).size).toBe(wordSlips.length);
    expect(wordSlips.filter(({ wrong, right }) => wrong.length !== 2 || right.length !== 2 || wrong === right)).toEqual(
      [],
    );
  });
});
