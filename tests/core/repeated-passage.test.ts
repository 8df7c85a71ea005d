import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';

const draft = (...lines: string[]) =>
  ['云溪镇2025年工作总结', '一、主要做法', ...lines, '云溪镇人民政府', '2025年12月20日'].join('\n');
const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'repeated-passage');

const PUMP = '组织党员抢修队逐村检修抽水机，帮助农户赶在旱情加重之前把水引到了地头。';
const BRIDGE = '两座漫水桥加装了护栏，雨季过后没有再出过事。';
const ROAD = '通村公路养护分段到人，塌方路段随时有人清理。';

describe('the same sentence', () => {
  it.each([
    ['in another paragraph', [`（一）抓抗旱。${PUMP}`, ROAD, `（二）抓服务。${PUMP}`], PUMP],
    ['as a paragraph of its own', [PUMP, ROAD, PUMP], PUMP],
    ['in one paragraph', [PUMP + ROAD + PUMP], PUMP],
    ['with other marks', [PUMP, ROAD, PUMP.replaceAll('，', ',')], PUMP.replaceAll('，', ',')],
    ['with another number', [`1.${PUMP}`, ROAD, `3.${PUMP}`], PUMP],
    ['behind another 一是', [`一是${PUMP}`, ROAD, `四是${PUMP}`], `四是${PUMP}`],
    ['before a semicolon', [PUMP, `${ROAD}${PUMP.replace('。', '；')}`], PUMP.replace('。', '；')],
    ['with another word', [PUMP, ROAD, PUMP.replace('帮助', '协助')], PUMP.replace('帮助', '协助')],
    ['with one more word', [PUMP, ROAD, PUMP.replace('把水', '及时把水')], PUMP.replace('把水', '及时把水')],
    ['with a word less', [PUMP, ROAD, PUMP.replace('组织', '')], PUMP.replace('组织', '')],
    [
      'with other words behind whoever does it',
      [`全镇党员${PUMP}`, ROAD, PUMP.replace('帮助', '协助').replace('引到了', '及时引到')],
      PUMP.replace('帮助', '协助').replace('引到了', '及时引到'),
    ],
    [
      'with two other words',
      [PUMP, ROAD, PUMP.replace('组织', '成立').replace('赶在', '抢在')],
      PUMP.replace('组织', '成立').replace('赶在', '抢在'),
    ],
  ])('%s', (_where, lines, expected) => {
    expect(found(draft(...lines)).map(({ text }) => text)).toEqual([expected]);
  });

  it.each([
    [
      'behind new words',
      PUMP,
      `旱情刚刚露头，镇里就召集各村书记连夜开会，${PUMP}`,
      `旱情刚刚露头，镇里就召集各村书记连夜开会，${PUMP}`,
    ],
    ['without the words before it', `旱情刚刚露头，镇里就召集各村书记连夜开会，${PUMP}`, PUMP, PUMP],
  ])('%s', (_where, first, second, expected) => {
    const [finding, ...more] = found(draft(first, ROAD, second));
    expect(finding?.text).toBe(expected);
    expect(finding?.fixes).toEqual([]);
    expect(more).toEqual([]);
  });

  it('is one finding where several sentences come again together', () => {
    const text = draft(`（一）抓抗旱。${PUMP}${BRIDGE}`, ROAD, `（二）${PUMP}${BRIDGE}`);
    const [finding, ...more] = found(text);
    expect(finding?.text).toBe(PUMP + BRIDGE);
    expect(finding?.severity).toBe('warning');
    expect(finding?.others?.map(({ start, end }) => text.slice(start, end))).toEqual([PUMP + BRIDGE]);
    expect(more).toEqual([]);
  });

  it('can be taken out with its paragraph', () => {
    const text = draft(PUMP, ROAD, `3.${PUMP}`, BRIDGE);
    const [fix] = found(text)[0]?.fixes ?? [];
    expect(fix?.safe).toBe(false);
    expect(editText(text, fix?.edits ?? [])).toBe(draft(PUMP, ROAD, BRIDGE));
  });

  it('is taken out alone where its paragraph holds more', () => {
    const text = draft(PUMP, `${ROAD}${PUMP}${BRIDGE}`);
    const [fix] = found(text)[0]?.fixes ?? [];
    expect(editText(text, fix?.edits ?? [])).toBe(draft(PUMP, ROAD + BRIDGE));
  });
});

describe('not repeated', () => {
  it.each([
    [
      'quarters of a year',
      [
        '第一季度检修抽水机组织抢修队十二支，帮助农户及时把水引到地头。',
        ROAD,
        '第二季度检修抽水机组织抢修队十二支，帮助农户及时把水引到地头。',
      ],
    ],
    [
      'other figures',
      [
        '全镇投入资金36万元，用于抽水机检修和水渠清淤，惠及农户210户。',
        ROAD,
        '全镇投入资金52万元，用于抽水机检修和水渠清淤，惠及农户340户。',
      ],
    ],
    [
      'parallel sentences side by side',
      [
        '云溪村组织青年抢修队检修抽水机，帮助农户及时把水引到地头。',
        '石桥村组织青年抢修队检修抽水机，帮助农户及时把水引到地头。',
      ],
    ],
    [
      'who is responsible',
      [
        '责任单位：镇农业农村办、镇应急管理所、各村民委员会。',
        ROAD,
        '责任单位：镇农业农村办、镇应急管理所、各村民委员会。',
      ],
    ],
    ['short set phrases', ['各村要高度重视，抓好落实。', ROAD, '各村要高度重视，抓好落实。']],
    [
      'a clause in two sentences',
      ['组织党员抢修队逐村检修抽水机，干部全部下到村里。', ROAD, '组织党员抢修队逐村检修抽水机，旱地播种没有误时。'],
    ],
    [
      'rows of a table',
      [
        '|云溪村|检修抽水机并且清理水渠淤泥、加固堤坝|已完成。|',
        ROAD,
        '|云溪村|检修抽水机并且清理水渠淤泥、加固堤坝|已完成。|',
      ],
    ],
    [
      'a heading that stands in the contents, too',
      ['（一）抓好抽水机检修和水渠清淤，保障全镇秋粮灌溉', ROAD, '（一）抓好抽水机检修和水渠清淤，保障全镇秋粮灌溉'],
    ],
  ])('%s', (_what, lines) => {
    expect(found(draft(...lines))).toEqual([]);
  });

  it('in two documents of a collection', () => {
    const one = draft(PUMP, ROAD);
    expect(found(`篇一：${one}\n\n篇二：${one}`)).toEqual([]);
  });
});

describe('figures of what was reached and of what is to be', () => {
  const item = '居民人均可支配收入增长8%，城镇登记失业率控制在4%以内；';
  const year = (review: string, plan: string) =>
    found(
      ['宁川县2025年工作报告', '一、2025年工作回顾', review, '二、存在的问题', ROAD, '三、2026年工作计划', plan].join(
        '\n',
      ),
    );

  it('are no repeat', () => {
    expect(year(`粮食总产稳定；${item}教育投入增加。`, `主要预期目标是：地区生产总值增长6%；${item}`)).toEqual([]);
  });

  it('but a sentence is, and an item twice in one part', () => {
    expect(year(PUMP, PUMP)).toHaveLength(1);
    expect(year(`粮食总产稳定；${item}教育投入增加；${item}文化惠民。`, ROAD)).toHaveLength(1);
  });
});

describe('what is nearly the same', () => {
  const order = '会议由镇党政办公室按照归口联系的村分别组织筹备，纪检、财务两个办公室派员参加。';
  const other = order.replace('会议', '年终汇报会');

  it('is no repeat in the articles of a regulation', () => {
    expect(found(draft(`第七条 年中汇报开会进行。${order}`, ROAD, other))).toEqual([]);
    expect(found(draft(`年中汇报开会进行。${order}`, ROAD, other))).toHaveLength(1);
    expect(found(draft(`第七条 年中汇报开会进行。${order}`, ROAD, order))).toHaveLength(1);
  });

  it('is none where only a short phrase closes another sentence', () => {
    const phrase = '30件实事全部办完，民生支出占一般公共预算支出的比重稳定在68%以上。';
    const aim = '把群众的小事作为政府的大事，着力办好30件实事，确保民生支出占一般公共预算支出的比重稳定在68%以上。';
    expect(found(draft(phrase, ROAD, aim))).toEqual([]);
    expect(found(draft(phrase, ROAD, `我们牢记群众所盼所想，一年来${phrase}`))).toHaveLength(1);
  });
});

describe('a draft that says everything twice', () => {
  const sentences = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${at + 1}号水闸按期完成检修，闸门启闭${at * 7 + 3}次，没有发生一处渗漏。`,
    );
  const twice = (count: number) => found(draft(sentences(count).join(''), ROAD, sentences(count).join('')));
  const more = '改好后再列后面的';

  it('is told that there are more than are listed', () => {
    expect(twice(250).at(-1)?.message).toContain(more);
    expect(twice(150).at(-1)?.message).not.toContain(more);
  });
});
