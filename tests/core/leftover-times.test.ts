import { describe, expect, it } from 'vitest';
import { type Frame, found } from './leftovers-of.ts';

const YEAR: Frame = { title: '青山镇2024年工作总结', date: '2024年12月20日' };
const HALF: Frame = { title: '青山镇2024年上半年工作总结', date: '2024年7月5日' };
const FIRST: Frame = { title: '青山镇2024年第一季度工作总结', date: '2024年4月6日' };
const THIRD: Frame = { title: '青山镇2024年第三季度工作汇报', date: '2024年10月8日' };
const MARCH: Frame = { title: '青山镇2024年3月份工作总结', date: '2024年4月2日' };
const SPRING: Frame = {
  title: '青山小学2023—2024学年第二学期工作总结',
  signature: '青山小学',
  date: '2024年6月28日',
};
const AUTUMN: Frame = { title: '青山小学2024—2025学年第一学期工作总结', signature: '青山小学', date: '2025年1月10日' };
const SCHOOL_YEAR: Frame = { title: '青山小学2023—2024学年工作总结', signature: '青山小学', date: '2024年7月3日' };
const PLAN: Frame = { title: '青山镇2024年工作计划', date: '2024年1月20日' };
const SPRING_PLAN: Frame = {
  title: '青山小学2024年春季学期工作计划',
  signature: '青山小学',
  date: '2024年2月20日',
};
const SAFETY: Frame = { title: '青山镇2024年“安全生产月”活动方案', date: '2024年5月20日' };
const SNOW: Frame = { title: '青山镇2024年冬季清雪工作方案', date: '2024年11月5日' };
const FIRE: Frame = { title: '青山镇2024年秋季防火工作总结', date: '2024年12月5日' };
const SUMMER: Frame = { title: '青山镇2024年夏季治安整治工作总结', date: '2024年9月5日' };
const AHEAD = '二、2025年工作打算\n抓好水利。\n';

describe('a time that would be right but for its year, its number or its season', () => {
  it.each<[string, string, Frame, string]>([
    ['a day', '2023年7月1日，组织党员到烈士陵园开展主题党日。', YEAR, '2023年7月1日'],
    ['a day within', '组织干部于2023年5月12日开展防震演练，320人参加。', YEAR, '2023年5月12日'],
    ['months', '积极开展志愿服务。2023年3月至5月，组织植树活动6次。', YEAR, '2023年3月'],
    ['months held against last year', '2023年1月至11月，镇里共调解纠纷120起，较上年同期减少9起。', YEAR, '2023年1月'],
    ['how things stand', '截至2023年12月15日，今年全镇共改厕320户。', YEAR, '2023年12月15日'],
    ['a deadline that is over', '二、下一步打算\n渠道于2023年10月底前全部完工。', FIRST, '2023年10月'],
    ['in a plan', '（一）抓水利。2023年6月底前完成渠道改造。', PLAN, '2023年6月'],
    ['in another term', '2023年3月，学校组织远足活动，300名学生参加。', SPRING, '2023年3月'],
    ['a year alone', '（一）抓环境。2023年，全镇清理垃圾800吨，新建公厕6座。', YEAR, '2023年'],
    ['what it was', '以上是我2023年度的述职，请批评指正。', YEAR, '2023年度'],
    ['what the title names', '大家一起把2023年“安全生产月”办得更好。', SAFETY, '2023年'],
    ['a slogan', '悬挂“青山镇2023年安全生产月启动仪式”横幅。', SAFETY, '2023年'],
    ['its number', '今年6月是全国第23个“安全生产月”。\n营造全国第22个“安全生产月”的氛围。', SAFETY, '第22个'],
    ['the same as last year', '9月，镇里举办第六届职工技能大赛。去年举行的第六届大赛有80人参加。', YEAR, '第六届'],
    ['three quarters in six months', '今年前三季度，全镇完成投资3亿元。', HALF, '前三季度'],
    ['months to come', '1至11月，全镇共完成投资3亿元。', HALF, '1至11月'],
    ['another quarter ahead', '二、四季度工作安排\n（一）抓水利。', FIRST, '四季度'],
    ['a call for the year that is over', `${AHEAD}我们将鼓足干劲，奋力夺取2024年水利工作的新胜利！`, YEAR, '2024年'],
    ['a new chapter of it', `${AHEAD}全镇上下要同心协力，谱写2024年乡村建设新篇章。`, YEAR, '2024年'],
    ['its tasks', `${AHEAD}让我们携起手来，为圆满完成2024年各项目标任务而努力奋斗！`, YEAR, '2024年'],
    ['what a plan of the next year promises', '新的一年，工会将为圆满完成2023年生产任务作出新的贡献。', PLAN, '2023年'],
    ['what a plan sees to', '三、保障措施\n严格考核，确保全面完成2023年各项目标任务。', PLAN, '2023年'],
    ['the year that is reported on', '现将去年工作情况总结如下：', YEAR, '去年'],
    ['a call for the year before', `${AHEAD}我们将鼓足干劲，奋力夺取2023年水利工作的新胜利！`, YEAR, '2023年'],
    ['a half that is over', '二、下一步打算\n下半年，我镇将重点抓好水利。', YEAR, '下半年'],
    ['the quarter before', '二季度以来，共破获案件15起，抓获嫌疑人20名。', THIRD, '二季度'],
    ['one term of two', '一学期来，教师参加培训36人次。', SCHOOL_YEAR, '一学期'],
    ['the other opening', '秋季开学第一周，教导处检查了课前准备。', SPRING, '秋季'],
    ['the other opening by its month', '3月开学第一周，检查各班课桌。', AUTUMN, '3月'],
    ['the other holidays', '二、下一步打算\n寒假即将到来，各班要抓好安全教育。', SPRING, '寒假'],
    ['a month of the other term', '10月，学校举办书法展，展出作品60件。', SPRING, '10月'],
    ['months out of their row', '四月：春游\n十一月：体检\n六月：游园', SPRING_PLAN, '十一月'],
    ['next spring', '明年春季开学前一周，消毒教室。', SPRING_PLAN, '明年'],
    ['another season', '春防期间在进山路口设卡12处。', FIRE, '春防'],
    ['the winter', '今冬高峰供水平稳度过。', SUMMER, '今冬'],
    ['floods', '成立镇防汛抢险工作领导小组。', SNOW, '防汛抢险'],
    ['an animal', '春节前后举办“金兔迎春”书法展。', YEAR, '兔迎春'],
    ['what next year is', '二、下一步打算\n明年是“十四五”规划的开局之年。', YEAR, '明年是“十四五”规划的开局'],
  ])('%s', (_, line, frame, words) => {
    expect(found(line.split('\n'), frame).join()).toContain(words);
  });

  it.each<[string, string, Frame]>([
    ['begun then', '2023年6月开工的渠道工程，今年5月竣工。', YEAR],
    ['founded then', '2023年10月，镇里成立了调解中心，受理纠纷120起。', YEAR],
    ['what came of it', '2023年8月，一场暴雨冲毁了村道，今年镇里筹资重修。', YEAR],
    ['what befell someone', '村民李某2023年4月10日因病致贫，镇里为其申请救助。', YEAR],
    ['over the turn of the year', '2023年9月至2024年3月，镇里开展水利会战。', YEAR],
    ['compared', '比2023年1月至11月减少9起。', YEAR],
    ['what the title names, of then', '人数比2023年“安全生产月”多三成。', SAFETY],
    ['the quarters in turn', '一季度，全镇共调解纠纷12起。二季度，全镇共调解15起。', YEAR],
    ['the quarter that follows', '二、二季度工作打算\n（一）抓水利。', FIRST],
    ['the half that follows', '二、下半年工作打算\n（一）抓水利。', HALF],
    ['the halves of next year', '二、2025年工作打算\n下半年，我镇将重点抓好水利。', YEAR],
    ['the goal of the year', '前三季度要完成投资3亿元。', HALF],
    ['the next number', '举办第八届文化节。\n二、下一步打算\n办好第九届文化节。', YEAR],
    ['the next number in the same part', '第八届文化节吸引百人。还要办好第九届文化节。', YEAR],
    ['the number before', '去年第七届文化节办得好，今年又举办第八届文化节。', YEAR],
    ['what comes after', '二、下学期打算\n秋季开学前，做好新生招生。', SPRING],
    ['a month of another year', '10月，去年获奖的教师作报告。', SPRING],
    ['a row of months', '三月：春游\n四月：体检\n五月：游园', SPRING_PLAN],
    ['a day of the next month', '存在问题及下月打算\n人手不足。下月打算：抓好清明节期间防火。', MARCH],
    ['next year behind a year', '明年1月底前总结验收。', PLAN],
    ['the other season beside its own', '针对春防中的问题，今年秋天规定上山必须登记。', FIRE],
    ['a look back', '一、2023年工作简要回顾\n2023年，全镇修渠12公里。', PLAN],
    ['a call for the next year', `${AHEAD}我们将鼓足干劲，奋力夺取2025年水利工作的新胜利！`, YEAR],
    ['the victory of the year', '全镇上下众志成城，奋力夺取2024年防汛抗旱的全面胜利。', YEAR],
    ['a new chapter that was written', '全镇上下同心协力，谱写了2024年乡村建设新篇章。', YEAR],
    ['a call in what is told', '年初召开誓师大会，动员全镇夺取2024年水利工作的新胜利。', YEAR],
    ['a call for the rest of the year', '二、下半年打算\n为圆满完成2024年各项目标任务而努力奋斗！', HALF],
    ['the year before, reported on in the next', '现将去年工作情况总结如下：', { ...YEAR, date: '2025年1月8日' }],
    ['a call of a plan', '我们将鼓足干劲，奋力夺取2024年水利工作的新胜利！', PLAN],
    ['another animal', '举办“金龙迎春”书法展。', YEAR],
  ])('is right: %s', (_, line, frame) => {
    expect(found(line.split('\n'), frame)).toEqual([]);
  });

  it('asks about the year of an attachment, and of the date below the plan of an event', () => {
    const attached = { ...SAFETY, signature: '附件：青山镇2023年值班安排表\n青山镇人民政府' };
    expect(found(['落实值班制度。'], attached).join()).toContain('2023年');
    const sports = { title: '青山镇2024年农民运动会活动方案', date: '2023年9月5日' };
    expect(found(['时间：2024年10月18日。'], sports).join()).toContain('2023年9月5日');
  });
});
