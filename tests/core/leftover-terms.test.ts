import { describe, expect, it } from 'vitest';
import { type Frame, found } from './leftovers-of.ts';

const QUARTER: Frame = { title: '青山镇2025年第三季度工作汇报', date: '2025年10月8日' };
const MONTH: Frame = { title: '青山镇2025年10月份工作总结', date: '2025年11月2日' };
const HALF: Frame = { title: '青山镇2025年上半年工作总结', date: '2025年7月5日' };
const TERM: Frame = { title: '青山中学2024—2025学年第二学期工作总结', signature: '青山中学', date: '2025年7月5日' };
const SENIORS: Frame = {
  title: '青山中学高三年级2024—2025学年工作计划',
  signature: '青山中学高三年级部',
  date: '2024年9月3日',
};
const REPORTER: Frame = { title: '2025年度述职报告\n李明远', signature: '述职人：李明远', date: '2026年1月6日' };
const CAMPAIGN: Frame = { title: '青山镇冬季安全百日行动方案', date: '2025年11月24日' };
const ROAD: Frame = { title: '临湖街道2025年工作总结', signature: '临湖街道办事处' };
const VILLAGE: Frame = { title: '柳湾村2025年工作总结', signature: '柳湾村村民委员会' };
const WATER: Frame = { title: '望溪县水务局2025年工作总结', signature: '望溪县水务局' };

describe('what was left of another time', () => {
  it.each<[string, string, Frame, string]>([
    ['the quarter before', '二季度，镇里开展清渠行动6次。', QUARTER, '二季度'],
    ['the month before', '落实值班制度，9月份共接待群众132人。', MONTH, '9月份'],
    ['the year, in its middle', '走村入户，全年共接待群众132人。', HALF, '全年'],
    ['next year, in its middle', '二、下半年打算\n明年，我镇将继续修渠。', HALF, '明年'],
    ['the school year before', '在2023—2024学年第二学期完成了校本教材的编写。', TERM, '2023—2024学年第二学期'],
    ['who came a year ago', '二、下学期打算\n8月底前完成2024级新生的分班。', TERM, '2024级新生'],
    ['who left already', '本届高三（2024届）共有12个班。', SENIORS, '2024届'],
    ['the grade below', '作为高二的学生，他们还不够自觉。', SENIORS, '高二'],
    ['another examination', '以优异的中考成绩回报父母。', SENIORS, '优异的中考成绩'],
    ['last year compared with last year', '去年入汛以来，降雨较2024年同期偏多一成。', ROAD, '去年'],
    ['this year, when it is over', '二、下一步打算\n今年，我镇将继续修渠。', { title: '青山镇2025年工作总结' }, '今年'],
    [
      'a date before the plan',
      '二、实施步骤\n（一）总结阶段（2025年3月1日至3月10日）。召开大会。',
      CAMPAIGN,
      '2025年3月1日',
    ],
    ['a year without reason', '2024年，全镇修渠12公里，植树3万株。', { title: '青山镇2025年工作总结' }, '2024年'],
    ['the year that is over, planned', '二、下一步打算\n（一）抓水利。2025年新修渠道3公里。', ROAD, '2025年'],
    ['the balance of the year before', '存款较年初（2023年末）增加3亿元。', ROAD, '2023年'],
  ])('%s', (_, line, frame, words) => {
    expect(found([line], frame).join()).toContain(words);
  });

  it.each<[string, string, Frame]>([
    ['compared', '与二季度相比，清渠行动增加2次。', QUARTER],
    ['each in turn', '二季度开展清渠行动6次；三季度开展清渠行动8次。', QUARTER],
    ['the month before, compared', '比9月份减少6件。', MONTH],
    ['the goal of the year', '确保全年共接待群众300人的目标实现。', HALF],
    ['an award of then', '在2023—2024学年获评先进学校。', TERM],
    ['who just left', '刚刚毕业的2024届高三成绩好。', SENIORS],
    ['its own grade', '作为高三的学生，他们更要自觉。', SENIORS],
    ['last year by itself', '去年汛期降雨偏多。', ROAD],
    ['a year that explains itself', '2024年立项的渠道全部完工。', ROAD],
    ['what was won then', '2024年，街道获评先进，今年又上台阶。', ROAD],
    ['on the basis of the year', '二、下一步打算\n在2025年的基础上再修渠3公里。', ROAD],
  ])('is right: %s', (_, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

describe('what was left of another unit', () => {
  it('is a post', () => {
    const held = '一、履职情况\n修渠12公里。\n检查86次。\n作为餐饮股的负责人，我经常入户。';
    const named = (post: string) => found([held], { ...REPORTER, title: `望溪县市场监管局${post}2025年度述职报告` });
    expect(named('药械股股长')).toEqual(['作为餐饮股的负责人']);
    expect(named('餐饮股股长')).toEqual([]);
  });

  it.each<[string, string[], Frame, string]>([
    ['the county in a district', ['协调区住建局、区教育局、区法院办实事。', '经验在全县推广。'], ROAD, '全县'],
    [
      'a township above a village',
      ['按照镇党委要求修渠。', '镇政府派人指导。', '经乡党委同意，植树3万株。'],
      VILLAGE,
      '乡党委',
    ],
    ['papers of another place', ['印发《桐林县农村供水管理办法》。'], WATER, '桐林县'],
    ['the office of another place', ['2025年，桐林县水务局修渠12公里。'], WATER, '桐林县水务局'],
  ])('is %s', (_, lines, frame, words) => {
    expect(found(lines, frame)).toEqual([words]);
  });

  it.each<[string, string[], Frame]>([
    ['a county with a name', ['协调区住建局、区教育局、区法院办实事。', '赴桐林县委党校学习。'], ROAD],
    ['papers of its own', ['印发《望溪县农村供水管理办法》。'], WATER],
    ['who was visited', ['赴桐林县水务局学习节水。', '学习《桐林县节水经验》。'], WATER],
    ['who came', ['桐林县水务局一行来我局交流。'], WATER],
  ])('is not %s', (_, lines, frame) => {
    expect(found(lines, frame)).toEqual([]);
  });
});
