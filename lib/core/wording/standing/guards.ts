import { charSet } from '../../char-set.ts';
import { parseHanNumber } from '../../han-numerals.ts';
import type { Range } from '../../range.ts';
import { matchesOf } from '../../matches.ts';

/** Characters to either side that a sentence is looked for in. */
const REACH = 200;
const isStop = charSet('。！？；!?;');

/** The sentence around a place, within reach. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && start - from < REACH && !isStop(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !isStop(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

/** In the title of a document or book. */
export function isInTitle(text: string, { start }: Range): boolean {
  return isWithin(text, start, '《', '》');
}

/** In what somebody else says. */
export function isQuoted(text: string, { start }: Range): boolean {
  return isWithin(text, start, '“', '”') || isWithin(text, start, '「', '」');
}

function isWithin(text: string, at: number, opening: string, closing: string): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}

/** Documents are spoken of while they are being made: 制定教育强国建设规划纲要, 做好“八五”普法规划. */
const MAKES =
  /(?:制定|制订|编制|编订|起草|草拟|拟定|谋划|筹备|筹划)(?:[、和并]?(?:制定|制订|编制|实施|印发|发布|出台))*(?:国家|全国|全市|全省|全县|本市|我市|我省|我县)?[“"《]?$/u;
const IS_MADE = /^[”"》]?(?:的)?(?:规划)?(?:草案|编制|制定|制订|起草|谋划|前期|立法|征求意见)/u;
const PREPARED = /(?:验收|谋划|做好|编好|制定|编制|筹备)[^，。；]{0,8}$/u;
const BY_A_PLAN = /^[”"]?(?:的)?规划(?![建设区局])/u;
const NEAR_VERB = 20;

export function isPlanned(text: string, { start, end }: Range): boolean {
  const [before, after] = [text.slice(Math.max(0, start - NEAR_VERB), start), text.slice(end, end + 8)];
  return MAKES.test(before) || IS_MADE.test(after) || (BY_A_PLAN.test(after) && PREPARED.test(before));
}

/** 宁川脱贫攻坚精神 is that of a place. */
export function isOthersSpirit(text: string, { start, end }: Range): boolean {
  if (!text.endsWith('精神', end) || start === 0) return false;
  return /[\p{Script=Han}]/u.test(text.charAt(start - 1)) && !NAMES_SPIRIT.test(text.charAt(start - 1));
}

/** 规划、建设、国土、环保、城管“五位一体”: as many as the name counts, and none of the phrase's. */
const LISTED = /(?:\p{Script=Han}{2,8}、){2,8}\p{Script=Han}{2,8}[“"]?$/u;
const MOST_LISTED = 60;
const LAST_LISTED = 10;

export function isOwnList(text: string, { start, end }: Range): boolean {
  const count = parseHanNumber(text.charAt(start));
  const before = text.slice(Math.max(0, start - MOST_LISTED), start);
  if (count === undefined || end - start < 2 || !before.includes('、', before.length - LAST_LISTED)) return false;
  const listed = LISTED.exec(before)?.[0];
  return listed?.split('、').length === count;
}

const NAMES_SPIRIT = /[大的扬承以用将把和与及是出为了行习悟会解彻实导神现育展记刻]/u;

const FORMER =
  /(?:原|原来的?|以前的?|前|时任|曾[任在]?|旧|老)(?:[\p{Script=Han}]{0,4}[省市县区]|国家|《)?$|原(?![料材则因本有理由])(?:[\p{Script=Han}]{2,12}、){1,4}[\p{Script=Han}]{0,4}$|(?:以前|过去(?![一二两三四五几])|当时|当年|早年)[^，。；、]{0,8}$/u;
/** 取消营业税, 营业税改为增值税: what became of it, told as its object or of it. */
const ENDS_IT = /(?:取消|废止|废除|停征|告别)(?:了|原有的?|延续多年的)?$/u;
const IS_ENDED = /^(?:[，。；、！]|$|制度|等|后|和|并)/u;
const TURNED = /^[”"]?[^，。；、]{0,12}(?:改为|改成|改作|变为|变成|转为)/u;
/** 由农业部、水利部发起的: begun by whom there was then. */
const BY_WHOM = /由[^，。；]{0,20}$/u;
const BEGUN = /^[^，。；]{0,24}(?:发起|创办|创立|首创|倡议)/u;
const CHANGED =
  /改革前|更名|改名|改称|改组|变更为|撤销|组建(?:为|而?成(?!立)|[^，。；]{0,12}[局委部厅署])|划转|合并|并入|并轨|机构改革|取代|代替|废止|失效|当时|当年|曾经|此前|从前|(?:过去|以前|原来|早先)[叫称]|如今[叫称]|现在[叫称]|改叫|旧称|原称/u;
/** Several in one sentence were held one after the other. */
const CAMPAIGN = /(?:专题教育|主题教育|学习教育|实践活动|专项斗争|专项行动|集中教育|攻坚行动)/gu;
const IS_CAMPAIGN = /(?:教育|活动|行动|斗争|普法)[”"]?$/u;
/** A report on several years tells of all of them. */
const YEARS =
  /本届政府|任期|五年间|[二两三四五六七八九十几数多近]年来|(?:过去|近|这)[二两三四五六七八九十几]年|“?十[一二三四五]五”?(?:以来|时期|期间)/u;
/** 为全面建成小康社会作出了贡献, …提供有力保障，推动我国迈上新征程: what was striven for then. */
const IS_GOAL = /^为/u;
const WAS_SERVED = /(?:作出|做出|提供|奠定|打下|创造|立下)了|推动[^，。；]{0,6}[迈踏]上/u;
/** Characters to either side in which it is told what became of a body or a law. */
const NEAR = 40;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年|[.—–~～至-])/gu;

/** What had its old name then: 原国土局, 2016年在县工商局任职, 由卫计局更名. */
export function tellsOfThePast(text: string, place: Range, validTo: string): boolean {
  const { start, end } = sentenceAround(text, place);
  if (FORMER.test(text.slice(Math.max(0, place.start - NEAR), place.start)) || tellsOfItsEnd(text, place)) return true;
  const sentence = text.slice(start, end);
  if (CHANGED.test(text.slice(Math.max(start, place.start - NEAR), Math.min(end, place.end + NEAR)))) return true;
  if (YEARS.test(sentence)) return true;
  if (IS_GOAL.test(text.slice(place.start, place.end)) && WAS_SERVED.test(text.slice(place.end, end))) return true;
  const isCampaign = IS_CAMPAIGN.test(text.slice(place.start, place.end));
  if (isCampaign && matchesOf(CAMPAIGN, sentence).length > 1) return true;
  const last = Number(validTo.slice(0, 4));
  return matchesOf(YEAR, sentence).some(([, year]) => Number(year) <= last);
}

function tellsOfItsEnd(text: string, { start, end }: Range): boolean {
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  if (TURNED.test(after) || (ENDS_IT.test(before) && IS_ENDED.test(after))) return true;
  return BY_WHOM.test(before) && BEGUN.test(after);
}

/** What ended is told of in the two years after, where it is said that it ended: 全面完成“七五”普法. */
const ENDED = /完成|收官|验收|打赢|圆满|告捷|全部(?:如期)?(?:脱贫|退出)|如期(?:全部)?脱贫|清零|摘帽/u;
const CAN_END = /(?:教育|活动|行动|斗争|普法|攻坚|贫困[户村县人口]*)[”"]?$/u;
const NEAR_END = 10;
const TOLD_FOR = 2;

export function lastDayOf(text: string, { start, end }: Range, validTo: string): string {
  if (!CAN_END.test(text.slice(start, end))) return validTo;
  const sentence = sentenceAround(text, { start, end });
  const from = Math.max(sentence.start, start - NEAR_END);
  if (!ENDED.test(text.slice(from, Math.min(sentence.end, end + NEAR_END)))) return validTo;
  return `${Number(validTo.slice(0, 4)) + TOLD_FOR}${validTo.slice(4)}`;
}

/** As a message names it: its own quotation marks are kept, and no others put around them. */
export function shown(words: string): string {
  return /[“”"]/u.test(words) ? words : `“${words}”`;
}

/** With the quotation marks that stand right around it. */
export function withQuotes(text: string, { start, end }: Range): Range {
  const isAround = '“"'.includes(text.charAt(start - 1) || ' ') && '”"'.includes(text.charAt(end) || ' ');
  return isAround ? { start: start - 1, end: end + 1 } : { start, end };
}
