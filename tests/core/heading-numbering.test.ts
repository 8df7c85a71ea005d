import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Edit } from '../../lib/core/diagnostic.ts';
import { check } from '../../lib/core/linter/check.ts';

const RULE = 'heading-numbering';
const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，各项任务按期完成。';
/** Lines are parted by a bar here; `~` is a paragraph of text. */
const draft = (lines: string) => lines.split('|').join('\n').replaceAll('~', BODY);
const findingsIn = (text: string): Diagnostic[] => check(text).diagnostics.filter(({ rule }) => rule === RULE);
/** “四、→三、” for each break. */
const breaksIn = (lines: string) =>
  findingsIn(draft(lines)).map(({ text, message }) => `${text}→${/应为“(.+)”$/u.exec(message)?.[1] ?? ''}`);
const apply = (text: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

describe('right runs', () => {
  it.each([
    ['headings in order', '一、抓学习|~|二、抓落实|~|三、抓整改|~'],
    ['two levels, restarting under each heading', '一、甲|（一）子|~|（二）丑|~|二、乙|（一）寅|~|（二）卯|~'],
    ['three levels', '一、甲|（一）子|1.东|2.南|3.西|（二）丑|1.东|2.南|二、乙|（一）寅|1.东|2.南'],
    ['chapters', '第一部分 回顾|一、甲|~|二、乙|~|第二部分 打算|一、丙|~|二、丁|~'],
    [
      'chapters that go on counting through the volumes',
      '第一篇 开局|第一章 甲|~|第二章 乙|~|第二篇 布局|第三章 丙|~|第四章 丁|~',
    ],
    [
      'chapters that begin anew in each volume',
      '第一篇 开局|第一章 甲|~|第二章 乙|~|第二篇 布局|第一章 丙|~|第二章 丁|~|第三篇 保障|第一章 戊|~',
    ],
    [
      'ranks behind what is ranked',
      '全县位居全省“百强县”第二、“工业强县”第六，成绩突出。|列“双创园区”第三、“百强园区”第五。',
    ],
    ['a sign written like none of its level', '一、甲|~|二、乙|~|十：一次例会。|三、丙|~|四、丁|~'],
    ['a number that lost its mark before a quotation', '1.甲：~|2.乙：~|3“丙”：~|4.丁：~'],
    ['no first level', '（一）抓学习|~|（二）抓落实|~|（三）抓整改|~'],
    ['lists with a paragraph between them', '1.甲|2.乙|3.丙|另外，还做了两件事。|1.丁|2.戊'],
    ['lists below headings without numbers', '主要做法|1.甲|2.乙|存在问题|1.丙|2.丁|3.戊'],
    ['a list that a paragraph announces', '一、甲|主要有以下几项：|1.东|2.南|二、乙|主要有以下几项：|1.西|2.北'],
    ['a list of the same style below an item', '1.开展下列活动：|1.义诊|2.讲座|2.走访慰问|3.总结表彰'],
    ['one style as first level and below another', '1.甲|（一）子|1.东|2.南|（二）丑|1.西|2.乙|3.丙'],
    [
      'numbers that go on through all sections, and an annex that counts anew',
      '一、甲|1.东|2.南|3.西|二、乙|4.东|三、丙|5.南|6.西|名词解释：|1.三保：基层运转|2.两新：设备更新',
    ],
    [
      'a number that reads like a decimal with what follows it',
      '一、甲|1.东|2.南|二、乙|3.西|4.20户以上的村庄通水|三、丙|5.北|6.中',
    ],
    [
      'signs that refer to notes',
      '守住“三保”（1）底线，兑现“三不拖欠”（2）。|抓好“两新”（3）工作，落实“五清”（4）标准。',
    ],
    ['二 told as 其次', '要抓好农业。首先，要稳定政策。其次，要落实面积。第三，要兴修水利。第四，要增加投入。'],
    [
      'numbers that go on through all sections',
      '一、甲|（一）子|~|（二）丑|~|二、乙|（三）寅|~|（四）卯|~|三、丙|（五）辰|~',
    ],
    ['a date behind the number', '1.3月25日开展宣传。|2.4月2日召开会议。|3.2025年5月总结。'],
    ['figures at the start of lines', '1.修建道路|2.3公里，安装路灯56盏。|2.改造水渠|3.8公里，惠及群众。|3.绿化村庄。'],
    ['a class', '（3）班共有学生52人。|~|（4）班的学生少一些。|~'],
    ['a joining word behind the number', '做了三件事：（1）到户走访；（2）与村民座谈；（3）和学校对接。'],
    ['references', '按照第（2）和（3）款，落实（5）与（7）项。'],
    ['figures alone', '1.5万元用于购置器材；|0.8万元用于印制横幅；|2.2万元用于奖励。'],
    ['an item that opens with a figure', '1.建立值班制度。|2.24小时有人值守。|3.做好交接。'],
    ['dates', '3月25日召开动员会。|9月10日开展检查。|10月8日总结表彰。'],
    [
      'times, phone numbers, versions',
      '9:00 签到|10:30 座谈|110、119接警 23 起。|2.0版系统上线。|12345热线办理 15 件。',
    ],
    ['months and grades in pairs', '3、4月份集中整治。|~|一、二年级开展游戏活动。|~'],
    ['a table', '1\t建设新村\t10|2\t纺织东苑\t8|4\t机务段宿舍\t6'],
    ['Markdown', '## 一、甲|1. 东|2. 南|## 二、乙|1. 西|2. 北'],
    ['Markdown that counts by itself', '1. 东|1. 南|1. 西'],
    ['bold numbers', '**一、甲**|~|**二、乙**|~|**三、丙**|~'],
    ['full-width digits', '１．东|２．南|３．西'],
    ['numbers of one character', '㈠东|㈡南|⑴西|⑵北|㈢中'],
    ['circled numbers', '①东|②南|③西'],
    ['letters', 'a.东|b.南|c.西'],
    ['letters that are no list', 'A级景区2家。|I. 总则|~|V. 附则|~'],
    ['brackets of both widths', '（一）甲|~|(二)乙|~|（三）丙|~'],
    ['steps', '第一步，动员部署。|第二步，集中行动。|第三步，检查验收。'],
    ['stages told alone', '第二阶段集中整治中，各村共出动800人次。|~'],
    ['一是 within a paragraph', '主要做法：一是抓学习；二是抓落实；三是抓整改。'],
    ['一是 over paragraphs', '一是抓学习。|二是抓落实。|三是抓整改。'],
    ['一是 in paragraph after paragraph', '一是抓学习；二是抓落实。|一是抓整改；二是抓提高；三是抓巩固。'],
    ['一要 after 一是', '一是会议少；二是培训少。|一要多开会；二要多培训；三要多检查。'],
    ['是 and 要 mixed', '一是抓学习；二要抓落实；三是抓整改。'],
    ['another word for one of them', '一是抓学习；|二是抓落实；|再就是抓宣传；|四是抓整改。'],
    ['一方面', '一方面抓学习，另一方面抓落实。一方面抓宣传，另一方面抓整改。'],
    ['a saying', '做到一是一，二是二，不搞花架子。'],
    ['words that only end in 一是', '最重要的举措之一是培训，其唯一是为了群众，第二是方便。'],
    ['首先、其次、再次', '首先，抓学习；其次，抓落实；再次，抓整改；最后，抓巩固。'],
    ['其次 alone', '主要是人手不足，其次是经费紧张。'],
    ['最后 and 再次 as plain words', '最后进行了疏通，群众满意。再次荣获先进单位称号。首先要感谢大家。'],
    ['第一，', '第一，抓学习。第二，抓落实。第三，抓整改。'],
    ['其一，', '其一，抓学习。|~|其二，抓落实。|~|其三，抓整改。'],
    ['其一 as words', '此其一，设备旧。群众来信其二是反映停水。人员少是其一，经费紧是其三。'],
    [
      'ranks in a long paragraph',
      `全县位居全省“百强县”第二、“工业强县”第六、“投资强县”第七。${'各项工作有序推进，群众得到实惠，乡村面貌一天比一天好。'.repeat(6)}`,
    ],
    ['第一 as a rank', '总量居全市第一，增速列全省第三，第三产业占比过半。'],
    ['（1） within a paragraph', '包括：（1）东区；（2）南区；（3）西区。'],
    ['references to items', '按照通知第（三）条，落实（二）、（四）项规定，见图③。'],
    ['1. within a paragraph', '主要措施：1.抓学习。2.抓落实。3.抓整改。'],
    ['a list that begins behind its heading', '主要措施1.抓学习。2.抓落实。3.抓整改。|4.抓巩固。'],
    [
      'levels within a paragraph',
      '一、甲。（一）东区全部完成。（二）南区全部完成。|二、乙。（一）西区全部完成。（二）北区全部完成。',
    ],
    ['an attachment', '一、甲|~|二、乙|~|附件：1.2025年项目表|2.未开工清单|3.联系人名单'],
    ['a table of contents', '目录|一、基本情况|二、主要做法|三、下步打算|一、基本情况|~|二、主要做法|~|三、下步打算|~'],
    ['a number stuck to the text before it', '一、甲|~|二、乙|今年全部完成三、丙|~|四、丁|~'],
    ['lines broken within a sentence', '全年开展活动，|3、宣传效果明显，|~|我们先后到|5、走访了全部村组。'],
    ['a number without its mark', '一、甲|~|二 乙|~|三、丙|~'],
    ['runs whose headings got lost', '（一）子|（二）丑|（三）寅|（一）卯|（二）辰|~'],
    ['decimals', '1 甲乙|1.1 子丑|~|1.2 寅卯|~|2 丙丁|2.1 辰巳|~|2.2 午未|~'],
    ['figures that look like decimals', '1.1 亿元用于建厂，|1.4 亿元用于修路。|2.5 公里水渠完工，|2.8 公里通水。'],
    ['items with lists in them', '1.甲：|（1）东；|（2）南。|2.乙：|（1）西；|（2）北。|3.丙。'],
    ['twenty headings', Array.from({ length: 20 }, (_, index) => `${index + 1}.事项|~`).join('|')],
    ['several documents', `工作总结篇一|一、甲|~|二、乙|~|工作总结篇二|一、丙|~|二、丁|~`],
    ['一是 with numbered parts', '一是抓学习：|1.东|2.南|二是抓落实：|1.西|2.北|三是抓整改。'],
  ])('%s', (_, lines) => {
    expect(breaksIn(lines)).toEqual([]);
  });
});

describe('breaks', () => {
  it.each([
    ['a gap behind 首先', '要抓好农业。首先，要稳定政策。第三，要兴修水利。第四，要增加投入。', ['第三→第二']],
    ['a gap behind a quoted sentence', '会议提出“抓好落实。”第一，抓学习；第三，抓整改。', ['第三→第二']],
    ['a number near the one due, written like no other', '一、甲|~|二、乙|~|四：丙|~|五、丁|~', ['四：→三：']],
    ['a gap', '一、甲|~|二、乙|~|四、丙|~', ['四、→三、']],
    ['a gap the run goes on from is one break', '一、甲|~|三、乙|~|四、丙|~|五、丁|~', ['三、→二、']],
    ['a gap over a word with a number', '一、甲|~|（一）子|全县有小（二）型水库31座。|（三）丑|~', ['（三）→（二）']],
    ['a repeat', '一、甲|~|二、乙|~|二、丙|~|三、丁|~', ['二、→三、']],
    ['a repeat below a line of a few words', '一、甲|~|二、乙|平安回家|二、丙|~|四、丁|~', ['二、→三、']],
    ['a repeat the run makes up for', '一、甲|~|二、乙|~|二、丙|~|四、丁|~', ['二、→三、']],
    ['one number instead of another', '一、甲|~|二、乙|~|一、丙|~|四、丁|~', ['一、→三、']],
    ['two that changed places', '1.甲|3.乙|2.丙|4.丁', ['3.→2.', '2.→3.']],
    ['a start not at one', '二、甲|~|三、乙|~|四、丙|~', ['二、→一、']],
    ['a start not at one below a heading', '一、甲|（一）子|~|（二）丑|~|二、乙|（二）寅|~', ['（二）→（一）']],
    ['a start not at one after a list', '（一）子|1.东|2.南|（二）丑|2.西|3.北', ['2.→1.']],
    ['a gap on the second level', '一、甲|（一）子|~|（二）丑|~|（四）寅|~|二、乙|~', ['（四）→（三）']],
    ['其一', '其一，抓学习。|~|其三，抓落实。|~|其四，抓整改。', ['其三→其二']],
    ['a gap of decimals', '1 甲乙|1.1 子丑|~|1.2 寅卯|~|1.4 辰巳|~', ['1.4→1.3']],
    ['① behind a word and a repeat', '做到①东门上锁，②西门设岗，②南门巡查。', ['②→③']],
    ['a run of （一） that comes back under 一、', '一、甲|（一）子|（二）丑|（一）寅', ['（一）→（三）']],
    ['half-width brackets', '(1)东|(3)南|(4)西', ['(3)→(2)']],
    ['a closing bracket alone', '1）东|2）南|4）西', ['4）→3）']],
    ['1、', '1、东|2、南|4、西|5、北', ['4、→3、']],
    ['a date behind the number', '1.3月25日宣传；|2.4月2日初赛；|4.5月下旬决赛。', ['4.→3.']],
    ['letters', 'a.东|b.南|d.西', ['d.→c.']],
    ['capitals', '一、甲|A.东|C.南', ['C.→B.']],
    ['circled numbers', '一、甲|①东|②南|⑤西', ['⑤→③']],
    ['chapters', '第一章 甲|~|第三章 乙|~', ['第三章→第二章']],
    ['volumes', '第一篇 甲|第一章 子|~|第二章 丑|~|第三篇 乙|第三章 寅|~', ['第三篇→第二篇']],
    ['chapters of a second volume', '第一篇 甲|第一章 子|~|第二章 丑|~|第二篇 乙|第四章 寅|~', ['第四章→第三章']],
    ['numbers above ten', '九、甲|~|十、乙|~|十二、丙|~', ['九、→一、', '十二、→十一、']],
    ['full-width digits', '１．东|２．南|４．西', ['４．→３．']],
    ['第一，', '第一，抓学习。|第二，抓落实。|第四，抓整改。', ['第四→第三']],
    ['stages', '第一阶段：动员。|第三阶段：总结。', ['第三阶段→第二阶段']],
    ['一是', '一是抓学习；二是抓落实；二是抓整改。', ['二是→三是']],
    ['一是 with a gap', '一是抓学习。二是抓落实。四是抓整改。', ['四是→三是']],
    ['一是 with a gap behind days of the week', '一是抓学习；二是每周三、周五开放；四是抓整改。', ['四是→三是']],
    ['一是 with a gap over paragraphs', '一是抓学习。|三是抓落实。|四是抓整改。', ['三是→二是']],
    [
      '一是 that starts at two behind 一切 and 主要',
      '安全是一切工作的前提，主要从两方面用力：二是抓学习；三是抓作风。',
      ['二是→一是'],
    ],
    [
      'a gap within the line of the number before',
      '1.守大门。每天登记。|2.管校车。逐车检查。4.护平安。每周演练。',
      ['4.→3.'],
    ],
    ['一是 that starts at two', '存在不足：二是抓落实不够；三是抓整改不够。', ['二是→一是']],
    ['一要', '一要抓学习；三要抓落实。', ['三要→二要']],
    ['其次 twice', '首先，抓学习；其次，抓落实；其次，抓整改。', ['其次→再次']],
    ['其次 before 首先', '其次，抓落实；首先，抓学习。', ['其次→首先']],
    ['再次 without 其次', '首先，抓学习；再次，抓落实。', ['再次→其次']],
    ['（1） within a paragraph', '包括：（1）东区；（3）西区。', ['（3）→（2）']],
    ['① within a paragraph', '包括：①东区；②南区；④西区；⑤北区。', ['④→③']],
    ['1. within a paragraph', '措施：1.抓学习。2.抓落实。5.抓整改。', ['5.→3.']],
    ['（一） within a paragraph', '一、甲。（一）东区。（二）南区。（四）西区。|二、乙。', ['（四）→（三）']],
    ['a list that restarts with nothing between', '一、甲|1.东|2.南|1.西|二、乙', ['1.→3.']],
    ['two breaks in one run', '1.甲|3.乙|4.丙|6.丁', ['3.→2.', '6.→5.']],
    ['runs apart', '一、甲|1.东|3.南|二、乙|1.东|3.南|四、丙', ['3.→2.', '3.→2.', '四、→三、']],
    ['a list after another', '主要做法|1.甲|2.乙|3.丙|存在问题|1.丁|2.戊|4.己', ['4.→3.']],
    ['the first document only', '工作总结篇一|一、甲|~|三、乙|~|工作总结篇二|一、丙|~|二、丁|~', ['三、→二、']],
    ['continued numbers', '一、甲|（一）子|~|（二）丑|~|二、乙|（三）寅|~|三、丙|（五）卯|~', ['（五）→（四）']],
    ['bold numbers', '**一、甲**|~|**三、乙**|~', ['三、→二、']],
  ])('%s', (_, lines, expected) => {
    expect(breaksIn(lines)).toEqual(expected);
  });

  it('names the number, the one before and the right one', () => {
    expect(findingsIn(draft('一、甲|~|二、乙|~|四、丙'))[0]).toMatchObject({
      severity: 'error',
      message: '这里是“四、”，前面是“二、”，应为“三、”',
    });
    expect(findingsIn('二、甲\n三、乙')[0]?.message).toBe('这里是“二、”，前面没有“一、”，应为“一、”');
  });

  it('says what the one before should be where that is wrong, too', () => {
    expect(findingsIn(draft('1.甲|3.乙|2.丙|4.丁')).map(({ message }) => message)).toEqual([
      '这里是“3.”，前面是“1.”，应为“2.”',
      '这里是“2.”，前面的“3.”改为“2.”后，应为“3.”',
    ]);
  });

  it('only warns within a paragraph', () => {
    expect(findingsIn('一是抓学习；三是抓整改。')[0]?.severity).toBe('warning');
  });
});

describe('fixes', () => {
  const fixesOf = (lines: string) => findingsIn(draft(lines))[0]?.fixes ?? [];

  it('renumber from a gap to the end of its run and leave the other levels alone', () => {
    const text = draft('一、甲|（一）子|三、乙|（一）丑|（二）寅|四、丙|~');
    const [fix] = fixesOf(text);
    expect(fix).toMatchObject({ label: '往下重新编号', safe: true });
    expect(apply(text, fix?.edits ?? [])).toBe(draft('一、甲|（一）子|二、乙|（一）丑|（二）寅|三、丙|~'));
  });

  it('change one number where the run goes on from the right one', () => {
    const text = draft('1.甲|2.乙|2.丙|4.丁');
    const fixes = fixesOf(text);
    expect(fixes).toMatchObject([{ label: '改为“3.”', safe: true }]);
    expect(apply(text, fixes[0]?.edits ?? [])).toBe(draft('1.甲|2.乙|3.丙|4.丁'));
  });

  it.each([
    ['a start not at one', '二、甲|~|三、乙|~'],
    ['two breaks in one run', '1.甲|3.乙|4.丙|6.丁'],
    ['a run within a paragraph', '一是抓学习；二是抓落实；二是抓整改。'],
  ])('are not safe for %s', (_, lines) => {
    expect(fixesOf(lines).map(({ safe }) => safe)).not.toContain(true);
  });

  const SERIES = [[...'一二三四五六七八九'].map((han) => `${han}、`), [...'①②③④⑤⑥⑦⑧⑨']];
  const listOf = (series: readonly string[], values: readonly number[], spaced: boolean) =>
    values
      .map(
        (value, index) =>
          `${series[value - 1] ?? ''}${'甲乙丙丁戊己庚辛壬癸'.charAt(index)}项\n${spaced ? `${BODY}\n` : ''}`,
      )
      .join('');

  it('leave nothing to find where one number was skipped, repeated or mistyped', () => {
    const value = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...SERIES),
        value,
        value,
        fc.boolean(),
        fc.boolean(),
        (series, at, put, on, spaced) => {
          const right = Array.from({ length: 8 }, (_, index) => index + 1);
          // From the fault on, the list counts on from the wrong number, or it returns to the right one.
          const values = on
            ? right.flatMap((each) => (each < at ? each : each - at + put)).filter((each) => each <= 9)
            : right.with(at - 1, put);
          const text = listOf(series, values, spaced);
          const found = findingsIn(text);
          // After text, a list may begin again.
          fc.pre(put !== at && !(spaced && put === 1));
          expect(found).toHaveLength(1);
          expect(findingsIn(apply(text, found[0]?.fixes[0]?.edits ?? []))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are safe only where they take a finding away and bring none, in any list', () => {
    const values = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...SERIES), values, fc.boolean(), (series, list, spaced) => {
        const text = listOf(series, list, spaced);
        const found = findingsIn(text);
        for (const fix of found.flatMap(({ fixes }) => fixes).filter(({ safe }) => safe))
          expect(findingsIn(apply(text, fix.edits)).length).toBeLessThan(found.length);
      }),
      { numRuns: 1000 },
    );
  });
});
