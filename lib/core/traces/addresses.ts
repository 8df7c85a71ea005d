import type { Range } from '../range.ts';

const PART = /[\w./:@?=&%#~+-]/u;
/** Characters. */
const MAX_ADDRESS = 80;
const HOST = /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}/iu;
const PUBLIC = /\.(?:gov|edu|org|mil)\b|12\d{3}|@/u;

/** The whole of the address in which `at` stands. */
export function addressAt(text: string, at: number): Range {
  let [start, end] = [at, at];
  while (start > 0 && at - start < MAX_ADDRESS && PART.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - at < MAX_ADDRESS && PART.test(text.charAt(end))) end += 1;
  // (来源:www……): the colon is the sentence's.
  while (start < at && /[.:?]/u.test(text.charAt(start))) start += 1;
  while (end > at && /[.:?]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Characters. */
const AROUND = 24;
/** What an office says before or behind an address that it gives itself. */
const LEADS =
  /(?:登[录陆]|网[址站页店]|官网|官方|访问|报名|链接|平台|门户|系统|邮[箱件]|进入|打开|公布|查[询看]|地址|域名|商城|店|大厅|机构|协会|小程序|公众号|电话|公司|集团|浏览|点击|扫码|下载|注册|开[通设]|建[成立]|上线|改版|备案|专栏|专题)[^，。；]{0,14}$/u;
const PREPOSITION = /(?:[在至到从经上于用向将把对]|通过|详见|参见|见|为|是)$/u;
const GOES_ON =
  /^[”"》’）)]?\s?(?:[^，。；]{0,4}(?:网站|官网|网页|门户|平台|域名|系统|邮箱|商城|栏目|专栏|链接)|[上中内]?(?:进行|集中|在线)?(?:观看|查|下载|浏览|报名|注册|登|填|提交|申|举报|投|发布|公[布示开]|办理|预约|收看|学习|购|采购|招标|参加|了解))/u;
const COPIED =
  /本文|转[自载]|摘[自编]|(?<!数据)来[源自]|出自|整理自|文章|小编|更多|范文|[总小]结网|公文|文秘|之家|文库|大全|原文/u;
const [OPENS, CLOSES] = [/^$|[。！？；：:）】\]（(【[]$/u, /^[）)】\]]?(?:$|[。!！])/u];
const HAN = /[一-龥]/u;

/** Whether nobody in the draft's office would have written the address there. */
export function isForeignAddress(text: string, { start, end }: Range, words: string): boolean {
  const address = text.slice(start, end);
  if (!HOST.test(address) || PUBLIC.test(address)) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  if (LEADS.test(before) || GOES_ON.test(behind)) return false;
  if (COPIED.test(words)) return true;
  if (OPENS.test(before.trimEnd()) && CLOSES.test(behind.trimStart())) return true;
  return !PREPOSITION.test(before) && HAN.test(before.slice(-1)) && HAN.test(behind.charAt(0));
}
