import { describe, expect, it } from 'vitest';
import { BUREAU, type Frame, found, HOSPITAL, SCHOOL } from './leftovers-of.ts';

const VILLAGE: Frame = { title: '柳湾村2025年工作总结', signature: '柳湾村村民委员会' };
const COMMUNITY: Frame = { title: '桂园社区2025年工作总结', signature: '桂园社区居民委员会' };
const COURT: Frame = { title: '望溪县人民法院2025年工作总结', signature: '望溪县人民法院' };
const DISABLED: Frame = { title: '望溪县残疾人联合会2025年工作总结', signature: '望溪县残疾人联合会' };
const LIBRARY: Frame = { title: '望溪县图书馆2025年工作总结', signature: '望溪县图书馆' };
const SPRING: Frame = { title: '青山小学2024—2025学年第二学期工作总结', signature: '青山小学', date: '2025年7月5日' };
const WINTER: Frame = { title: '宏达公司2025年冬季行车安全工作方案', signature: '宏达公司', date: '2025年11月5日' };
const FESTIVAL: Frame = { title: '青山镇2026年春节慰问活动方案', signature: '青山镇人民政府', date: '2026年1月20日' };

describe('what other units say of themselves', () => {
  it.each<[string, string, Frame, string]>([
    ['a village in a community', '全年召开村民代表会议4次，讨论事项9项。', COMMUNITY, '村民代表会议'],
    ['a community in a village', '逢年过节上门问候，社区居民的幸福感更强。', VILLAGE, '社区居民'],
    ['prosecutors in a court', '全体检察干警的纪律意识更强。', COURT, '全体检察干警'],
    ['whose home it is', '努力当好广大妇女的“娘家人”。', DISABLED, '妇女的“'],
    ['patients in a library', '坚持以病人为中心，改进服务。', LIBRARY, '以病人为中心'],
    ['teachers in a hospital', '加强师德师风建设。', HOSPITAL, '师德师风'],
    ['a school as the home of its staff', '职工以校为家，加班加点。', HOSPITAL, '以校为家'],
    ['another office that goes on', '县文化馆将继续提升馆藏质量。', LIBRARY, '县文化馆'],
    ['a township in a town', '经乡党委研究，修渠12公里。', { title: '青山镇2025年工作总结' }, '乡党委'],
  ])('are left: %s', (_, line, frame, words) => {
    expect(found([line], frame).join()).toContain(words);
  });

  it.each<[string, string, Frame]>([
    ['its own', '全年召开居民代表会议4次。', COMMUNITY],
    ['of those who were invited', '邀请全体检察干警旁听庭审。', COURT],
    ['its own people', '努力当好残疾人的“娘家人”。', DISABLED],
    ['of both', '努力当好妇女和残疾人的“娘家人”。', DISABLED],
    ['what an office of schools says', '加强师德师风建设。', BUREAU],
    ['what a school says', '职工以校为家。', SCHOOL],
    ['its own short name', '县图书馆将继续提升馆藏质量。', LIBRARY],
    ['with a name', '红旗乡党委派人参加。', { title: '青山镇2025年工作总结' }],
  ])('are right: %s', (_, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});

const TAX: Frame = { title: '望溪县税务局2025年工作总结', signature: '望溪县税务局' };
const KINDERGARTEN: Frame = { title: '金穗幼儿园2025年工作总结', signature: '金穗幼儿园' };
const FERRY: Frame = { title: '安渡镇2025年工作总结', signature: '安渡镇人民政府' };

describe('what other units say of themselves, where one of them is told of', () => {
  it.each<[string, readonly string[], Frame]>([
    ['in the sentence', ['帮扶的镇敬老院有床位60张，入住老人45人。'], TAX],
    ['in the sentence before', ['敬老院条件改善。现有床位60张，入住老人45人。'], TAX],
    ['in the words that open the paragraph', ['1.敬老院管理。改造厨房，让入住老人自己点菜。'], TAX],
    ['in the heading', ['（一）敬老院管理', '现有床位60张，入住老人45人。'], TAX],
    ['a school', ['县实验小学抓师德师风建设。'], HOSPITAL],
    ['a hospital', ['县中医院门诊人次增长5%。'], TAX],
    ['a place whose name holds a sign of another kind', ['现有床位60张，入住老人45人。'], FERRY],
  ])('are right: %s', (_, lines, frame) => {
    expect(found(lines, frame)).toEqual([]);
  });

  it.each<[string, readonly string[], Frame, string]>([
    ['a unit of no such kind', ['帮扶的镇卫生院有床位60张。', '入住老人45人。'], TAX, '入住老人'],
    ['behind the word', ['全体检察干警的纪律意识更强，县检察院来函。'], COURT, '全体检察干警'],
    ['in another paragraph', ['走访镇敬老院。', '现有床位60张，入住老人45人。'], TAX, '入住老人'],
    ['that is no unit', ['开展“我要上小学”活动，抓好六年级毕业班的复习。'], KINDERGARTEN, '六年级'],
    ['called at before', ['干部到县实验小学参观。全局抓师德师风建设。'], HOSPITAL, '师德师风'],
  ])('are left: %s', (_, lines, frame, words) => {
    expect(found(lines, frame).join()).toContain(words);
  });
});

describe('times of the year', () => {
  it.each<[string, string, Frame, string]>([
    ['autumn in the spring term', '国庆长假前，我校布置了实践作业。', SPRING, '国庆长假'],
    ['the other holidays', '期末发放《寒假安全告知书》。', SPRING, '寒假安全'],
    ['heat in winter', '高温天气停车降温，防止自燃。', WINTER, '高温天气'],
    ['another feast', '让困难户过上祥和的中秋佳节。', FESTIVAL, '中秋'],
    ['the animal of last year', '营造喜迎蛇年新春的气氛。', FESTIVAL, '蛇年'],
    ['what is done no more', '入场须出示健康码和行程卡。', FESTIVAL, '健康码和行程卡'],
  ])('are left: %s', (_, line, frame, words) => {
    expect(found([line], frame)).toEqual([words]);
  });

  it.each<[string, string, Frame]>([
    ['of its own months', '清明节前，我校祭扫烈士墓。', SPRING],
    ['of the term before', '上学期国庆长假前，我校布置了实践作业。', SPRING],
    ['one of many', '在春节、中秋、国庆等节日走访。', FESTIVAL],
    ['of last year', '去年夏季高温天气多，轮胎老化快。', WINTER],
    ['its own animal', '营造喜迎马年新春的气氛。', FESTIVAL],
    ['history', '疫情期间凭健康码入场，现在敞开大门。', FESTIVAL],
  ])('are right: %s', (_, line, frame) => {
    expect(found([line], frame)).toEqual([]);
  });
});
