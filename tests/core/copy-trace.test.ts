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
    ["落实好长期坚持的'“四议两公开”制度。", "'"],
    ["健全的'《值班管理办法》得到执行。", "'"],
    ['各项^任务推进有力。', '^'],
    ['开展形式多样的#宣传活动。', '#'],
  ])('%s', (line, mark) => {
    expect(new Set(inBody(line))).toEqual(new Set([mark]));
  });

  it.each([
    "推行'党建红'引领的'枫桥'做法。",
    '坚持新时代的"枫桥经验"，开展的"三会一课"活动。',
    '运行`npm test`检查的`script`脚本。',
    '这样做是必要的.今年要继续.',
    '服务态度是好的.下一步继续改进.',
    "'“一核多元”'治理获推广。",
    "全县位于东经117°12'至118°之间。",
    '开展的#绿色出行#话题互动。',
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
    '(来源:www.fanwen6.com)',
    '任务全部完成（fanwen9.com）。',
    '任务全部完成。www.wenmi9.com',
    '推动各项www.wenmi9.com工作落实。',
    '据小编统计，全年调处纠纷48起。',
    '小编认为，这样的做法值得推广。',
    '跟着小编一起来看看吧！',
    '更多活动方案请登录方案大全网下载。',
    '更多工作总结请关注微信公众号：文秘助手',
    '活动图文可到公众号查看，希望大家喜欢。',
    '希望对大家的工作有所帮助！',
    '感谢您的阅读！',
    '让我们来写一份总结吧。',
    '以下为大家整理的工作总结，供参考。',
    '本文由某文档网整理发布。',
    '点击下载全文',
    '【打印本页】【关闭窗口】',
    '当前位置：首页 > 工作总结',
    '如果您需要我补充数据，请提供更多信息。',
    '任务全部完成【4†source】。',
    '（请根据实际情况修改）',
    '若有不妥，如有侵权，请联系删除。',
    'font-size:14px;任务全部完成。',
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
    '短片可在http://www.example.com/a观看。',
    '网上办事大厅（www.example.com）正式运行。',
    '“山里鲜”微店www.example.com上线农产品46种。',
    '居民可通过www.example.com预约挂号。',
    '材料发至office@example.com，逾期不收。',
    '域名example.cn完成备案，另注册.com域名3个。',
    '竞价公告在某招标网（www.example.com）发布。',
    '根据小编岗位职责，每天推送三条。',
    '馆内小编根据读者留言调整推送时间。',
    '引导群众点击下载“国家反诈中心”APP。',
    '页面上的“点击这里”按钮已经修复。',
    '如有侵权行为，依法查处。',
    '各村请根据实际情况修改后上报。',
    '为大家带来了一场精彩的演出。',
    '更多招聘信息请关注各村公示栏。',
    '更多工作资料请登录市总工会网站下载。',
    '以上是各部门整理的问题清单，共12条。',
    '“希望大家喜欢”展区受到欢迎。',
    '发放《公文范文大全》30册。',
    '相关链接已失效的网页全部下线。',
    '希望以上建议对县局决策有所帮助。',
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

  it.each([
    '【字体：大　中　小】【打印本页】【关闭窗口】',
    '发布人：admin  浏览次数：1836',
    '（本计划为通用模板，使用时请自行修改）',
  ])('of the page: %s', (line) => {
    expect(found(`青山社区2024年工作总结\n一、主要工作\n走访居民三百户。\n${line}`)).toHaveLength(1);
  });

  it.each([
    '要求：标题用黑体，正文字体：仿宋，新闻发布人：王明。',
    '网站全年浏览次数达3万次，以该方案为通用模板推广。',
  ])('not %s', (line) => {
    expect(found(`青山社区2024年工作总结\n一、主要工作\n${line}`)).toEqual([]);
  });

  it.each(['上一篇：敬老节活动方案 下一篇：迎新晚会活动方案', '上一篇：敬老节活动方案\n下一篇：迎新晚会活动方案'])(
    'under the date: %s',
    (links) => {
      const text = `青山社区志愿服务活动方案\n一、活动时间\n8月26日上午。\n青山社区\n2024年8月20日\n${links}`;
      expect(found(text)).not.toEqual([]);
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

  it.each([
    '&nbsp&nbsp任务完成。',
    '&amp;nbsp;任务完成。',
    '&NBSP;任务完成。',
    '<!--EndFragment-->任务完成。',
    '任务完成。<o:p></o:p>',
  ])('however it is written: %s', (line) => {
    expect(inBody(line)).toHaveLength(1);
  });

  it.each([
    '修复<script>脚本注入漏洞3处，清理“<br>”标签。',
    '将&nbsp;字符统一替换为空格。',
    '接口返回a<b && c>d的结果。',
    'A&B两个品牌，R&D投入增长。',
    '指标a<b，<20人的村有3个。',
    '《<意见>解读》',
    '&unknown;',
  ])('is not %s', (line) => {
    expect(inBody(line)).toEqual([]);
  });
});

describe('a million characters of such a word', () => {
  it.each(['小编', '&', 'www.', '以上就是', '<b '])('are looked over in time: %s', (word) => {
    expect(found(`工作总结\n${word.repeat(1_000_000 / word.length)}`)).toEqual([]);
  });
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
