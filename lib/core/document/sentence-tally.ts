import * as z from 'zod/mini';
import data from '../genres/sentence-signs.json' with { type: 'json' };
import { phrasePattern, phraseSearch } from './phrase-pattern.ts';
import { matchesOf } from '../matches.ts';

const words = z.array(z.string().check(z.minLength(1)));
const signs = z
  .strictObject({
    source: z.string(),
    lacking: words,
    notLacking: words,
    remedied: words,
    ahead: words,
    surelyAhead: words,
    notAhead: words,
    done: words,
  })
  .parse(data);

const hasLack = phraseSearch(signs.lacking);
const NOT_LACKING = new RegExp(phrasePattern(signs.notLacking).source, 'gu');
/** 接不通, 睡不好: what cannot be done; 少不了 and 说不完 praise. */
const UNABLE =
  /(?![离忘少免错差舍])(\p{Script=Han})(?!不\1)(?:不(?:通|动|起来|齐|过来|进[去来]?|出去?)(?!\p{Script=Han}?[不的]就)|不[着成](?=[，。；、]|$))|[睡吃用管干做办搞修教看学种养带]不好(?!不)|[进过下上出回拿]不去|[住装存坐停放容]不下|[管留守看压盯坐站记]不住|[找招请买做达够看听收寻赶照跑睡]不到|[干忙做办批改修]不完|[说分看听弄讲算]不清/u;
/** 九节没写评语, 没跟踪上; 没出过事, 没收一分钱 and 没开出一张罚单 praise. */
const NOT_DONE =
  /没(?:有|能)?(?![出断误发掉缺落丢漏让花少耽闯着喊叫吃拿收错停歇退塌死伤一任什人忘辜怨想白了过多久几因松放变改红空怕嫌违受有能]|\d|\p{Script=Han}错|\p{Script=Han}{1,3}一[张件起个次人例分句户天名份回处笔])\p{Script=Han}/u;
/** 没修好, 没跟够: what was begun and not done well. */
const UNDONE =
  /没(?:有|能)?(?![落掉丢忘停误出漏断发造让])\p{Script=Han}{1,2}(?:[好住完透牢准够清妥]|成(?![果为功绩]))(?![些多])/u;
/** 司机缺两名, 等了半个月才亮; 缺一不可 lacks nothing. */
const SHORT_OF =
  /(?<![或补填不])缺(?:[两二三四五六七八九十几\d]|一(?!不))|等[了过上]?[^，。；]{0,4}(?:天|月|年|周|小时|钟|久)才/u;
/** 早读抓得松, 试卷印错两次, 只听了三节; 只用了三天 praises. */
const DONE_POORLY =
  /\p{Script=Han}得(?:松|浅|虚|粗|空|晚|散|糙|赶)(?=[，。；、]|$)|(?<!不再|没有?|未)[印录写算报弄输发]错|错[印录写报发]|只(?![用花需要收占])\p{Script=Han}了(?:[一两二三四五六七八九十]|\d)|(?<![没未]有?再?)被(?:占|罚|批(?![准复])|扣|偷|骂|投诉|通报(?!表))/u;
/** 解决了, but 没补齐 */
const REMEDIED = new RegExp(`(?<![没未])(?<!没[有能]|未能|尚未|难以|无法)${phrasePattern(signs.remedied).source}`, 'u');
/** 困难大，但没有误过一天 */
const PREVAILED = /[但却可][^，。；]{0,8}没有?(?:误|掉|落|丢|断|停|耽误|出过|让|漏)/u;
const hasAhead = phraseSearch([...signs.ahead, ...signs.surelyAhead]);
const hasSurelyAhead = phraseSearch(signs.surelyAhead);
const NOT_AHEAD = new RegExp(phrasePattern(signs.notAhead).source, 'gu');
const hasDone = phraseSearch(signs.done);
const SENTENCE = /[^。；！？;!?]+/gu;
/** Characters; shorter ones are no sentences. */
const MIN_SENTENCE = 6;

/** How many of the sentences speak of what is lacking, of what shall be done, and of what was done. */
export interface SentenceTally {
  all: number;
  lacking: number;
  ahead: number;
  /** Those of them that cannot mean what is done as a rule (要求每周一查，确保安全). */
  surelyAhead: number;
  done: number;
  /** The first one speaks of what shall be done. */
  opensAhead: boolean;
  /** The first one announces what is lacking (还有三个方面不到位：……). */
  opensLacking: boolean;
  /** The latest year with which one opens; 0 for none. */
  year: number;
}

export function emptyTally(): SentenceTally {
  return { all: 0, lacking: 0, ahead: 0, surelyAhead: 0, done: 0, opensAhead: false, opensLacking: false, year: 0 };
}

/** 明年……把音响换了 is yet to be done. */
const OPENS_AHEAD =
  /^\s*(?:[明来后]年|下一?步|下一?阶段|下半年|下个?学[期年]|下[周月]|下个月|新学[期年]|今后|往后|接下来|开[春学年]后?|开了春|过了年|[翻转]过年|年后|节后)/u;

/** What is lacking, said before a colon. */
const ANNOUNCES_LACK =
  /^[^。；：:]{0,24}(?:问题|不足|短板|弱项|差距|困难|难[处事题点]|毛病|遗憾|欠账|不到位|没做好|没办好)[^。；：:]{0,6}[：:]/u;

function tellsLack(text: string): boolean {
  return (
    hasLack(text) ||
    (/[缺等]/u.test(text) && SHORT_OF.test(text)) ||
    (/[得错只被]/u.test(text) && DONE_POORLY.test(text)) ||
    (text.includes('不') && UNABLE.test(text)) ||
    (text.includes('没') && (UNDONE.test(text) || NOT_DONE.test(text)))
  );
}

function isRemedied(sentence: string): boolean {
  return REMEDIED.test(sentence) || (sentence.includes('没') && PREVAILED.test(sentence));
}

export function tallySentences(text: string): SentenceTally {
  const tally = emptyTally();
  for (const match of matchesOf(SENTENCE, text)) {
    const [sentence] = match;
    if (sentence.length < MIN_SENTENCE) continue;
    tally.all += 1;
    tally.year = Math.max(tally.year, Number(/^\s*(20\d{2})年/u.exec(sentence)?.[1] ?? 0));
    // The search for what does not count is the dearest, and most sentences have no need of it.
    if (tellsLack(sentence) && tellsLack(sentence.replaceAll(NOT_LACKING, '')) && !isRemedied(sentence)) {
      tally.lacking += 1;
      if (tally.all === 1) tally.opensLacking = ANNOUNCES_LACK.test(sentence);
    }
    if (hasDone(sentence) && !OPENS_AHEAD.test(sentence)) tally.done += 1;
    else if (hasAhead(sentence)) {
      const words = sentence.replaceAll(NOT_AHEAD, '');
      if (!hasAhead(words)) continue;
      tally.ahead += 1;
      if (hasSurelyAhead(words)) tally.surelyAhead += 1;
      if (tally.all === 1) tally.opensAhead = true;
    }
  }
  return tally;
}
