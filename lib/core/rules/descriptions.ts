import type { Severity } from '../diagnostic.ts';
import { MAX_SENTENCE } from '../passages/long-sentences.ts';

/** What a user reads of a rule, apart from its check: whoever only names rules doesn't carry the word lists along. */
interface Described {
  id: string;
  /** Where rules are switched on and off. */
  name: string;
  /** Why it matters, for whoever asks. */
  why: string;
  severity: Severity;
}

/** Every rule there is, in the order in which they are listed. */
const described = [
  {
    id: 'placeholder',
    name: '没填的空',
    why: '模板里留着等人填的地方，比如“20xx年”“某某单位”。带着这样的空交上去，别人会以为是照抄的。填好或删掉就不再提。',
    severity: 'error',
  },
  {
    id: 'date',
    name: '日期',
    why: '日期写错，读的人会怀疑整份材料没有核对过。这里看日子存不存在、起止顺序对不对、正文说的时段和标题合不合，还有落款日期的写法。',
    severity: 'error',
  },
  {
    id: 'missing-section',
    name: '缺少的部分',
    why: '一份完整的工作总结要有标题、开头、做法、成绩、问题、打算、落款和日期。审稿的人会一样一样找，缺了常常要退回来补。',
    severity: 'error',
  },
  {
    id: 'section-order',
    name: '部分的先后次序',
    why: '读的人习惯先看做了什么、有什么结果，再看问题和打算；方案先写目标和任务，再写保障。次序颠倒，读起来费劲，也像是拼起来的。',
    severity: 'warning',
  },
  {
    id: 'empty-section',
    name: '只有标题没有内容',
    why: '写了小标题，下面却没有一个字，多半是忘了写，或者写到一半。补上内容，或把这个标题删掉。',
    severity: 'warning',
  },
  {
    id: 'heading-numbering',
    name: '序号',
    why: '序号跳号、重号或不从“一”开始，多半是增删段落后忘了改，也可能漏了一段。读的人会以为少了内容，请看看是改序号还是补内容。',
    severity: 'error',
  },
  {
    id: 'numbering-style',
    name: '序号写法',
    why: '公文的层次序数依次写作“一、”“（一）”“1.”“（1）”。写法不一样不算错，统一起来更规范。',
    severity: 'info',
  },
  {
    id: 'sum-mismatch',
    name: '对不上的数字',
    why: '总数和分项加起来要一样，增长多少、完成百分之几也要和前面的数对得上。审稿的人常常会拿笔加一加，对不上就要问。',
    severity: 'warning',
  },
  {
    id: 'count-mismatch',
    name: '说的项数和列的项数',
    why: '前面说“三项措施”，后面就要列出三项。多一项、少一项，多半是改稿时漏了改数，听汇报的人一数就数得出来。',
    severity: 'warning',
  },
  {
    id: 'value-conflict',
    name: '前后不一样的数字',
    why: '同一个数字在文中出现两次，却不一样，看的人会不知道该信哪一个。常见的原因是改了一处、忘了另一处。',
    severity: 'info',
  },
  {
    id: 'standing-wording',
    name: '固定提法',
    why: '指导思想、会议、文件和机构的名称都有固定的写法，少一个、颠倒一个，或者沿用几年前的旧提法，都容易被退回来。这里按材料自己的年份来判断。',
    severity: 'warning',
  },
  {
    id: 'sensitive-data',
    name: '不宜外发的信息',
    why: '身份证号、手机号、银行账号、车牌号一旦随稿子传出去就收不回来，带密级或内部标注的稿子更不能外发。发出前遮住中间几位，或者删掉。',
    severity: 'warning',
  },
  {
    id: 'copy-trace',
    name: '抄来的痕迹',
    why: '从网页、范文或聊天工具里复制文字，会带来“小编”“仅供参考”、网站名和多余的符号。留在稿子里，一看就是抄来的，请删掉。',
    severity: 'warning',
  },
  {
    id: 'reference',
    name: '指向找不到的内容',
    why: '稿子里说“见附件”“见第三部分”“如下”，后面却没有，看的人会到处去找。多半是附件没带上，或删改后忘了改。',
    severity: 'warning',
  },
  {
    id: 'wrong-character',
    name: '错别字',
    why: '读音或字形相近的字最容易打错，拼写检查又看不出来。一份材料有一两个错别字，读的人就会觉得没有校对过。有争议的写法只作提示。',
    severity: 'error',
  },
  {
    id: 'terminology',
    name: '本单位用词',
    why: '用语库里记着本单位怎么称呼部门、活动和项目。全篇写法一致，读的人才不会以为说的是两件事。在用语库的“用词”里可以增减。',
    severity: 'warning',
  },
  {
    id: 'punctuation',
    name: '标点',
    why: '从网页上粘来的稿子常夹着半角标点，引号、书名号只有一半，句号打了两个。这些不影响意思，却让人觉得稿子没有校对过。',
    severity: 'warning',
  },
  {
    id: 'number-form',
    name: '数字写法',
    why: '数字怎么写有国家标准（GB/T 15835—2011《出版物上数字用法》），公文也照着写。写法不规范，有时还会让人看错数。',
    severity: 'warning',
  },
  {
    id: 'leftover',
    name: '去年的残留',
    why: '用去年的稿子、别的单位的稿子改写，容易漏改年份、单位名称，别人一看就知道是套来的。这里找和本文年份、单位对不上的说法。',
    severity: 'warning',
  },
  {
    id: 'repeated-passage',
    name: '重复的段落',
    why: '同一句话、同一段话在文中出现两次，多半是复制粘贴时留下的。保留一处，另一处删掉或改写。',
    severity: 'warning',
  },
  {
    id: 'name-consistency',
    name: '名称前后不一',
    why: '同一个单位、同一个人、同一项活动，前后写成两个名字，多半是打错了一个字。名字写错，是最不该有的错。',
    severity: 'warning',
  },
  {
    id: 'length',
    name: '字数和长句',
    why: `一句话超过${MAX_SENTENCE}字，读的人容易看丢前半句。意思没错，拆成两三句会更清楚。全文字数只在设置里定了限制时才看，数法和 Word 一样。`,
    severity: 'warning',
  },
] as const satisfies readonly Described[];

export type RuleId = (typeof described)[number]['id'];
export type RuleDescription = Described & { id: RuleId };

export const ruleDescriptions: readonly RuleDescription[] = described;

/** The rule of that id; undefined where there is none, as for one that a later version stored. */
export function describeRule(id: string): RuleDescription | undefined {
  return ruleDescriptions.find((rule) => rule.id === id);
}
