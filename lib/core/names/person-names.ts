import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../surnames.ts';
import type { Name } from './name.ts';
import { isListed } from './is-listed.ts';
import { pairTable } from './pair-table.ts';
import data from './posts.json' with { type: 'json' };
import { isAround, isCommon } from './unit-endings.ts';

const POST_LENGTH = 2;
const words = z.array(z.string().check(z.length(POST_LENGTH)));
/** By their last two characters, what stands before a name or behind it; what one does stands behind it alone. */
const { posts, deeds } = z.strictObject({ source: z.string(), posts: words, deeds: words }).parse(data);
const [POST, DEED] = [1, 2];
const wordAt = pairTable([
  ...posts.map((word) => [word, POST] as const),
  ...deeds.map((word) => [word, DEED] as const),
]);
/** What may stand behind a name of two characters. */
const isBehindName = charSet(
  '的了在和与及对是为同等率带到主担说介代参深作出向将把就被任于以要兼负牵先来从去并也亲一既获、，。；：！？“”《》（）()—… \u3000\t,.;:!?"0123456789',
);
/** What begins a word that is told of a person. */
const goesOnBehind = charSet(
  '的了在和与及对是为同等率带到主担说介代参深作出向将把就被任于以要兼负牵先来从去并也亲一自因患家获荣曾已还则又常每坚始发通利用授讲刻这那、，。；：！？“”《》（）()—… \u3000\t,.;:!?"0123456789',
);
/** Rare as surnames, and everywhere in words: 学习, 有关. */
const USUAL_WORDS = '习从广查印阴容融储秋边关利经卫丰有严班党薄越文';
/** Where they begin a name, others stand before them than before the words that they begin: 何时, 于是. */
const MORE_SURNAMES =
  '傅付肖戴樊靳何方余于康齐史金白覃麻岳涂佘甄辜粟闫鲁卞佟茅隋栾苟茹荆柴娄岑禹盛祝袁鲍殷伍穆颜梅刁解郁杭祁尤仇栗冼麦揭邝芦鄢项谈丛湛郜邸仝敬晋晁冀';
/** They begin names only as the first of two: 诸葛. */
const ONLY_COMPOUND = '诸皇尉慕';
const isOnlyCompound = charSet(ONLY_COMPOUND);
const compoundAt = pairTable(COMPOUND_SURNAMES.map((surname) => [surname, 1]));
export const SURNAMES_OF_PERSONS = [...SURNAMES, ...MORE_SURNAMES, ...ONLY_COMPOUND]
  .filter((char) => !USUAL_WORDS.includes(char))
  .join('');

/** Before a name: marks, words of one character, and the last of those that say who somebody is (返乡青年, 技术骨干). */
export const BEFORE_PERSON =
  '，。；、：:（(“”》）)！？—…\t \u3000的了在与及对是全各由从把被将于以其有并也又都还给让使按据经至往前后向为和跟请像户生机手者名人志记任理师民员士计表授工学警练书事傅长年范众席哥姐嫂医官干属妇童匠模兵星家友板中受访广扬彰叫赞';
const mayBeginName = charSet(BEFORE_PERSON);
const isOpener = charSet('：:（(');
/** Words end before a name with one of these, too; behind the others a name may begin. */
const isBeforeName = charSet('记任长理师员民工');

/** 张建国同志, 书记张建国, 张建国牵头: a name by the post or the deed beside it, or by its surname alone; that stands at `at`. */
export function personAt(text: string, at: number): Name | undefined {
  const [before, second, third] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (!isGiven(second)) return undefined;
  if (compoundAt(text.charCodeAt(at), second) !== 0) return compoundNameAt(text, at);
  if (isOnlyCompound(text.charCodeAt(at))) return undefined;
  const isLong = isGiven(third);
  const isFirst = at === 0 || !isHanCode(before) || isAround(before) || isBeforeName(before);
  if (isFirst && isLong && isPostOrDeed(text, at + 3)) return nameOf(text, at, at + 3, true);
  if (isFirst && isPostOrDeed(text, at + 2)) return nameOf(text, at, at + 2, true);
  // 张书记, 部长 陈炜
  if (endsPost(text, postEnd(text, at)) && !isPostOrDeed(text, at + 1))
    return nameOf(text, at, isLong && !isPostOrDeed(text, at + 2) ? at + 3 : at + 2, true);
  // 卓越工 of 卓越工程师
  const isOfWord = isCommon(text, at + 2);
  const isPerhaps =
    isLong && !isOfWord && (at === 0 || mayBeginName(before)) && !isOfWords(second) && !isOfWords(third);
  return isPerhaps ? nameOf(text, at, at + 3, false) : undefined;
}

/** 欧阳玉芬: with two characters behind the surname; one may be the first of any word, but beside a post. */
function compoundNameAt(text: string, at: number): Name | undefined {
  const end = at + COMPOUND + 2;
  if (!isGiven(text.charCodeAt(end - 2))) return undefined;
  if (!isGiven(text.charCodeAt(end - 1)) || isPostOrDeed(text, end - 1))
    return endsPost(text, postEnd(text, at)) || isPostOrDeed(text, end - 1)
      ? nameOf(text, at, end - 1, true)
      : undefined;
  return nameOf(text, at, end, isPostOrDeed(text, end) || endsPost(text, at));
}

const COMPOUND = 2;

/** 付建华副行长, too. */
function isPostOrDeed(text: string, start: number): boolean {
  const at = text.charAt(start) === DEPUTY ? start + 1 : start;
  return wordAt(text.charCodeAt(at), text.charCodeAt(at + 1)) !== 0;
}

/** Where the post would end that stands before a name at `at`. */
function postEnd(text: string, at: number): number {
  if (isOpener(text.charCodeAt(at - 1))) return at - 1;
  let end = at;
  while (at - end < MOST_SPACES && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

const MOST_SPACES = 4;
const isSpace = charSet(' \u3000\t');

function endsPost(text: string, end: number): boolean {
  return wordAt(text.charCodeAt(end - 2), text.charCodeAt(end - 1)) === POST;
}

/** What stands in words that begin like a name (高标准, 方便群), and hardly ever in a name. */
const isOfWords = charSet(
  '业务实施工作理管度会公部市县区镇乡村社校院局产品量标准项目责任人员组织级式制点面线段期次个种类件年月日时间前后内外上下中心大多少高低不可能够得着过给使用进行动提供需求求问题情况方法律规章程序党政群众干事农资金费价值化性质治监督检查验收报告计划总结研究决定通知关于格续辆泛客场某处绝防备未禁括肃厉龄键源漏径贴维门压控证阅链惯考系送容危执落两习设宣补职违打演遵师服材创引办比边站室居岗险调灾停购接营养五三四切级层项款条例已又再更最很都也还只就各每本该此其些如何怎样没技术固速增',
);

/** Undefined where what is told there is told of two, who may have names that are alike. */
function nameOf(text: string, start: number, end: number, isSure: boolean): Name | undefined {
  if (TWO.test(text.slice(Math.max(0, start - SENTENCES), end + SENTENCES))) return undefined;
  return {
    kind: 'person',
    start,
    end,
    text: text.slice(start, end),
    isSure,
    isWhole: goesOnBehind(text.charCodeAt(end)) || end >= text.length,
    ending: 0,
    tail: isSure ? postOf(text, start, end) : '',
    isListed: isListed(text, end) || (isSure && isJoined(text, start)),
  };
}

/** 与副站长林志铭: told of beside another. */
function isJoined(text: string, start: number): boolean {
  for (let at = start; at > 0 && start - at < LONGEST_POST; at -= 1) if (isListed(text, at - 1)) return true;
  return false;
}

const LONGEST_POST = 5;

/** 两人被称为“双峰”, 我俩名字只差一个字 */
const TWO = /[两二]人(?![次份间均])|俩|[两二]位(?!数)|同名/u;
/** Characters on either side of a name. */
const SENTENCES = 80;

function postOf(text: string, start: number, end: number): string {
  const deputy = text.charAt(end) === DEPUTY ? 1 : 0;
  const behind = wordAt(text.charCodeAt(end + deputy), text.charCodeAt(end + deputy + 1)) === POST;
  if (behind) return text.slice(end, end + deputy + POST_LENGTH);
  const before = postEnd(text, start);
  const first = Math.max(0, before - POST_LENGTH);
  return text.slice(text.charAt(first - 1) === DEPUTY ? first - 1 : first, before);
}

const DEPUTY = '副';

function isGiven(code: number): boolean {
  return isHanCode(code) && !isBehindName(code);
}
