import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'copy-trace');
const inBody = (line: string) =>
  found(`云溪镇2025年工作总结\n一年来，全镇干部群众共同努力，各项任务按期完成。\n${line}\n云溪镇人民政府`).map(
    ({ text }) => text,
  );

describe('marks that belong to nothing', () => {
  it.each([
    ["按照镇党委的'要求，完成排查。", "'"],
    ["在局领导的'关心和各科室的'支持下，任务完成。", "'"],
    ['完成了各个的`阶段任务。', '`'],
    ['培养良好的.工作习惯。', '.'],
    ['推动新的·发展。', '·'],
    ['落实上级的"工作部署，', '"'],
    ['加强`组织建设。', '`'],
  ])('%s', (line, mark) => {
    expect(new Set(inBody(line))).toEqual(new Set([mark]));
  });

  it.each([
    "推行'党建红'引领的'枫桥'做法。",
    '坚持新时代的"枫桥经验"，开展的"三会一课"活动。',
    '运行`npm test`检查的`script`脚本。',
    '这样做是必要的.今年要继续.',
    '服务态度是好的.下一步继续改进.',
    "身高5'30，Children's Day 的活动。",
    '买买提·阿不都的事迹。',
    '占比0.5，完成的3.6万元。',
  ])('but not %s', (line) => {
    expect(inBody(line)).toEqual([]);
  });
});

describe('words of the page it came from', () => {
  it.each([
    '下面是小编为大家整理的工作总结，欢迎阅读，希望大家喜欢！',
    '以上就是小编带来的全部内容，更多范文请关注本站。',
    '下面是2025年工作总结，欢迎参考。',
    '本文来源：网络整理',
    '希望本文对大家有所帮助。',
    '如需进一步调整，请随时告知。',
    '转载请注明出处。',
    '责任编辑：王小明',
    '上一篇：2024年工作总结',
    '阅读全文>>',
    '点击下载Word文档',
    '第一范文网整理',
    '（来自某大学生实习总结网）',
    '如需更多工作计划，请关注本站，仅供参考。',
    '以上就是2025年教师工作总结的全部内容。',
    '作为一个AI语言模型，我无法提供具体数据。',
    '好的，以下是一份工作总结：',
    '以下是为您撰写的工作总结：',
    '希望以上内容对您有所帮助。',
    '您可以根据实际情况修改。',
    '（www.fanwen5.com）',
    '字数：1500字',
    '2025年办公室工作总结篇二：',
  ])('%s', (line) => {
    expect(inBody(line)).toHaveLength(1);
  });

  it.each([
    '选聘新媒体小编12名，举办小编培训班2期。',
    '本文来源于基层调研。',
    '公众号小编为读者推荐新书36种。',
    '“小编带你看展”栏目推出18期。',
    '组织学员学习优秀范文，开展公文范文写作竞赛。',
    '学校开展范文教学，统一工作总结模板。',
    '以上意见仅供参考，不妥之处请批评指正。',
    '测算结果仅供参考。',
    '整理典型案例20个，印发各村，供大家参考。',
    '更多活动内容请关注“云溪发布”微信公众号。',
    '欢迎阅读爱好者报名，希望大家喜欢这里的书。',
    '以上就是我一年来履职的全部内容，请各位领导批评指正。',
    '报名请登录www.example.com查询。',
    '总结网格化管理经验，推广3个村的做法。',
    '每篇稿件字数约1500字，逾期不收。',
    '各村可根据实际情况调整完成时间。',
    '编辑部有责任编辑3名、美术编辑1名。',
    '以下是根据市局要求梳理的问题清单：',
    '好的做法，以下是三个方面的经验。',
    '严厉打击盗版，版权所有者权益得到保护。',
  ])('but not %s', (line) => {
    expect(inBody(line)).toEqual([]);
  });

  it.each(['2025年工作总结范文', '个人述职报告模板（精选5篇）', '教师工作总结1500字', '【推荐】2025年工作总结'])(
    'in a title: %s',
    (title) => {
      expect(found(`${title}\n一年来，各项任务按期完成。`)).toHaveLength(1);
    },
  );

  it('are no fault of a collection', () => {
    expect(found('2025年工作总结篇一\n一年来任务完成。\n2025年工作总结篇二\n一年来任务完成。')).toEqual([]);
  });

  it('go with their sentence', () => {
    const text = '工作总结\n任务完成。下面是小编为大家整理的总结，欢迎阅读！一年来成效明显。';
    expect(editText(text, found(text)[0]?.fixes[0]?.edits ?? [])).toBe('工作总结\n任务完成。一年来成效明显。');
  });
});

describe('code of the page', () => {
  it('is one finding with one fix', () => {
    const text = '工作总结\n&nbsp;&nbsp;一、&ldquo;三会一课&rdquo;按期开展。\n共120次&hellip;&hellip;';
    const [only, ...rest] = found(text);
    expect(rest).toEqual([]);
    expect(only?.fixes[0]?.safe).toBe(true);
    expect(editText(text, only?.fixes[0]?.edits ?? [])).toBe('工作总结\n  一、“三会一课”按期开展。\n共120次……');
  });

  it('are tags, too', () => {
    expect(found('工作总结\n<p>任务完成。</p><br/>成效明显。').map(({ text }) => text)).toEqual(['<p>']);
  });

  it.each(['A&B两个品牌，R&D投入增长。', '指标a<b，<20人的村有3个。', '《<意见>解读》', '&unknown;'])(
    'is not %s',
    (line) => {
      expect(inBody(line)).toEqual([]);
    },
  );
});

describe('marks that nobody sees', () => {
  it('go with one safe fix', () => {
    const text = '\u200b工作总结\n任\u00ad务完\u200b\u200b成。\ufeff';
    const [only, ...rest] = found(text);
    expect(rest).toEqual([]);
    expect(only?.others).toHaveLength(3);
    expect(only?.fixes[0]?.safe).toBe(true);
    expect(editText(text, only?.fixes[0]?.edits ?? [])).toBe('工作总结\n任务完成。');
  });

  it.each(['\ufeff工作总结\n任务完成。', '工作总结\n志愿者👩‍👩‍👧家庭，👨🏽‍🚒消防员。', '工作总结\nᠮᠣᠩ\u200dᠭᠣᠯ文。'])(
    'may be needed: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
