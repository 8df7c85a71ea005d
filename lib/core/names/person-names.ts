import * as z from 'zod/mini';
import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { SURNAMES } from '../surnames.ts';
import type { Name } from './name.ts';
import { isListed, keyOf } from './name-key.ts';
import { pairSet } from './pair-set.ts';
import data from './posts.json' with { type: 'json' };
import { isNoName } from './unit-names.ts';

const POST_LENGTH = 2;
const words = z.array(z.string().check(z.length(POST_LENGTH)));
/** By their last two characters, what stands before a name or behind it; what one does stands behind it alone. */
const { posts, deeds } = z.strictObject({ source: z.string(), posts: words, deeds: words }).parse(data);
const [POSTS, DEEDS] = [new Set(posts), new Set(deeds)];
const mayEndWord = pairSet([...posts, ...deeds]);
const isSurname = charSet(SURNAMES);
/** What may stand behind a name of two characters. */
const isBehindName = charSet(
  '的了在和与及对是为同等率带到主担说介代参深作出向将把就被任于以要兼负牵先来从去并也亲一、，。；：！？“”《》（）()—… \u3000\t,.;:!?"0123456789',
);
const isOpener = charSet('：:（(');
const KIND = 1;

/** 张建国同志, 书记张建国, 张建国牵头: a name beside the post, or the deed, that ends at `at`. */
export function personAt(text: string, at: number): Name | undefined {
  if (!mayEndWord(text.charCodeAt(at - 1), text.charCodeAt(at))) return undefined;
  const end = at + 1 - POST_LENGTH;
  // 组长：张建国, 局长（张建国）
  const next = isOpener(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  const isFollowed = isSurname(text.charCodeAt(next));
  if (!isFollowed && !isSurname(text.charCodeAt(end - 2)) && !isSurname(text.charCodeAt(end - 3))) return undefined;
  const word = text.slice(Math.max(0, end), at + 1);
  const isPost = POSTS.has(word);
  if (!isPost && !DEEDS.has(word)) return undefined;
  if (isPost && isFollowed) return personFrom(text, next);
  for (const length of [3, 2])
    if (
      isSurname(text.charCodeAt(end - length)) &&
      isGiven(text, end - length + 1, end) &&
      isBefore(text, end - length)
    )
      return nameOf(text, end - length, end);
  return undefined;
}

/** What stands in words that begin like a name (高标准, 方便群), and hardly ever in a name. */
const isOfWords = charSet(
  '业务实施工作理管度会公部市县区镇乡村社校院局产品量标准项目责任人员组织级式制点面线段期次个种类件年月日时间前后内外上下中心大小多少高低不可能够得着过给使用进行动提供需求求问题情况方法律规章程序党政群众干事农资金费价值化性质治监督检查验收报告计划总结研究决定通知关于格续辆泛客场某处绝防备未禁括肃厉龄键源漏径贴维门压控证阅链惯考系送容危执落两习设宣补职违打演遵师服材创引办比边站室居岗险调灾停购接营养五三四切级层项款条例已又再更最很都也还只就各每本该此其些如何怎样没',
);

/** 周德泉 where nothing but its surname tells: by the surname at `at`. */
export function perhapsPersonAt(text: string, at: number): Name | undefined {
  const [second, third] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  if (isOfWords(second) || isOfWords(third) || !isGiven(text, at + 1, at + 3)) return undefined;
  return nameOf(text, at, at + 3, false);
}

const NONE: readonly number[] = [];

function nameOf(text: string, start: number, end: number, isSure = true): Name {
  return {
    kind: 'person',
    start,
    end,
    text: text.slice(start, end),
    isSure,
    ending: 0,
    key: keyOf(text, start, end, KIND),
    moreKeys: NONE,
    tail: '',
    isListed: isListed(text, end),
  };
}

function personFrom(text: string, start: number): Name | undefined {
  // 张书记
  if (POSTS.has(text.slice(start + 1, start + 1 + POST_LENGTH))) return undefined;
  if (isGiven(text, start + 1, start + 3)) return nameOf(text, start, start + 3);
  return isGiven(text, start + 1, start + 2) ? nameOf(text, start, start + 2) : undefined;
}

function isGiven(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isHanCode(code) || isBehindName(code)) return false;
  }
  return true;
}

/** Before a name stands no word that it may be the end of. */
function isBefore(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isHanCode(text.charCodeAt(at - 1)) ||
    isNoName(text.charCodeAt(at - 1)) ||
    /[记任长理师员民工]/u.test(text.charAt(at - 1))
  );
}
