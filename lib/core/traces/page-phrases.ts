import type { FoundWord } from '../wording/word-finder.ts';
import { addressAt, isForeignAddress } from './addresses.ts';
import { isPageTalk, TEXT } from './page-talk.ts';
import { type PhraseKind, phrases } from './phrases.ts';
import { type Sentence, sentenceAt } from './sentence.ts';
import type { Trace } from './trace.ts';

export type FoundPhrase = FoundWord<PhraseKind>;

/** Which of the words found in a line betray a copy; what stands in one sentence is one trace. */
export function judgePhrases(text: string, found: readonly FoundPhrase[]): readonly Trace[] {
  const traces: Trace[] = [];
  for (let first = 0; first < found.length; ) {
    const { start: from } = found[first] ?? { start: 0 };
    const sentence = sentenceAt(text, from);
    let next = first + 1;
    while ((found[next]?.start ?? Infinity) < sentence.end) next += 1;
    const trace = judgeSentence(text, sentence, found.slice(first, next));
    if (trace) traces.push(trace);
    first = next;
  }
  return traces;
}

function judgeSentence(text: string, sentence: Sentence, found: readonly FoundPhrase[]): Trace | undefined {
  const { start, end, words, isWhole } = sentence;
  const isProof = isWeakProof(
    text,
    words,
    found.filter((phrase) => phrase.value === 'weak' && endsAsSaid(text, phrase)),
  );
  // What is asked of the whole sentence is asked once for each word.
  const talk = new Map<string, boolean>();
  const isTalk = (word: string): boolean => {
    const known = talk.get(word) ?? isPageTalk(word, words);
    talk.set(word, known);
    return known;
  };
  let addressEnd = 0;
  const own = found.filter((phrase) => {
    if (phrase.value === 'weak' && !isProof) return false;
    if (phrase.value === 'form' && !isTalk(text.slice(phrase.start, phrase.end))) return false;
    if (phrase.value === 'address') {
      if (phrase.start < addressEnd) return false;
      const address = addressAt(text, phrase.start);
      addressEnd = address.end;
      return isForeignAddress(text, address, words);
    }
    return isTrace(text, phrase) && !isQuoted(text, phrase);
  });
  const [first, last] = [own[0], own.at(-1)].map((phrase) => phrase && placeOf(text, phrase));
  if (!first || !last) return undefined;
  const sure = own.some(({ value }) => value === 'sure' || value === 'form');
  const trace: Trace = { kind: 'phrase', start: first.start, end: last.end, sure, instead: '' };
  return isWhole ? { ...trace, sentence: { start, end } } : trace;
}

function placeOf(text: string, { start, end, value }: FoundPhrase) {
  return value === 'address' ? addressAt(text, start) : { start, end };
}

/** Beside these the words of a web page are no others. */
const OF_PAGE = `小编|范文|本站|本网(?!格|络)|这篇|本文|更多[^，。]{0,12}${TEXT}`;
const FOR_READERS = new RegExp(
  `${OF_PAGE}|大家带来|[为给帮](?:大家|您|你|各位)(?:精心)?(?:整理|收集|搜集|准备|推荐|分享|带来)`,
  'u',
);
/** An office, too, asks those for whom it does something to follow it. */
const INVITES = /(?:关注|订阅)$/u;
const INVITES_TO_PAGE = new RegExp(OF_PAGE, 'u');
const OPENS = /(?:下面|以下|这)是[^，。]{0,30}(?:总结|报告|计划|方案|心得|材料)/u;
const SELF = /^敬?请|仅供参考|以供参考|持续关注/u;
/** What an office tells its own readers. */
const OWN_CHANNEL = /公众号|微信|网站|官网|官微|抖音|微博|视频号|小程序|热线|平台|系统|客户端|APP|App|门户|专栏|邮箱/u;
/** Such pages have channels, too. */
const MODELS =
  /小编|本站|更多[^，。]{0,8}(?:范文|模板|公文|工作总结|工作计划|心得体会|述职报告|发言稿|讲话稿|教案|课件|(?:精彩|策划|优秀|优质|实用)(?:活动|策划|教学)?方案)/u;

function isWeakProof(text: string, words: string, weak: readonly FoundPhrase[]): boolean {
  if (weak.length === 0 || (OWN_CHANNEL.test(words) && !MODELS.test(words))) return false;
  const isInvitation = weak.every(({ start, end }) => INVITES.test(text.slice(start, end)));
  if ((isInvitation ? INVITES_TO_PAGE : FOR_READERS).test(words)) return true;
  const others = weak.filter(({ start, end }) => !SELF.test(text.slice(start, end)));
  return others.length > 1 || (others.length > 0 && OPENS.test(words));
}

/** What may follow such words; 欢迎阅读爱好者 goes on. */
const AFTER_WEAK = /^(?:[^一-龥]|$|[与和及并哦呀啊吧]|参考|借鉴|收藏|学习|下载|使用)/u;
const UNFINISHED = /大家有?$|[您你]有?$|^敬?请|^欢迎(?:继续)?(?:关注|订阅)$/u;

function endsAsSaid(text: string, { start, end }: FoundPhrase): boolean {
  return UNFINISHED.test(text.slice(start, end)) || AFTER_WEAK.test(text.slice(end, end + 2));
}

/** Characters. */
const MAX_QUOTED = 24;

/** “小编” and 《公文范文网》 are spoken of. */
function isQuoted(text: string, { start }: FoundPhrase): boolean {
  const before = text.slice(Math.max(0, start - MAX_QUOTED), start);
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('《'), before.lastIndexOf('‘'));
  return before.endsWith('"') || (open >= 0 && !/[”》’]/u.test(before.slice(open)));
}

const AFTER_SITE = /^(?:[^一-龥]|$|[小在编整提为下])/u;
const CLAUSE_END = /^[哦呀啊呢哟噢]?(?:$|[^一-龥“《A-Za-z\d])/u;

function isTrace(text: string, phrase: FoundPhrase): boolean {
  const { start, end, value } = phrase;
  const word = text.slice(start, end);
  switch (value) {
    case 'alone':
      return isAlone(text, start, end);
    case 'form':
      return true;
    case 'weak':
      return endsAsSaid(text, phrase);
    case 'closing':
      return CLAUSE_END.test(text.slice(end, end + 2)) && !(word.startsWith('请') && HAN.test(text.charAt(start - 1)));
    default:
      return !word.endsWith('网') || AFTER_SITE.test(text.slice(end, end + 1));
  }
}

const HAN = /[一-龥]/u;

/** 上一篇：……, [阅读全文], （责任编辑：……） */
function isAlone(text: string, start: number, end: number): boolean {
  if (isButton(text, start, end)) return true;
  if (/^ ?[：:]/u.test(text.slice(end, end + 2))) return !HAN.test(text.charAt(start - 1));
  return text.length <= MAX_ALONE && NO_WORDS.test(text.replaceAll(LINK, ''));
}

/** ……任务完成。【点击展开阅读全文】 */
function isButton(text: string, start: number, end: number): boolean {
  return (
    BUTTON.test(text.slice(start, end)) &&
    ['【】', '[]', '（）', '()'].includes(text.charAt(start - 1) + text.charAt(end))
  );
}

const BUTTON = /[全原]文$|^点击|展开|阅读|剩余/u;
/** Characters. */
const MAX_ALONE = 40;
/** Some stand side by side: 【打印本页】【关闭窗口】 */
const LINK = new RegExp(
  phrases
    .flatMap(([word, kind]) => (kind === 'alone' ? [word] : []))
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);
const NO_WORDS = /^[^一-龥a-z\d]*$/iu;
