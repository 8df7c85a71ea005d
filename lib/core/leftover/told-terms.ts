import { beforeFirst } from '../before-first.ts';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { type Term, termOf } from './term-mentions.ts';
import { endsSentence } from './clause-ends.ts';

/** A part of the year of which a sentence tells what was done. The range is within the line. */
export interface ToldTerm extends Range {
  term: Term;
}

/** 二季度，执行局开展……: at the start of a sentence, and nothing is compared. */
const PART =
  /(第?[一二三四]季度|[上下]半年|第[一二]学期)(?<=(?:^|[。；])在?\1)(?:以来|期间|中)?[，,]?(?=[^。；]{0,24}?(?:共|累计|合计|先后|开展|组织|召开|举办|实现|受理|接收|办结|查处))/gu;
/** 9月份共接收, in the middle of a sentence, too. */
const TOTAL =
  /(第?[一二三四]季度|[上下]半年|\d{1,2}月份?)(?<=[，。；]\1)(?=(?:全[^，。；]{1,2}|我[^，。；]{1,2})?(?:共|累计|合计)[^，。；]{0,8}\d)/gu;
/** 全年共……, where the year isn't over. */
const YEAR =
  /(全年)(?<=(?:[，。；]|^)全年)(?=(?:全[^，。；]{1,2}|我[^，。；]{1,2})?(?:共|累计|合计)(?![^，。；]{0,4}[需要]))/gu;
const COMPARED =
  /同比|环比|相比|[比较](?:上|去|前|一|二|三|20)|上[一季月]|分别|目标|任务|计划|预计|将|拟|力争|考核|通报|(?<![抓查捕缴破])获|评为|排名|第一名|全年任务/u;
const MONTHS = 12;

export function readToldTerms(text: string): readonly ToldTerm[] {
  const isTotal = text.includes('全年');
  const isPart = text.includes('季度') || text.includes('半年') || text.includes('学期') || text.includes('月份');
  if (!isTotal && !isPart) return NONE;
  const mentions: ToldTerm[] = [];
  for (const pattern of isPart ? (isTotal ? [PART, TOTAL, YEAR] : [PART, TOTAL]) : [YEAR])
    for (const { index: start, 1: word = '' } of matchesOf(pattern, text)) {
      const end = start + word.length;
      const sentence = beforeFirst(text.slice(start), endsSentence);
      if (!COMPARED.test(sentence) && !mentions.some((each) => each.start === start))
        mentions.push({ start, end, term: partOf(word) });
    }
  return mentions;
}

const NONE: readonly ToldTerm[] = [];

function partOf(word: string): Term {
  if (word === '全年') return { of: 'year', from: 0, to: MONTHS - 1 };
  const month = /^\d/u.test(word) ? Number.parseInt(word, 10) - 1 : undefined;
  return month === undefined ? termOf(word) : { of: 'year', from: month, to: month };
}

const HALF = 6;
const QUARTER = 3;

/** Of so much nothing that a sentence tells is asked. */
export function isMostOfYear({ from, to }: Term): boolean {
  return to - from >= HALF;
}

/** The part before the draft's own, told as if it were that; undefined where it may be right. */
export function toldTermDoubt(
  { term }: ToldTerm,
  own: Term | undefined,
  told: readonly ToldTerm[],
): string | undefined {
  if (own?.of !== term.of) return undefined;
  const [length, ownLength] = [term.to - term.from + 1, own.to - own.from + 1];
  const isOverYear = length === MONTHS && ownLength <= HALF && own.of === 'year' && own.to < MONTHS - 1;
  const isBefore = length === ownLength && length <= HALF && (term.to + 1) % MONTHS === own.from % MONTHS;
  if (!isOverYear && !isBefore) return undefined;
  // 一季度，……；二季度，……
  if (told.some((other) => other.term.from === own.from && other.term.to === own.to)) return undefined;
  if (isBefore && length > QUARTER && own.of === 'year') return undefined;
  return '和标题里的时段对不上，像是以前的材料留下的，请核对';
}
