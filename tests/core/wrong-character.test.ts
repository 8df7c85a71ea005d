import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import { Line } from '../../lib/core/document/line.ts';
import { wrongCharacterEntries } from '../../lib/core/wording/wrong-characters/index.ts';

const found = (text: string) => check(text).diagnostics.filter(({ rule }) => rule === 'wrong-character');
const wrongIn = (text: string) => found(text).map(({ text: words }) => words);
const errorsIn = (text: string) => wrongIn(text).filter((_, at) => found(text)[at]?.severity === 'error');

describe('words written with a wrong character', () => {
  it.each([
    ['镇党委多次召开会议，对防汛工作进行了布署。', ['布署']],
    ['全年按装路灯40盏，两处涵洞按期峻工。', ['按装', '峻工']],
    ['我们将一如继往地支持乡村振兴，再接再励。', ['一如继往', '再接再励']],
    ['要近一步加强台帐管理，使帐目清楚。', ['近一步加强', '台帐', '帐目']],
    ['组织青年自愿者上门服务，群众一至好评。', ['自愿者', '一至好评']],
    ['我们把安全做为头等大事来抓。', ['做为']],
    ['新办公楼座落于镇政府东侧，现己建成投用。', ['座落', '己建成']],
    ['目前全村以经完成改厕任务，必竟基础较好。', ['以经完成', '必竟']],
    ['群众反应的问题件件有回音，当前形式严峻。', ['群众反应的', '形式严峻']],
    ['进场人员必须带安全帽，规范佩带党徽。', ['带安全帽', '佩带党徽']],
    ['工作虽然做的不够细，但取的了一定成绩。', ['做的不够', '取的了']],
    ['慰问困难群众，给予精神上的慰籍。', ['慰籍']],
    ['贯彻落实《关于进一步布署防汛工作的通知》和“布署会”要求。', ['布署', '布署']],
    ['会上，付书记作了讲话，强调要防患与未然。', ['付书记', '防患与未然']],
    ['供求平恒有序，设施欠帐逐步还清。', ['平恒', '欠帐']],
    ['设备燥音较大，微集到意见两条，末达到标准的三处。', ['燥音', '微集', '末达到']],
    ['做大竜头企业，开展监督检察工作12次，修订发展规化。', ['竜头', '监督检察', '规化']],
    ['加强矛盾就纷排查，人民调节委员会化解信访案件12件。', ['矛盾就纷', '人民调节']],
  ])('%s', (text, expected) => {
    expect(wrongIn(text).sort()).toEqual([...expected].sort());
  });

  it('is said with the right word and one safe fix', () => {
    const [one] = found('对工作进行了布署。');
    expect(one).toMatchObject({ severity: 'error', message: '“布署”应为“部署”', subject: '布署' });
    expect(one?.fixes).toEqual([{ label: '改为“部署”', safe: true, edits: [{ start: 6, end: 8, text: '部署' }] }]);
  });

  it('leaves the choice where several words may be meant', () => {
    const [one] = found('全年取的成绩来之不易。');
    expect(one?.fixes.map(({ label, safe }) => [label, safe])).toEqual([
      ['改为“取得成绩”', false],
      ['改为“取得的成绩”', false],
    ]);
  });

  it('is told once for each place', () => {
    expect(wrongIn('先布署，再布署。\n又布署。')).toHaveLength(3);
  });

  it('is a note where the form is debatable', () => {
    const [one] = found('截止目前，已完成投资2亿元。');
    expect(one).toMatchObject({ severity: 'info', text: '截止目前' });
    expect(one?.message).toContain('一般写作“截至目前”');
    expect(one?.fixes.every(({ safe }) => !safe)).toBe(true);
  });
});

describe('a character that was lost, and words that look alike', () => {
  it.each([
    ['深入贯落实会议精神。', ['贯落实']],
    ['水份充足，及时载种树苗。', ['水份', '载种']],
    ['全体党员千部参加学习。', ['党员千部']],
  ])('%s', (text, expected) => {
    expect(wrongIn(text)).toEqual(expected);
  });

  it.each(['下载种植技术资料，记载种类和数量。', '供水份额逐年下降，用水份数不变。'])('%s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe('a character that was lost, and a word over the edge', () => {
  it.each([
    ['工作要积极妥推进，监测要加强。', ['积极妥']],
    ['受发展瓶颈约影响，防止贫成效不稳。', ['瓶颈约', '防止贫']],
    ['加快建设航枢纽，持续深入彻会议要求。', ['航枢纽', '深入彻']],
    ['对隐患毫放松不得，应急练按期举行。', ['毫放松', '应急练']],
  ])('%s', (text, expected) => {
    expect(wrongIn(text)).toEqual(expected);
  });

  it.each([
    '积极妥善化解矛盾，积极妥当安排善后。',
    '用地瓶颈约束趋紧，防止贫困边缘户掉队。',
    '推动港航枢纽、民航枢纽扩能。',
    '对苗头问题不能有丝毫放松，更不能有丝毫松懈。',
    '总规纲要、详规纲要已报批，按法规纲要办。',
    '应急练兵每季一次，在岗练兵常态化，发挥连心桥纽带作用。',
    '学习彻底，整改彻底，认真彻查到底。',
    '受干预目标偏移影响，神经潜能测试延期。',
    '环境题材作品三件，信访题库更新一次。',
    '困难众多，引导众人出主意，接待众乡亲，安排基层疗休养。',
    '产值翻了番，文化底蕴厚，为民排忧难。',
    '文旅景区、融媒中心、复绿矿山都有专人管。',
  ])('%s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe('words that meet by chance', () => {
  it.each([
    ['这项工作干的好，群众都说做的好。', ['干的好', '做的好']],
    ['改善人居环景，美化环镜。', ['环景', '环镜']],
    ['老人神态安祥。', ['安祥']],
    ['抓的好、管的好的支部要表扬。', ['抓的好']],
  ])('%s', (text, expected) => {
    expect(wrongIn(text)).toEqual(expected);
  });

  it.each([
    '弘扬真抓实干的好作风，推广他们做的好做法。',
    '既办眼前的事，也做为后人打基础的事。',
    '举办环镜湖健步走，打造环景区绿道。',
    '一方平安祥和，家家户户安祥和乐。',
    '各党派遗留问题已清，毕竟职责所在。',
    '节约办公事务开支，按制度划分权责。',
  ])('%s', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe('the same characters where they are right', () => {
  it.each([
    '举办做为期三天的培训，争做为民服务的好干部。',
    '坚持以经济建设为中心，以经常性监督促落实。',
    '供水管道按装置分类，人员按排名先后上场。',
    '听取意见后立即然后答复；确立既有目标。',
    '深入学习贯彻会议精神，推动职工做好本职工作。',
    '对自己经营的门店负责，自己完成整改。',
    '帐篷、蚊帐已发到帐篷区，支起一台帐篷。',
    '出于自愿者可以报名，坚持自愿者优先。',
    '常规化、法规化管理不放松，原则所在，不容含糊。',
    '离小康的目标更近一步，最近一步行动已展开。',
    '在次日召开的会上，就在次要问题上取得共识。',
    '健全防汛预案，扎实做风险排查，做用户的贴心人。',
    '进取的了不起的集体，收获的了解和信任。',
    '部署实施乡村振兴，步步推进，一步聚焦产业。',
    '保税物流中心投用，促消费活动办了五场。',
    '资源枯竭城市转型，开展生态补偿试点。',
    '悦己经济等新业态不断涌现。',
    '抽查觉得满意的占九成，研究竞争力提升办法。',
    '由代表杨某发言，发表杨树种植技术文章。',
    '有价值的学习资料，自觉的肯定会更好。',
    '向新增近两百户发放资料。',
    '截至2025年底，报名截止时间不变。',
    '购置血糖检测仪，给病人和患者做为期半年的随访。',
    '缘份果业、宏图实业等六家企业落户，助力本地水果外销。',
    '江畔夏夜星云青燥音乐节连办三晚，游客过万。',
    '企业合规化经营稳步推进，审查合同41份。',
    '重点监督检察机关办理的立案、羁押案件，依法接受监督检察官意见。',
    '力争“十四五”末达到120亿元，十五五末完成全部改造。',
    '东平恒信、原平恒源两家企业投产，开办小微集市三处，国微集团落户。',
    '重振济川工业雄风，提振济困助学热情。',
    '弄竜村党支部旧址修缮完工。',
  ])('%s', (text) => {
    expect(errorsIn(text)).toEqual([]);
  });
});

describe('the data', () => {
  const foundIn = (text: string) => new Line(text, false).words.wrongCharacters.map(({ entry }) => entry.wrong);

  it('has each wrong word once', () => {
    const words = wrongCharacterEntries.map(({ wrong }) => wrong);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('finds every wrong word and none in what it is replaced by', () => {
    const missed = wrongCharacterEntries.filter(({ wrong }) => !foundIn(wrong).includes(wrong));
    expect(missed.map(({ wrong }) => wrong)).toEqual([]);
    const faulty = wrongCharacterEntries.flatMap(({ right }) => right).filter((word) => foundIn(word).length > 0);
    expect(faulty).toEqual([]);
  });

  it('keeps still in every longer word that guards one', () => {
    const loud = wrongCharacterEntries.flatMap(({ wrong, unless = [] }) =>
      unless.filter((word) => foundIn(word).includes(wrong)),
    );
    expect(loud).toEqual([]);
  });
});
