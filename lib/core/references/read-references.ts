import { countOf } from '../han-numerals.ts';
import { charSet } from '../char-set.ts';
import type { Line } from '../document/line.ts';
import type { FoundWord } from '../wording/word-finder.ts';
import type { Reference } from './reference.ts';

type Kind = Exclude<Reference['kind'], 'below'>;
export type ReferenceReader = (before: string, behind: string, word: string) => Found | undefined;
/** How many characters it takes before the word and behind it. */
interface Found {
  kind: Kind;
  before: number;
  behind: number;
  number?: number;
  isBare?: true;
  unit: string;
}

const NUMBER = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const POINTS =
  /(?:(?:请|可|详|具体)?(?:参?见|参照|参阅|参看|参考|查看|查阅|对照)|详|填写|填好|填报|列[于入]|按照?|依照|[（(])$/u;
/** Characters. */
const MAX_POINTER = 6;
const OTHER = '通知|文件|协议|合同|办法|规定|意见|方案|条例|规程|标准|来文|原文|邮件';
/** What is said of another text: 《通知》（附件2）, 通知中见附件2; but 评分标准见附件2 is of its own. */
const OTHER_TEXT = new RegExp(`》[^，。；]{0,4}$|(?:${OTHER})(?:[中里内]?的?)$`, 'u');
const WITHIN_OTHER = new RegExp(`(?:》|${OTHER})[中里内]的?[，,]?$`, 'u');
const MEASURED = '(?![\\d年月日个份张项条件套只块台处种类批次元万]|\\s?[.．]\\d)';
const ANNEX_NUMBER = new RegExp(`^\\s?(${NUMBER})${MEASURED}`, 'u');
const MORE_NUMBERS = new RegExp(`^\\s?(?:[-—–~～－至到、和及与]|[、和及与至到]?附件)\\s?(${NUMBER})${MEASURED}`, 'u');

const readAnnex: ReferenceReader = (before, behind, word) => {
  const numbers = readNumbers(behind);
  const found: Found = { kind: 'annex', before: 0, behind: numbers.length, unit: word };
  const annex = numbers.highest === undefined ? found : { ...found, number: numbers.highest };
  const points = POINTS.exec(before.slice(-MAX_POINTER));
  // 附件5 alone is asked after where others are listed.
  if (!points) return numbers.highest === undefined || OTHER_TEXT.test(before) ? undefined : { ...annex, isBare: true };
  const [pointer] = points;
  const lead = before.slice(0, before.length - pointer.length);
  const isInBrackets = /[（(]$/u.test(pointer);
  if ((isInBrackets ? OTHER_TEXT : WITHIN_OTHER).test(lead) || /^(?:材料|设施|设备|齐全|安全|用房)/u.test(behind))
    return undefined;
  // （附件齐全） says no more than that there are some.
  if (isInBrackets && !/^\s?[）)，,：:]/u.test(behind.slice(numbers.length))) return undefined;
  return annex;
};

/** The highest of 附件2, 附件1-3, 附件1、附件4. */
function readNumbers(behind: string): { highest: number | undefined; length: number } {
  let highest: number | undefined;
  let length = 0;
  for (let next = ANNEX_NUMBER.exec(behind); next; next = MORE_NUMBERS.exec(behind.slice(length))) {
    highest = Math.max(highest ?? 0, countOf(next[1] ?? ''));
    length += next[0].length;
  }
  return { highest, length };
}

/** （名单附后） */
const readAppended: ReferenceReader = (before, behind) =>
  APPENDED.test(before) && !/[须应将要凭]/u.test(before.slice(-MAX_ADVICE)) && !/^[一-龥]/u.test(behind)
    ? { kind: 'annex', before: 0, behind: 0, unit: '附件' }
    : undefined;
const APPENDED = /(?:[表单案图册录况排则]|标准|清样|说明|明细|办法|[要]求|分工|题目|名额)$/u;
/** Characters; 报销时须清单附后 tells what others have to append. */
const MAX_ADVICE = 8;

/** 如下表所示, 见上图 */
const readNear: ReferenceReader = (before, behind, word) => {
  const isPointed =
    /(?:[见如]|列[于入]|按|据|照|[由从]|填写|填报|填好)$/u.test(before) && !/^[彰扬现率达态演决层面书]/u.test(behind);
  if (!isPointed && !/^(?:所示|所列|反映|列出|显示|表明|可以?[看见]|可知|看出|为各|是各)/u.test(behind))
    return undefined;
  return { kind: word.endsWith('表') ? 'table' : 'picture', before: 0, behind: 0, unit: word.charAt(0) };
};

/** 见表2, （见图1） */
const readNumbered: ReferenceReader = (before, behind, word) => {
  const number = new RegExp(`^\\s?(${NUMBER})(?![\\d.．-]|[年月日个份张项条楼维等级天次])`, 'u').exec(behind);
  if (!number || OTHER_TEXT.test(before)) return undefined;
  const kind = word.endsWith('表') ? 'table' : 'picture';
  return { kind, before: -1, behind: number[0].length, unit: '', number: countOf(number[1] ?? '') };
};

const PART = new RegExp(`^[（(]?(${NUMBER})[）)]?(大?部分|章|节|条|项|款|大?点)(?!钟)`, 'u');
const OWN =
  /[下上前后]文$|本(?:文|方案|计划|报告|办法|总结|规划|预案|制度|细则|通知|材料|意见|规则|章程|[汇简]报|述职)$/u;
const POINTS_TO_PART = /(?:[参详]?见|参照|对照|参阅|按照?|依照|根据|遵照)$/u;
/** What has articles of its own; 第三条 of it is none of the draft's. */
const HAS_ARTICLES = /》|办法|条例|规定|合同|协议|章程|通知|预案|公约|细则|准则|宪法|意见|规则/u;

/** 见第三部分, 本方案第五条 */
const readPart: ReferenceReader = (before, behind, word) => {
  const part = PART.exec(behind);
  if (!part) return undefined;
  const [written, number = '', unit = ''] = part;
  const lead = before + word.slice(0, -1);
  const isOwn = OWN.test(lead);
  const points = POINTS_TO_PART.exec(lead);
  if (!isOwn && (!points || (unit.endsWith('部分') ? lead.includes('》') : HAS_ARTICLES.test(lead)))) return undefined;
  // 按第三条 says seldom of which text.
  if (!isOwn && !unit.endsWith('部分') && !/[见阅]$/u.test(lead)) return undefined;
  return { kind: 'part', before: -(word.length - 1), behind: written.length, unit, number: countOf(number) };
};

const NUMBERED_PART = new RegExp(`第(${NUMBER})$`, 'u');
const OTHER_PARTS = /》|报告|讲话|教材|课程|教程|读本|手册|全书|纲要|[原来]文|著作/u;

/** 原因已在第八部分中作了分析 */
const TREATS =
  /^部分[中里]?(?:已经?|也|还|另|将|均)?(?:[作做]了?|进行|予以|有[详专所]|写[明到]|说[明到]|讲到|详细|分析|介绍|阐[述明]|单独|专门|一并)/u;

/** Characters of 部分 with the next: what follows has to tell. */
const MAY_TREAT = 3;

/** 如第八部分所述 */
const readTreated: ReferenceReader = (before, behind, word) => {
  const part = NUMBERED_PART.exec(before);
  if (!part) return undefined;
  const lead = before.slice(0, part.index);
  if (word.length === MAY_TREAT && !(/[在于]$/u.test(lead) && TREATS.test(word + behind))) return undefined;
  // Those are read where they are pointed to.
  if (POINTS_TO_PART.test(lead) || OWN.test(lead)) return undefined;
  if (HAS_ARTICLES.test(lead) || OTHER_PARTS.test(lead)) return undefined;
  return {
    kind: 'part',
    before: part[0].length,
    behind: 2 - word.length,
    unit: '部分',
    number: countOf(part[1] ?? ''),
  };
};

const TOLD = new RegExp(
  `^(?:的|这)?(两|${NUMBER})(项|点|条|个方面|方面|个问题|个环节|个阶段|个步骤|类|种|个)(?!以[上下]|以内|多|左右|[年月日])`,
  'u',
);
const OPENS_CLAUSE = /(?:^|[，。；：、！？\s（“,;:!?(]|[对将除在按把就绕实过于据是])$/u;

/** 以上三项, 上述五点 */
const readTold: ReferenceReader = (before, behind, word) => {
  const told = TOLD.exec(behind);
  if (!told || !OPENS_CLAUSE.test(before)) return undefined;
  // 前面五个村 stand in front of others.
  if (word.endsWith('面') && /^[个种类]$/u.test(told[2] ?? '')) return undefined;
  const number = countOf(told[1] ?? '');
  return number < 2 ? undefined : { kind: 'told', before: 0, behind: told[0].length, unit: told[2] ?? '', number };
};

const READERS: readonly (readonly [reader: ReferenceReader, words: readonly string[]])[] = [
  [readAnnex, ['附件', '附表', '附图', '附录']],
  [readAppended, ['附后']],
  [readNear, ['下表', '上表', '下图', '上图']],
  [
    readNumbered,
    ['见表', '见图', '如表', '如图', '由表', '从表', '据表', '由图', '从图', '（表', '（图', '(表', '(图'],
  ],
  [
    readPart,
    [
      '见第',
      '阅第',
      '照第',
      '据第',
      '按第',
      '文第',
      '案第',
      '划第',
      '告第',
      '法第',
      '结第',
      '度第',
      '则第',
      '报第',
      '职第',
    ],
  ],
  [
    readTreated,
    [
      ...[...'中里已也还另将均作做进予有写说讲详分介阐单专一'].map((next) => `部分${next}`),
      '部分所述',
      '部分所列',
      '部分所提',
      '部分已述',
      '部分提到',
      '部分提出的',
      '部分明确的',
      '部分列出',
      '部分列明',
    ],
  ],
  [readTold, ['以上', '上述', '前述', '上面', '前面', '上列', '前列']],
];
/** By what word each is found. */
export const REFERENCE_WORDS = READERS.flatMap(([reader, words]) => words.map((word) => [word, reader] as const));
const NONE: readonly Reference[] = [];
const SPEAKS_OF_ANNEX = new RegExp(`^附[件表图录]\\s?(?:${NUMBER})(?:所|[中里内]的?|的|明确|规定|列[出明])`, 'u');
/** Characters that are looked at on either side. */
const AROUND = 24;

/** Those at the words that were `found` in the line's text. Offsets are into it. */
export function readReferences(
  { read, number }: Pick<Line, 'read' | 'number'>,
  found: readonly FoundWord<ReferenceReader>[],
): readonly Reference[] {
  const below = readBelow(read);
  if (found.length === 0) return below ? [below] : NONE;
  const references: Reference[] = [];
  // 附件2. and 附表： name what they head.
  let from = number === undefined && read.startsWith('附') && !SPEAKS_OF_ANNEX.test(read) ? 2 : 0;
  for (const { start, end, value } of found) {
    if (start < from) continue;
    const word = read.slice(start, end);
    const match = value(read.slice(Math.max(0, start - AROUND), start), read.slice(end, end + AROUND), word);
    if (!match) continue;
    const { before, behind, ...said } = match;
    from = end + behind;
    references.push({ ...said, start: start - before, end: from });
  }
  if (below) references.push(below);
  return references;
}

const BELOW = /(?:如下|(?:以下|下列|下面)[^，。；：以]{0,12})[：。]?$/u;
/** Characters. */
const MAX_BELOW = 16;

/** 现将有关情况汇报如下： at the end of a line. */
function readBelow(text: string): Reference | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last !== COLON && !(endsBelow(last) && (text.endsWith('如下') || text.endsWith('如下。')))) return undefined;
  const from = Math.max(0, text.length - MAX_BELOW);
  const below = BELOW.exec(text.slice(from));
  return below ? { kind: 'below', start: from + below.index, end: text.length, unit: '' } : undefined;
}

const COLON = '：'.charCodeAt(0);
const endsBelow = charSet('下。');
