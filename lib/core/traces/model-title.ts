import { charSet } from '../char-set.ts';
import type { Trace } from './trace.ts';

/** Characters. */
const MAX_TITLE = 50;
const TEXT = '(?:总结|报告|计划|方案|汇报|策划|策划书|心得|体会|述职|发言稿|讲话稿|材料)';
const NUMBER = '[\\d一二三四五六七八九十两]{1,2}';
const AROUND = `(?:大全|精选|参考|下载|推荐|集锦|汇总|合集|格式|最新|通用|${NUMBER}篇|篇${NUMBER}|[（(【[][^）)】\\]]{0,14}[）)】\\]]|\\d{3,4}字)`;
const MODEL = new RegExp(`(?:${TEXT}(?:的)?(?:范文|模板|模版|例文|范本)|范文)${AROUND}*[：:]?$`, 'u');
const SEVERAL = new RegExp(
  `${TEXT}[（(【[]?(?:精选|通用|合集|最新|优秀|热门|推荐|集锦|必备)${NUMBER}?篇?[）)】\\]]?$`,
  'u',
);
const LABELLED = /^【(?:推荐|精品|荐|热门|热|必备|精选|实用|优秀|精华|热推)】/u;
const LENGTH = new RegExp(`${TEXT}(?:范文)?[（(]?约?\\d{3,4}字(?:左右)?[）)]?$`, 'u');
const NUMBERED = /^[（(\d一二三四五六七八九十①-⑳附《“#-]/u;
/** 篇一 in the midst of a draft; a collection is split there. */
const PART = new RegExp(
  `^(?:.{0,40}${TEXT}(?:范文)?)?[【[（(]?(?:篇|范文)[一二三四五六七八九十\\d]{1,2}[】\\]）)]?[：:]?$`,
  'u',
);
const WORDS =
  /^[（(【]?(?:(?:全文|本文|正文|总)?字数(?:统计)?[：:约为共]{1,3}\s?\d{3,5}\s?字?|(?:全文|本文|正文)(?:共|约|共计|约共)\s?\d{3,5}\s?字)(?:左右)?[）)】]?。?$/u;
const isStop = charSet('。；！？!?;');
/** Only a line with one of these can be of the kind. */
const isOfKind = charSet('篇文板版本选字集用】荐');

/** The title under which a model text is offered, or what such a page says of it. */
export function readModelTitle(text: string): Trace | undefined {
  if (text.length > MAX_TITLE || !mayBe(text)) return undefined;
  const range = { start: 0, end: text.length };
  if (WORDS.test(text)) return { kind: 'model', ...range, sure: false };
  if (PART.test(text)) return { kind: 'model', ...range, sure: false, only: 'below' };
  const label = LABELLED.exec(text);
  if (label) return { kind: 'model', start: 0, end: label[0].length, sure: false, only: 'head', instead: '' };
  const isNamed = !/^\d{4}年/u.test(text) && NUMBERED.test(text);
  const model = isNamed ? undefined : (MODEL.exec(text) ?? SEVERAL.exec(text) ?? LENGTH.exec(text));
  return model ? { kind: 'model', start: model.index, end: text.length, sure: false, only: 'head' } : undefined;
}

function mayBe(text: string): boolean {
  const last = text.length - 1;
  let isAny = false;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (at < last && isStop(code)) return false;
    isAny ||= isOfKind(code);
  }
  return isAny;
}
