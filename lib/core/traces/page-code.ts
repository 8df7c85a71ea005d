import { entityNamed } from './phrases.ts';
import type { Trace } from './trace.ts';

/** &amp;nbsp; was written as code twice. */
const ENTITY = /&(?:amp;){0,3}(?:([a-z]{2,6}\d{0,2})|#(\d{2,6})|#x([\da-f]{2,5}))[;；]/iuy;
const NAME = /[a-z#]/iu;
/** Pages lose the semicolon of these, and no words begin so. */
const OPEN_ENTITY = /&(nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot|quot)(?![a-z\d])/iuy;
const TAG =
  /<\/?(?:br|p|div|span|strong|b|i|em|small|big|sup|sub|font|a|img|table|thead|tbody|tr|td|th|ul|li|ol|dl|dt|dd|h[1-6]|hr|center|style|script|iframe|input|button|form|label|pre|code|blockquote|video|meta|link|u|section|article|header|footer|main|[ovw]:[a-z]{1,12})(?:\s{1,3}[a-z:-]{1,20}\s?=[^<>\n]{0,300}|\s{0,3}\/?)>|<!--[^<>\n]{0,300}-->|<!\[(?:if|endif)[^<>\n]{0,60}>|<\?xml[^<>\n]{0,200}>/iuy;

/** &nbsp; or <br> at `at`. */
export function readPageCode(text: string, at: number): Trace | undefined {
  const trace = text.charAt(at) === '<' ? readTag(text, at) : readEntity(text, at);
  return trace && isSpokenOf(text, trace) ? undefined : trace;
}

/** What an office that makes pages says of their code: “<br>”标签, 插入<script>脚本 */
function isSpokenOf(text: string, { start, end }: Trace): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - MAX_VERB), start), text.slice(end, end + MAX_NOUN)];
  return CODE_VERB.test(before) || CODE_NOUN.test(behind) || (/[“‘"'`《]$/u.test(before) && /^[”’"'`》]/u.test(behind));
}

/** Characters. */
const [MAX_VERB, MAX_NOUN] = [6, 6];
const CODE_VERB = /(?:插入|嵌入|使用|采用|过滤|转义|替换|删除|标签|代码|字符|元素|清除|注入)\s?$/u;
const CODE_NOUN = /^\s?(?:等|类|型)?(?:标签|标记|代码|元素|语句|脚本|注入|转义|实体|字符|节点|属性|格式|等)/u;

function readTag(text: string, at: number): Trace | undefined {
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  return tag ? { kind: 'tag', start: at, end: at + tag[0].length, sure: true, instead: '' } : undefined;
}

function readEntity(text: string, at: number): Trace | undefined {
  if (!NAME.test(text.charAt(at + 1))) return undefined;
  ENTITY.lastIndex = at;
  OPEN_ENTITY.lastIndex = at;
  const [written, name, decimal, hex] = ENTITY.exec(text) ?? OPEN_ENTITY.exec(text) ?? [];
  if (written === undefined) return undefined;
  const instead = name === undefined ? charOf(decimal, hex) : entityNamed(name);
  return instead === undefined
    ? undefined
    : { kind: 'entity', start: at, end: at + written.length, sure: true, instead };
}

/** Undefined for what is no character that can be seen. */
function charOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isSeen = code >= 0x20 && (code < 0xd8_00 || code > 0xdf_ff) && code <= 0x10_ff_ff;
  return isSeen ? String.fromCodePoint(code) : undefined;
}
