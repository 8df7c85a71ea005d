import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const BODY = `今年以来，在区委的领导下，全街道认真落实各项部署，现将有关情况汇报如下。
一、主要做法
（一）压实责任。召开会议12次，签订责任书56份，各社区分头落实。
（二）强化宣传。发放资料3200份，入户宣传1800户，知晓率明显提高。
二、存在的问题
一是人手不足，二是经费紧张，三是部分群众参与的积极性不高。
三、下一步打算
明年将继续加大投入，完善机制，配齐人员，确保各项工作落到实处。`;
const TITLE = '河滨街道2025年工作总结';
const FOOT = '河滨街道办事处\n2025年12月20日';

/** What the lines are read as: the role, or the part of `other`, with the first characters. */
function lines(text: string, from: number, to: number): string[] {
  return check(text).parts.flatMap(({ sections }) =>
    sections
      .filter(({ start }) => start >= from && start < to)
      .map(({ role, part, start }) => `${part ?? role} ${text.slice(start, start + 6).replace(/\n.*/su, '')}`),
  );
}

describe('above the text', () => {
  it.each([
    [
      '中共××县委办公室文件\n×办发〔2025〕8号\n签发人：王强\n\n关于2025年督查工作情况的报告\n\n县委：',
      ['number 中共××县委', 'title 关于2025', 'salutation 县委：'],
    ],
    [
      '内部资料 注意保存\n河滨街道2025年工作总结\n2025-12-20',
      ['number 内部资料 注', 'title 河滨街道20', 'date 2025-1'],
    ],
    ['河滨街道工作简报\n第12期\n河滨街道2025年工作总结', ['number 河滨街道工作', 'title 河滨街道20']],
    [
      '关于社区养老服务工作情况的汇报\n——2025年10月28日在区人大常委会第三十一次会议上\n河滨街道办事处主任　李明\n\n主任、各位副主任、各位委员：',
      ['title 关于社区养老', 'date ——2025', 'signature 河滨街道办事', 'salutation 主任、各位副'],
    ],
    ['这一年，我们把水送到家\n——河滨供水站年终盘点', ['title 这一年，我们']],
    ['一份沉甸甸的答卷\n——河滨街道2025年工作回眸', ['title 一份沉甸甸的']],
    [`${TITLE}\n河滨街道办事处（2025年12月20日）`, ['title 河滨街道20', 'signature 河滨街道办事', 'date （2025年']],
    [
      `${TITLE}\n汇报人：李明\n汇报时间：2025年12月20日`,
      ['title 河滨街道20', 'signature 汇报人：李明', 'date 汇报时间：2'],
    ],
    [`**${TITLE}**\n\n*2025年12月20日*`, ['title 河滨街道20', 'date *2025年']],
    [`${TITLE}。`, ['title 河滨街道20']],
    ['区人民政府：', ['salutation 区人民政府：']],
    [`${TITLE}\n市妇联：`, ['title 河滨街道20', 'salutation 市妇联：']],
    [`${TITLE}\n市总工会：`, ['title 河滨街道20', 'salutation 市总工会：']],
    [`${TITLE}\n（河滨街道办事处，2025年12月20日）`, ['title 河滨街道20', 'signature （河滨街道办', 'date 2025年1']],
    [`${TITLE}\n2025年12月20日　河滨街道办事处`, ['title 河滨街道20', 'date 2025年1', 'signature 河滨街道办事']],
    [`${TITLE}\n河滨街道办事处　副主任　李明`, ['title 河滨街道20', 'signature 河滨街道办事']],
    ['述职报告\n——河滨街道办事处副主任　李明', ['title 述职报告']],
    [`${TITLE}\n市防指：`, ['title 河滨街道20', 'salutation 市防指：']],
    [`${TITLE}\n（经第三次主任办公会讨论通过）`, ['title 河滨街道20']],
    [`${TITLE}\n市红十字会\n2025年12月20日`, ['title 河滨街道20', 'signature 市红十字会', 'date 2025年1']],
    [`${TITLE}\n云岭蜜蜂之家\n2025年12月20日`, ['title 河滨街道20', 'signature 云岭蜜蜂之家', 'date 2025年1']],
    [`${TITLE}\n区消防救援大队：`, ['title 河滨街道20', 'salutation 区消防救援大']],
    [`${TITLE}\n现将我公司2025年工作情况报告如下：`, ['title 河滨街道20', 'preamble 现将我公司2']],
    [`${TITLE}\n我院全年工作情况如下：`, ['title 河滨街道20', 'preamble 我院全年工作']],
    [`${TITLE}\n区平安建设考核组：`, ['title 河滨街道20', 'salutation 区平安建设考']],
    [`${TITLE}\n（征求意见稿）`, ['title 河滨街道20']],
    [`${TITLE}\n各位领导，各位同事，大家好！`, ['title 河滨街道20', 'salutation 各位领导，各']],
    // What a web page puts around a text.
    [`下载\n打印\n收藏\n【字号：\n大\n中\n小\n】\n${TITLE}`, ['title 河滨街道20']],
    [`首页\n>\n政务公开\n>\n街道动态\n${TITLE}\n来源：\n区融媒体中心\n浏览次数：36`, ['title 河滨街道20']],
    [`首页 > 政务公开 > 正文\n${TITLE}\n发布时间：2026-01-05 09:30 【字体：大 中 小】`, ['title 河滨街道20']],
    [
      `${TITLE}\n——2025年12月20日在河滨街道第三届\n居民代表会议上\n2025-12-25 09:30:00\n【打印】 【关闭窗口】\n主任　李明`,
      ['title 河滨街道20', 'date ——2025', 'signature 主任　李明'],
    ],
    [`${TITLE}\n街道办主任　艾山·买买提`, ['title 河滨街道20', 'signature 街道办主任　']],
  ] as const)('%s', (head, expected) => {
    expect(lines(`${head}\n${BODY}\n${FOOT}`, 0, head.length)).toEqual(expected);
  });
});

describe('below the text', () => {
  it.each([
    ['河滨街道办事处　2025年12月20日', ['signature 河滨街道办事', 'date 2025年1']],
    ['2025年12月20日\n河滨街道办事处', ['date 2025年1', 'signature 河滨街道办事']],
    ['汇报单位：河滨街道办事处\n汇报时间：2025年12月20日', ['signature 汇报单位：河', 'date 汇报时间：2']],
    ['河滨街道办事处，2025年12月20日', ['signature 河滨街道办事', 'date 2025年1']],
    ['河滨街道办事处\n完成日期：2025年12月20日', ['signature 河滨街道办事', 'date 完成日期：2']],
    ['河滨街道办事处\n2025年12月20日（定稿）', ['signature 河滨街道办事', 'date 2025年1']],
    ['河滨街道网格员：李明\n2025. 12. 20', ['signature 河滨街道网格', 'date 2025. ']],
    ['执笔：李明', ['signature 执笔：李明']],
    ['河滨街道办事处\n12月20日', ['signature 河滨街道办事', 'date 12月20日']],
    ['编写单位：河滨街道办事处　　编写日期：2025年12月20日', ['signature 编写单位：河', 'date 编写日期：2']],
    ['单位：河滨街道办事处    日期：2025年12月20日', ['signature 单位：河滨街', 'date 日期：202']],
    [`附件1：统计表\n附件2：花名册\n\n${FOOT}`, ['annex 附件1：统计', 'signature 河滨街道办事', 'date 2025年1']],
    [
      `${FOOT}\n（联系人：李明，电话：0433-265****）\n抄送：区委办公室\n党政办公室　2025年12月20日印发`,
      ['signature 河滨街道办事', 'date 2025年1', 'contact （联系人：李', 'copy 抄送：区委办'],
    ],
    [`${FOOT}\n（此件公开发布）`, ['signature 河滨街道办事', 'date 2025年1']],
    [
      '以上报告，请审阅。\n\n报告人：李明\n2025年12月20日',
      ['closing 以上报告，请', 'signature 报告人：李明', 'date 2025年1'],
    ],
    [
      '总之，一年来大家都尽了力。\n以上报告，请审议。\n报告人：李明',
      ['closing 总之，一年来', 'closing 以上报告，请', 'signature 报告人：李明'],
    ],
    [
      `特此报告。\n联系人：李明\n联系电话：0433-265****\n${FOOT}`,
      ['closing 特此报告。', 'contact 联系人：李明', 'signature 河滨街道办事', 'date 2025年1'],
    ],
    [
      `${FOOT}\n责任编辑：李明\n扫一扫在手机打开当前页\n【\n打印本页\n】\n相关报道：`,
      ['signature 河滨街道办事', 'date 2025年1'],
    ],
    [`${FOOT}\n编辑｜李明\n审核｜王强\n（全文完）`, ['signature 河滨街道办事', 'date 2025年1']],
    [`${FOOT}\n相关链接\n街道办2024年工作总结\n关于做好防汛工作的通知`, ['signature 河滨街道办事', 'date 2025年1']],
    ['此致\n敬礼\n李明\n2025年12月20日', ['closing 此致', 'signature 李明', 'date 2025年1']],
  ] as const)('%s', (foot, expected) => {
    const text = `${TITLE}\n${BODY}\n${foot}\n`;
    expect(lines(text, text.indexOf(foot), text.length)).toEqual(expected);
  });
});
