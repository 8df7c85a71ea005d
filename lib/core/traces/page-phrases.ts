import type { Range } from '../range.ts';
import type { FoundWord } from '../wording/word-finder.ts';
import type { PhraseKind } from './phrases.ts';
import type { Trace } from './trace.ts';

const SENTENCE_END = /[。！？!?]/u;
/** Beside these the words of a web page are no others. */
const FOR_READERS =
  /小编|范文|大家带来|[为给帮](?:大家|您|你|各位)(?:精心)?(?:整理|收集|搜集|准备|推荐|分享|带来)|本站|本网(?!格|络)|这篇|本文|更多[^，。]{0,12}(?:总结|文章|范文|资料|报告|计划|方案|心得)/u;
const OPENS = /(?:下面|以下|这)是[^，。]{0,30}(?:总结|报告|计划|方案|心得|材料)/u;
const SELF = /仅供参考|以供参考|请关注|请访问|请点击|请浏览|持续关注/u;
/** What an office tells its own readers. */
const OWN_CHANNEL = /公众号|微信|官网|官微|抖音|微博|视频号|小程序|热线/u;
const SPEAKER =
  /(?:^|[，。！,!：:\s]|下面是|以下是|下面|以下|由|是|本站|本网|[跟随听和同]着?)小编(?:们)?[^，。！]{0,12}?(?:[为给帮替](?:大家|您|你|各位|同学)|整理|收集|搜集|汇总|推荐|带来|分享|精心|今天|觉得|认为|提醒|希望|祝|在此)/u;
const STAFF =
  /(?:媒体|微信|网络|公众号|馆|团|台|社|中心|部|局|科|校|院)[^，。]{0,4}(?:的)?小编|小编[^，。]{0,3}(?:培训|队伍|团队|岗位|[一二三四五六七八九十\d]+[名人位])|[名位个]小编/u;
const CLOSES = /以上(?:就)?是[^，。]{0,30}(?:(?:的?全部内容|的?相关内容)(?![一-龥])|带来的|整理的|分享的)/u;
const SPEECH = /我|汇报|述职|谢谢|领导|同志/u;
const ADAPT =
  /(?:范文|模板|总结|您|你)[^，。]{0,12}根据[^，。]{0,10}实际情况[^，。]{0,8}(?:修改|调整|补充|完善|填写|替换|使用)/u;
const ADDRESS = /[\w./-]{0,60}/uy;
const OWN_ADDRESS =
  /(?:登录|登陆|网址|官网|网站|访问|报名|链接|平台|网页|系统|邮箱|进入|打开|公布|查询|地址)[^，。]{0,14}$|@$/u;
const PUBLIC = /\.(?:gov|edu|org)|12\d{3}/u;
const AFTER_SITE = /^(?:[^一-龥]|$|[小在编整提为])/u;

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

/** Characters on either side; of a longer sentence no more is looked at. */
const MAX_AROUND = 300;

/** With the mark that ends it. */
function sentenceAt(text: string, at: number): Range & { isWhole: boolean } {
  let start = at;
  while (start > 0 && at - start < MAX_AROUND && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  const length = text.slice(at, at + MAX_AROUND).search(SENTENCE_END);
  const end = length < 0 ? Math.min(text.length, at + MAX_AROUND) : at + length + 1;
  const isWhole = at - start < MAX_AROUND && (length >= 0 || end === text.length);
  return { start, end, isWhole };
}

function judgeSentence(
  text: string,
  { start, end, isWhole }: ReturnType<typeof sentenceAt>,
  found: readonly FoundPhrase[],
): Trace | undefined {
  const words = text.slice(start, end);
  const weak = found.filter((phrase) => phrase.value === 'weak' && endsAsSaid(text, phrase));
  const isForReaders = isWeakProof(words, text, weak);
  const own = found.filter(
    (phrase) =>
      isUnquoted(text, phrase) &&
      (phrase.value === 'weak' ? isForReaders && endsAsSaid(text, phrase) : isTrace(text, words, phrase)),
  );
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return undefined;
  const sure = own.some(({ value }) => value === 'sure' || value === 'form');
  const trace: Trace = { kind: 'phrase', start: first.start, end: last.end, sure, instead: '' };
  return isWhole ? { ...trace, sentence: { start, end } } : trace;
}

function isWeakProof(words: string, text: string, weak: readonly FoundPhrase[]): boolean {
  if (weak.length === 0 || OWN_CHANNEL.test(words)) return false;
  if (weak.length > 1 || FOR_READERS.test(words)) return true;
  const [only] = weak;
  return only !== undefined && OPENS.test(words) && !SELF.test(text.slice(only.start, only.end));
}

/** What may follow such words; 欢迎阅读爱好者 goes on. */
const AFTER_WEAK = /^(?:[^一-龥]|$|[与和及并哦呀啊吧]|参考|借鉴|收藏|学习|下载|使用)/u;
const UNFINISHED = /大家有?$|^请/u;

function endsAsSaid(text: string, { start, end }: FoundPhrase): boolean {
  return UNFINISHED.test(text.slice(start, end)) || AFTER_WEAK.test(text.slice(end, end + 2));
}

/** “小编” and 《范文网》 are spoken of. */
function isUnquoted(text: string, { start }: FoundPhrase): boolean {
  return !/[“《‘"]/u.test(text.charAt(start - 1));
}

function isTrace(text: string, words: string, { start, end, value }: FoundPhrase): boolean {
  const word = text.slice(start, end);
  if (value === 'alone') return isAlone(text, start, end);
  if (value === 'sure') return !word.endsWith('网') || AFTER_SITE.test(text.slice(end, end + 1));
  switch (word) {
    case '小编':
      return SPEAKER.test(words) && !STAFF.test(words);
    case '以上就是':
    case '以上是':
      return CLOSES.test(words) && (!SPEECH.test(words) || /小编|[为给]大家/u.test(words));
    case '实际情况':
      return ADAPT.test(words);
    default:
      return isForeignAddress(text, start);
  }
}

/** 上一篇：……, [阅读全文], （责任编辑：……） */
function isAlone(text: string, start: number, end: number): boolean {
  if (/^ ?[：:]/u.test(text.slice(end, end + 2))) return !/[一-龥]/u.test(text.charAt(start - 1));
  return text.length <= MAX_ALONE && NO_WORDS.test(text.slice(0, start)) && NO_WORDS.test(text.slice(end));
}

/** Characters. */
const MAX_ALONE = 40;
const NO_WORDS = /^[^一-龥a-z\d]*$/iu;

function isForeignAddress(text: string, start: number): boolean {
  ADDRESS.lastIndex = start;
  const address = ADDRESS.exec(text)?.[0] ?? '';
  return (
    /\.[a-z]{2,4}/u.test(address) &&
    !PUBLIC.test(address) &&
    !OWN_ADDRESS.test(text.slice(Math.max(0, start - 24), start))
  );
}
