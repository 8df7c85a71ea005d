import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import { check } from '../../lib/core/linter/check.ts';

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';

/** A draft whose dates are in order but for what is put in. */
function draft({
  title = '柳湾村2025年工作总结',
  opening = '一年来，柳湾村抓产业促增收。现将工作总结如下：',
  said = BODY,
  unit = '柳湾村村民委员会',
  signed = '2025年12月26日',
} = {}): string {
  return `${title}\n${opening}\n一、抓产业\n${said}\n二、存在的问题\n${BODY}\n三、下一步打算\n${BODY}\n${unit}\n${signed}\n`;
}

const datesOf = (text: string): Diagnostic[] => check(text).diagnostics.filter(({ rule }) => rule === 'date');
const said = (sentence: string) =>
  datesOf(draft({ said: sentence })).map(({ severity, text }) => `${severity} ${text}`);
const mend = (text: string, [fix]: Diagnostic['fixes']) =>
  [...(fix?.edits ?? [])]
    .reverse()
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('dates that no calendar has', () => {
  it.each([
    ['2025年2月30日召开动员会。', '2025年2月30日'],
    ['截至4月31日，完成全部任务。', '4月31日'],
    ['2025年2月29日召开动员会。', '2025年2月29日'],
    ['1900年2月29日建村。', '1900年2月29日'],
    ['于13月8日启动。', '13月8日'],
    ['2025年13月完成验收。', '2025年13月'],
    ['二〇二五年二月三十日召开动员会。', '二〇二五年二月三十日'],
    ['十一月三十一日前报送。', '十一月三十一日'],
    ['２０２５年６月３１日前报送。', '２０２５年６月３１日'],
    ['于2025-02-30印发。', '2025-02-30'],
    ['于2025.6.31印发。', '2025.6.31'],
    ['于2025/13/5印发。', '2025/13/5'],
    ['9月31号前完成。', '9月31号'],
    ['2025年2月1日至29日集中整治。', '29日'],
    ['1—13月累计完成12项。', '13月'],
    ['1.6月31日启动宣传。', '6月31日'],
    ['会议定于下午25:30召开。', '25:30'],
    ['会议定于6月5日9时75分召开。', '9时75分'],
    ['接待时间为9:00—11:75。', '9:00—11:75'],
  ])('%s', (sentence, words) => {
    expect(said(sentence)).toEqual([`error ${words}`]);
  });

  it('offers the last day of the month where that is likely meant, for the writer to choose', () => {
    const text = draft({ said: '截至6月31日，完成全部任务。' });
    const [found] = datesOf(text);
    expect(found?.message).toBe('“6月31日”不存在：6月只有30天，请核对');
    expect(found?.fixes[0]?.safe).toBe(false);
    expect(mend(text, found?.fixes ?? [])).toContain('截至6月30日，');
  });

  it('doubts a 29th of February where the year reported on has none', () => {
    expect(said('2月29日前完成排查。')).toEqual(['warning 2月29日']);
    expect(said('去年2月29日启动，今年收官。')).toEqual([]);
    expect(datesOf(draft({ title: '柳湾村2024年工作总结', said: '2月29日前完成。', signed: '2024年12月6日' }))).toEqual(
      [],
    );
  });
});

describe('periods that end before they start', () => {
  it.each([
    ['2025年6月至2025年3月开展整治。', '2025年6月至2025年3月'],
    ['5月20日至5月12日开展整治。', '5月20日至5月12日'],
    ['5月20日—12日开展整治。', '5月20日—12日'],
    ['2025年12月—2025年1月开展整治。', '2025年12月—2025年1月'],
    ['报名时间为2026年3月15日-3月5日。', '2026年3月15日-3月5日'],
    ['8月15日至6月20日集中排查。', '8月15日至6月20日'],
    ['2025年9月1日至8月30日进修。', '2025年9月1日至8月30日'],
    ['2026年3月底至2月中旬扫尾。', '2026年3月底至2月中旬'],
    ['6月下旬到6月上旬扫尾。', '6月下旬到6月上旬'],
    ['2025年6—3月开展整治。', '2025年6—3月'],
    ['2025—2024学年开展整治。', '2025—2024学年'],
    ['2025.6—2025.3开展整治。', '2025.6—2025.3'],
    ['2025.3.15—3.5开展整治。', '2025.3.15—3.5'],
    ['二〇二五年五月至二〇二五年三月开展整治。', '二〇二五年五月至二〇二五年三月'],
    ['3月5日9:00—3月4日17:00布展。', '3月5日9:00—3月4日'],
    ['3月5日（周三）至3月3日（周一）布展。', '3月5日（周三）至3月3日'],
    ['2025年11月起至当年3月开展整治。', '2025年11月起至当年3月'],
    ['下午14:30—11:30布展。', '14:30—11:30'],
  ])('%s', (sentence, words) => {
    expect(said(sentence)).toEqual([`error ${words}`]);
  });
});

describe('what is no wrong date', () => {
  it.each([
    '3月5日—8日、10日—12日，3月5日至4月2日，2025年1月至6月，2024年11月—2025年2月。',
    '11月至次年2月、12月至2月、2025年11月15日至次年3月15日、2025年12月25日至1月5日。',
    '每年10月至5月，4月1日至3月31日，9月至6月，2025年9月至1月。',
    '从去年11月至今年2月，2025年6月至今，2025年3月至年底，30日至次月5日。',
    '2021—2025年，2024—2025学年，1990年至2000年。',
    '2024年2月29日举行，往年2月29日也举行。',
    '农历二月三十日举行庙会。',
    '9:00—11:30，14:30—17:00，下午2:00—5:00，上午8:30—5:30，22:00—6:00，24:00前。',
    '完成率达3/4，系统升级到1.2.3版本，软件版本2025.13.1，以3:2、21:75取胜，比例尺1:500。',
    '（政办〔2025〕13号），电话0433-2654321、13812345678，编号2025-13-45，24小时值班。',
    '9月份以来，2025年度完成12项，12·4国家宪法日、“3·15”、4.22世界读书日、7·20。',
    '服务器192.168.2.30，增长2.13%，单价12.5元，投资2025.6万元，2025-13-45.docx，2025-13-45-清单.docx。',
    '每组3-5人，3至5年内，2—3日内办结，18—24月龄儿童，历时13月，累计25时。',
    '12月31号楼、4月31号楼，3月32号文件，三四月份，二三十日，第31期。',
    '工期由2025年12月31日调整为2025年10月31日，由12月提前到10月。',
    '0月0日、x月30日，13月。',
    '二〇二五年三月五日，2025年03月05日，25年3月5日，零时。',
    '2025年，2月28日，一年来，二十四节气，十分满意，一日三餐。',
    '公元前206年至公元220年，2000多年，500号至300号。',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('the reporting period', () => {
  const opened = (title: string, opening: string, signed = '2025年12月26日') =>
    datesOf(draft({ title: `柳湾村${title}`, opening, signed })).map(({ severity, text }) => `${severity} ${text}`);

  it.each([
    ['2025年工作总结', '按照要求，现将2024年工作情况汇报如下：', '2024年'],
    ['2025年工作总结', '2024年1月至12月，柳湾村抓产业。现总结如下：', '2024年1月至12月'],
    ['2025年工作总结', '2024年，在镇党委领导下，柳湾村抓产业。现将工作总结如下：', '2024年'],
    ['2025年度述职报告', '2024年7月至2025年6月，本人分管产业。现述职如下：', '2024年7月至2025年6月'],
    ['二〇二五年工作总结', '二〇二四年，柳湾村抓产业。现总结如下：', '二〇二四年'],
    ['2026年工作计划', '现将2025年1月至12月的工作计划安排如下：', '2025年1月至12月'],
    ['2025年1至10月工作汇报', '2025年1月至9月，柳湾村抓产业。现汇报如下：', '2025年1月至9月'],
    ['2024—2025学年工作总结', '2025—2026学年，学校抓安全。现总结如下：', '2025—2026学年'],
  ])('%s against %s', (title, opening, words) => {
    expect(opened(title, opening)).toEqual([`error ${words}`]);
  });

  it.each([
    ['上半年', '现将1—12月工作总结如下：', '1—12月'],
    ['上半年', '现将全年工作总结如下：', '全年'],
    ['上半年', '现将2025年下半年工作总结如下：', '2025年下半年'],
    ['第三季度', '现将2025年第二季度工作总结如下：', '2025年第二季度'],
    ['第一季度', '现将2025年4月1日至6月30日工作情况汇报如下：', '2025年4月1日至6月30日'],
  ])('2025年%s against %s', (part, opening, words) => {
    expect(opened(`2025年${part}工作总结`, opening)).toEqual([`error ${words}`]);
  });

  it.each([
    ['2025年工作总结', '2024年，柳湾村获评先进。2025年以来，柳湾村抓产业。现总结如下：'],
    ['2025年工作总结', '2021年以来，柳湾村抓产业。现总结如下：'],
    ['2025年工作总结', '根据《关于报送2024年工作总结的通知》要求，现总结如下：'],
    ['2025年度工作总结', '2024年12月至2025年11月，柳湾村抓产业。现总结如下：'],
    ['2025年工作总结和2026年工作计划', '现将2025年工作总结和2026年工作计划汇报如下：'],
    ['2026年工作计划', '2025年，柳湾村抓产业。现将2026年工作计划安排如下：'],
    ['2025年工作总结', '自2023年5月任职以来，本人抓产业。现总结如下：'],
    ['2025年1至10月工作汇报', '2025年1月1日至10月31日，柳湾村抓产业。现汇报如下：'],
    ['2025年第三季度工作总结', '现将2025年1—9月工作情况汇报如下：'],
    ['2024—2025学年第二学期工作总结', '现将2025年春季学期工作总结如下：'],
    ['“十四五”（2021—2025年）工作总结', '2021年至2025年，柳湾村抓产业。现总结如下：'],
    ['2023年巡察反馈问题整改工作总结', '2024年，柳湾村抓整改。现总结如下：'],
    ['工作总结', '2023年，柳湾村抓产业。现总结如下：'],
  ])('%s goes with %s', (title, opening) => {
    expect(opened(title, opening)).toEqual([]);
  });

  it('offers the title’s year, for the writer to choose', () => {
    const text = draft({ opening: '现将2024年工作情况汇报如下：' });
    const [found] = datesOf(text);
    expect(found?.message).toBe('这里写的是“2024年”，标题写的是“2025年”，两处不一致，请核对');
    expect(found?.fixes[0]?.safe).toBe(false);
    expect(mend(text, found?.fixes ?? [])).toContain('现将2025年工作情况');
  });
});

describe('when it was signed', () => {
  const signedAt = (title: string, signed: string) => datesOf(draft({ title: `柳湾村${title}`, signed })).length;

  it.each([
    ['2025年工作总结', '2025年3月6日'],
    ['2025年工作总结', '2024年12月6日'],
    ['2022年工作总结', '2025年1月6日'],
    ['2025年上半年工作总结', '2025年3月6日'],
    ['2026年工作计划', '2027年2月6日'],
    ['2026年工作计划', '2024年2月6日'],
  ])('%s does not go with %s', (title, signed) => {
    const [found] = datesOf(draft({ title: `柳湾村${title}`, signed }));
    expect(found).toMatchObject({ severity: 'warning', text: signed });
  });

  it.each([
    ['2025年工作总结', '2026年1月6日'],
    ['2025年工作总结', '2025年11月6日'],
    ['2025年安全生产月活动总结', '2025年7月1日'],
    ['2025年上半年工作总结', '2025年7月6日'],
    ['2026年工作计划', '2025年12月6日'],
    ['2025年工作总结及2026年工作计划', '2026年1月6日'],
    ['2024—2025学年工作总结', '2025年7月6日'],
    ['2025年工作汇报', '2025年4月6日'],
  ])('%s goes with %s', (title, signed) => {
    expect(signedAt(title, signed)).toBe(0);
  });
});

describe('the form of the signature’s date', () => {
  it.each([
    ['二零二五年十二月五日', '二〇二五年十二月五日'],
    ['二o二五年十二月五日', '二〇二五年十二月五日'],
    ['二O二五年十二月五日', '二〇二五年十二月五日'],
    ['二0二五年十二月五日', '二〇二五年十二月五日'],
    ['二〇二伍年十二月五日', '二〇二五年十二月五日'],
    ['2025年12月05日', '2025年12月5日'],
    ['2026年01月06日', '2026年1月6日'],
    ['（2025年12月05日）', '（2025年12月5日）'],
    ['25年12月5日', '2025年12月5日'],
    ['2025年十二月五日', '2025年12月5日'],
    ['二〇二五年12月5日', '2025年12月5日'],
    ['2025-12-05', '2025年12月5日'],
    ['日期：2025-12-05', '日期：2025年12月5日'],
  ])('%s is to be %s', (signed, right) => {
    const text = draft({ signed });
    const found = datesOf(text);
    expect(found.map(({ severity, fixes }) => [severity, fixes[0]?.safe])).toEqual([['warning', true]]);
    const mended = mend(text, found[0]?.fixes ?? []);
    expect(mended).toContain(`\n${right}\n`);
    expect(datesOf(mended)).toEqual([]);
  });

  it.each(['2025.12.5', '2025/12/5', '2025年12月', '二〇二五年十二月'])('only notes %s', (signed) => {
    expect(datesOf(draft({ signed })).map(({ severity }) => severity)).toEqual(['info']);
  });

  it.each([
    '2025年12月5日',
    '2025 年 12 月 5 日',
    '二〇二五年十二月五日',
    '20xx年03月05日',
    '20xx年xx月xx日',
    '2025年_月_日',
  ])('has nothing to say to %s', (signed) => {
    expect(datesOf(draft({ signed }))).toEqual([]);
  });

  it.each([
    ['behind the unit', '柳湾村村民委员会 2025年12月05日'],
    ['straight behind the unit', '柳湾村村民委员会2025年12月05日'],
    ['with a seal', '柳湾村村民委员会（盖章）\n2025年12月05日（印章）'],
    ['above the unit', '2025年12月05日\n柳湾村村民委员会'],
  ])('is read %s', (_, foot) => {
    const text = draft().replace('柳湾村村民委员会\n2025年12月26日', foot);
    expect(datesOf(text).map(({ text: words }) => words)).toEqual(['2025年12月05日']);
  });

  it('may be a month under the title', () => {
    expect(datesOf(draft({ title: '柳湾村2025年工作总结\n（2025年12月）', signed: '' }))).toEqual([]);
  });

  it('is reported once where the day is impossible, too', () => {
    expect(datesOf(draft({ signed: '2025年02月30日' })).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('finds a Latin letter in a year anywhere, and 零 in the title', () => {
    const text = draft({ title: '柳湾村二零二五年工作总结', said: '二O二五年三月启动，自二零二五年四月铺开。' });
    expect(datesOf(text).map(({ text: words }) => words)).toEqual(['二零二五', '二O二五']);
  });
});
