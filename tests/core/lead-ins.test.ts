import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const SECTIONS = [
  [
    '加强组织领导，压实工作责任',
    '成立了由主要领导任组长的工作领导小组，召开专题会议12次，签订责任书56份，形成了一级抓一级的格局。',
  ],
  ['广泛宣传发动', '利用广播、微信群、宣传栏等多种形式，发放资料3200份，入户宣传1800户，群众知晓率明显提高。'],
  ['取得的成效', '全年化解矛盾纠纷86件，群众满意度达到98%，街道被评为全区平安建设先进集体，没有发生重大事故。'],
  ['存在的问题', '人手不足，工作力量有待加强；经费紧张，部分项目推进缓慢；群众参与的积极性还不高，办法不多。'],
  ['下一步打算', '明年将继续加大投入，完善机制，配齐人员，确保各项工作落到实处、见到成效，让群众得到实惠。'],
] as const;
const HAN = '一二三四五';

function rolesOf(lead: (index: number, words: string) => string): string[] {
  const sections = SECTIONS.map(([words, text], index) => `${lead(index, words)}${text}`).join('\n');
  const text = `河滨街道2025年综治工作总结\n2025年，街道在区委的领导下，认真落实各项部署。现总结如下。\n${sections}\n河滨街道办事处\n2025年12月20日\n`;
  const { parts } = check(text);
  return parts.flatMap((part) => [...part.sections.map(({ role }) => role), ...part.missing, ...part.hidden]);
}

describe('paragraphs that lead in with their topic', () => {
  it.each<[string, (index: number, words: string) => string]>([
    ['第一、……。', (index, words) => `第${HAN[index]}、${words}。`],
    ['第一件事，……。', (index, words) => `第${HAN[index]}件事，${words}。`],
    ['一是……，', (index, words) => `${HAN[index]}是${words}。`],
    ['◆……：', (_index, words) => `◆${words}：`],
    ['【……】', (_index, words) => `【${words}】`],
    ['**……**：', (_index, words) => `**${words}**：`],
    ['……：', (_index, words) => `${words}：`],
    ['……： on its own line', (_index, words) => `${words}：\n`],
    ['第一、…… on its own line', (index, words) => `第${HAN[index]}、${words}\n`],
    ['① ……on its own line', (index, words) => `${'①②③④⑤'[index]}${words}\n`],
    ['A. …… on its own line', (index, words) => `${'ABCDE'[index]}.${words}\n`],
  ])('%s', (_name, lead) => {
    expect(rolesOf(lead)).toEqual([
      'title',
      'preamble',
      'measures',
      'measures',
      'results',
      'problems',
      'plan',
      'signature',
      'date',
    ]);
  });

  it.each([
    ['不足方面。', '努力方向。', []],
    ['我也还有不足。', '明年会更努力。', ['problems', 'plan']],
  ])('before a stop, where they name a part: %s', (lacking, ahead, hidden) => {
    const told = [
      '人手不足，工作力量有待加强；群众参与的积极性还不高。',
      '明年将继续加大投入，配齐人员，确保工作落到实处。',
    ];
    const done = '全年集中学习24次，人人写了笔记，排查隐患310处。';
    const text = `河滨街道2025年综治工作总结\n2025年，街道认真落实各项部署。现总结如下。\n思想方面。${done}\n业务方面。${done}\n作风方面。${done}\n${lacking}${told[0]}\n${ahead}${told[1]}\n河滨街道办事处\n2025年12月20日\n`;
    const [part] = check(text).parts;
    expect(part).toMatchObject({ missing: [], hidden });
    expect(part?.sections.map(({ role }) => role).slice(1, 7)).toEqual([
      'preamble',
      'measures',
      'measures',
      'measures',
      'problems',
      'plan',
    ]);
  });

  it('are no list below a heading', () => {
    const text = `河滨街道2025年综治工作总结\n2025年，街道认真落实各项部署。现总结如下。\n主要做法\n一是抓学习。全年集中学习24次，人人写了笔记。\n二是抓排查。排查隐患310处，当月全部整改到位。\n三是抓宣传。发放资料3200份，入户1800户。\n存在的问题\n人手不足，经费紧张，部分项目推进缓慢。\n下一步打算\n明年将继续加大投入，完善机制。\n河滨街道办事处\n2025年12月20日\n`;
    expect(check(text).parts[0]?.sections.map(({ role }) => role)).toEqual([
      'title',
      'preamble',
      'measures',
      'problems',
      'plan',
      'signature',
      'date',
    ]);
  });
});
