import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import { editText } from '../../lib/core/edits/edit-text.ts';
import { check } from '../../lib/core/linter/check.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'punctuation');
const severe = (text: string) => found(text).filter(({ severity }) => severity !== 'info');
const mended = (text: string) =>
  editText(
    text,
    found(text)
      .flatMap(({ fixes }: Diagnostic) => fixes.filter(({ safe }) => safe).slice(0, 1))
      .flatMap(({ edits }) => edits)
      .sort((a, b) => a.start - b.start),
  );

describe('half-width marks among Han', () => {
  it.each([
    ['全年走访群众236户,解决问题12个。', '全年走访群众236户，解决问题12个。'],
    ['会议内容:传达文件精神;部署下一步工作。', '会议内容：传达文件精神；部署下一步工作。'],
    ['群众办事方便了吗?大家说方便了!', '群众办事方便了吗？大家说方便了！'],
    ['改造老旧小区12个(含城中村3个)。', '改造老旧小区12个（含城中村3个）。'],
    ['新装充电桩(快充）40个。', '新装充电桩（快充）40个。'],
    ['合格率达到98%,2024年还要提高,力争全部合格。', '合格率达到98%，2024年还要提高，力争全部合格。'],
    ['抓学习, 抓落实, 抓作风。', '抓学习，抓落实，抓作风。'],
    ['全年没有发生安全事故.', '全年没有发生安全事故。'],
    ['水质全部达标.供水能力明显提高。', '水质全部达标。供水能力明显提高。'],
    ['水质全部达标.供水能力提高,群众满意.', '水质全部达标。供水能力提高，群众满意。'],
    ['时间:9:00-11:30,地点:二楼会议室', '时间：9:00-11:30，地点：二楼会议室'],
  ])('are put right: %s', (text, right) => {
    expect(mended(text)).toBe(right);
    expect(severe(text)).toHaveLength(1);
  });

  it('are one finding with one fix, however many', () => {
    const [one, ...others] = found(
      '今年以来,我所抓学习,抓业务,抓作风,各项工作有了起色。\n一年来,走访群众80户,办实事12件。',
    );
    expect(one?.others).toHaveLength(5);
    expect(one?.message).toContain('6处');
    expect(one?.fixes[0]?.edits).toHaveLength(6);
    expect(others).toEqual([]);
  });

  it.each([
    '完成投资3.6亿元，修路1,200米，14:30开会，图纸比例1:2000。',
    '请登录https://example.cn/a?b=1,c=2查询，或发信到a.b@example.cn。',
    '详见附件1.docx和“汇总表(终稿).xlsx”。',
    '学员提交了Word,Excel文件，函数f(x)的值不变。',
    'Our team visited Beijing, Xi’an (西安) and Hangzhou, and then came back home.',
    '1.加强学习\n2.抓好落实\n(1)建立台账\n(2)定期检查',
    '（一）抓学习。高一(3)班和小(1)型水库都已检查。',
    '干部买买提.吐尔逊同志长期驻村，事迹感人。',
    '组织“五.四”青年节活动，读《论语.学而》。',
    '发放补贴1,200元、慰问金3,500元。',
    '按时办结率99.6%。',
  ])('are not seen in %s', (text) => {
    expect(severe(text)).toEqual([]);
  });

  it('leaves a lost character alone', () => {
    expect(severe('二期、?水灌区开工建设，居全国前1?。')).toEqual([]);
    expect(severe('建成中国?—东盟农产品交易基地。')).toEqual([]);
  });
});

describe('pairs', () => {
  it.each([
    ['会议强调，要坚持“以人民为中心，扎实推进各项工作。', '“'],
    ['全面落实河长制”工作要求，巡河120次。', '”'],
    ['贯彻《条例精神，组织学习6次。', '《'],
    ['学习条例》12次。', '》'],
    ['推行1+N”工作法，效果明显。', '”'],
    ['培训干部36人次，其中村干部12），效果明显。', '）'],
    ['共建成公园6个（含口袋公园2个。', '（'],
    ['全年检查企业30家次），整改隐患18处。', '）'],
    ['印发《关于做好防汛工作的通知》《应急预案，明确分工。', '《'],
    ['【工作动态全镇召开动员会。', '【'],
  ])('lack a half: %s', (text, half) => {
    expect(severe(text).map((one) => one.text)).toEqual([half]);
    expect(severe(text)[0]?.fixes).toEqual([]);
  });

  it.each([
    ['实行“一户一策“制度，问题逐个解决。', '实行“一户一策”制度，问题逐个解决。'],
    ['实行”一户一策”制度，问题逐个解决。', '实行“一户一策”制度，问题逐个解决。'],
    ['坚持“走出去、请进来‘的办法。', '坚持“走出去、请进来”的办法。'],
    ['开展“守护平安’行动。', '开展“守护平安”行动。'],
    ['学习了（省委一号文件】的要求。', '学习了（省委一号文件）的要求。'],
  ])('have a half of the wrong kind: %s', (text, right) => {
    const [one] = severe(text);
    expect(editText(text, one?.fixes[0]?.edits ?? [])).toBe(right);
    expect(one?.fixes[0]?.safe).toBe(false);
  });

  it.each([
    '会议强调：\n“要坚持一切为了群众。\n“要坚持一切依靠群众。\n“要把工作做到群众心里。”',
    '他在信中写道：“今年的收成好。\n家里都好，请放心。”',
    '本次活动由县委宣传部（牵头单位\n）、县文旅局共同举办。',
    '主要做法：1）抓学习；2）抓落实；a）建台账。',
    '第3）项已完成，其余见附件（含第4项）。',
    '冬训成绩5’20”，’98年的队员也参加了。',
    'It’s the students’ own work.',
    '印发《关于学习〈条例〉的通知》，落实“‘双减’政策”。',
    '实行“一户一策（一人一档）”。',
  ])('are whole in %s', (text) => {
    expect(severe(text)).toEqual([]);
  });
});

describe('doubled marks', () => {
  it.each([
    ['完成投资3亿元。。占计划的80%。', '完成投资3亿元。占计划的80%。'],
    ['一年来，，我们抓了三件事。', '一年来，我们抓了三件事。'],
    ['干部、、群众都参加了。', '干部、群众都参加了。'],
    ['全部完成，。', '全部完成。'],
    ['主要做法：：一抓到底。', '主要做法：一抓到底。'],
  ])('leave one: %s', (text, right) => {
    expect(severe(text)).toHaveLength(1);
    expect(mended(text)).toBe(right);
  });

  it('lets the writer choose between two kinds', () => {
    const [one] = severe('完成道路硬化；。绿化正在进行。');
    expect(one?.fixes.map(({ label }) => label)).toEqual(['改为“。”', '改为“；”']);
    expect(one?.fixes.every(({ safe }) => !safe)).toBe(true);
  });

  it.each([
    '大家说，路修好了！！！',
    '这是为什么？！',
    '任务怎么完成？：关键在人。',
    '办了许多实事……。',
    '从严从实——，一刻不松。',
    '把“，，”改成一个逗号。',
    '他说：“好。”，转身就走。',
    '还有工作没有做完......',
  ])('are not seen in %s', (text) => {
    expect(severe(text)).toEqual([]);
  });
});

describe('numbers of documents', () => {
  it.each([
    ['根据国办发[2012]3号文件精神，制定本方案。', '根据国办发〔2012〕3号文件精神，制定本方案。'],
    ['按照县政发（2024）12号要求办理。', '按照县政发〔2024〕12号要求办理。'],
    ['按照县政发(2024)12号要求办理。', '按照县政发〔2024〕12号要求办理。'],
    ['按照县政发【2024】12 号要求办理。', '按照县政发〔2024〕12 号要求办理。'],
    ['按照县政发〔2024]12号要求办理。', '按照县政发〔2024〕12号要求办理。'],
  ])('have their year in 〔〕: %s', (text, right) => {
    expect(severe(text)).toHaveLength(1);
    expect(mended(text)).toBe(right);
  });

  it.each([
    '根据国办发〔2012〕3号文件精神，制定本方案。',
    '执行（2021）某01民初3号判决。',
    '小区（2024）3号楼加装电梯。',
    '本年度（2024）共12号人。',
  ])('are left in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('marks within numbers', () => {
  it('are no full stops', () => {
    expect(severe('办结率达99。5%，投资3。6亿元。').map(({ text, message }) => [text, message])).toEqual([
      ['。', expect.stringContaining('小数点')],
      ['。', expect.stringContaining('小数点')],
    ]);
  });

  it.each(['全年办结12。3月起逐项推进。', '办结99.5%。5项工作获奖。'])('unless they end a sentence: %s', (text) => {
    expect(severe(text)).toEqual([]);
  });
});

it('tells halves of two kinds as one fault', () => {
  const [one, ...others] = severe('开展“守护平安》行动，排查隐患32处。');
  expect(others).toEqual([]);
  expect(one?.text).toBe('“守护平安》');
  expect(one?.fixes.map(({ label }) => label)).toEqual(['改为“守护平安”', '改为《守护平安》']);
});

it.each(['坚持"问题导向”，逐项整改。', '坚持“问题导向"，逐项整改。'])(
  'tells a straight half of a curly pair: %s',
  (text) => {
    expect(severe(text).map((one) => one.text)).toEqual(['"']);
  },
);

describe('stray spaces', () => {
  it.each([
    ['加强学习， 提高认识，做到心中有数。', '加强学习，提高认识，做到心中有数。'],
    ['各项工作成效明显 ，群众满意。', '各项工作成效明显，群众满意。'],
    ['加强队伍建设 。全年培训120人次。', '加强队伍建设。全年培训120人次。'],
    ['共建传习所6所，每周 一节传习课雷打不动。', '共建传习所6所，每周一节传习课雷打不动。'],
    ['今年以来，组织开 展专项检查12次，效果明显。', '今年以来，组织开展专项检查12次，效果明显。'],
  ])('are put right: %s', (text, right) => {
    expect(mended(text)).toBe(right);
  });

  it.each([
    '以上报告，请予评议。 高晓棠 2025年1月10日',
    '今年以来，由王 强负责日常工作，组长张 伟牵头落实。',
    '一、活动目的 通过参观体验，扩大影响。（一）培训员工 全年培训14期。',
  ])('leave %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are taken out of a sentence', () => {
    const text = '今年以来，我们清理了河道 两岸的垃圾，群众都很满意。';
    expect(found(text).map(({ severity }) => severity)).toEqual(['info']);
    expect(mended(text)).toBe('今年以来，我们清理了河道两岸的垃圾，群众都很满意。');
  });

  it.each([
    '　　今年以来，我们抓了三件事。',
    '组长：张　三，副组长：李　四',
    '工 作 总 结',
    '，悬挂了“人人参与创建 个个争当先锋”等标语，效果好。',
    '今年以来，开展了学党史 悟思想主题活动，效果好。',
    '时间：3月5日，地点 县城 广场 东侧，联系人 王红，电话 12345。',
    '会上，副县长 王志强作了讲话，部署了工作。',
    '第一部分 主要工作\n今年以来，完成了任务。',
    '主任：王海，记录 李红。',
    '临江县第三中学 2025年1月',
  ])('are left in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is a matter of taste is a note', () => {
  it.each([
    ['种植玉米、大豆、等作物。种植小麦、水稻、等。', ['、']],
    ['获得“文明村”、“卫生村”称号。', ['、']],
    ['修订《考勤办法》、《财务制度》。', ['、']],
    ['实行"一户一策"制度。', ['"']],
  ])('%s', (text, marks) => {
    expect(found(text).map((one) => one.text)).toEqual(marks);
    expect(severe(text)).toEqual([]);
  });

  it.each([
    '设备陈旧、等待时间长，耕地、等级公路、等额补贴都已核实。',
    '种植玉米、大豆等作物。',
    '获得“文明村”“卫生村”称号和《章程》（修订）、《细则》。',
    '钢管口径5"，木板宽6"。',
  ])('but nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
