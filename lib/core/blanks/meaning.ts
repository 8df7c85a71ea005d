import { afterLast } from '../after-last.ts';
import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';
import { endsInSurname } from './place.ts';
import { closes } from './place-in-draft.ts';
import type { Blank, Meaning } from './blank.ts';
import { ASKED_FOR, FOLLOWED_BY } from './words.ts';
import { type YearMeaning, yearMeaning } from './year.ts';

/** A blank with the group it belongs to; `shape` parts groups of one meaning (“市”, or the words around it). */
export interface ReadBlank extends Blank {
  shape: string;
}

const YEAR_RUN = /^(?:19|20|[一二][〇零○oOＯ0０])/u;
const DURATION_BEFORE = /(?:近|约|为期|历时|长达|连续|未来|从业|工作|工龄|已有|有|第)$/u;
const DURATION_AFTER = /^年(?:来|多|余|内|间|的?(?:时间|经验|历史|工龄))/u;
/** ××化工有限公司: the kind of unit comes a few words later. */
const LONGER_UNIT =
  /^\p{Script=Han}{1,8}?(?:有限公司|公司|集团|委员会|办公室|中心|医院|学校|大学|中学|小学|幼儿园|银行|协会)/u;
/** 王XX */
const MASKED = /^[xXｘＸ×✕✖]{1,2}$/u;
const ELSEWHERE = /(?:赴|到|前往|与|和|向|来自|学习|考察|兄弟)$/u;

export function readMeaning(range: Range, document: Document): ReadBlank {
  const { text } = document;
  const found = text.slice(range.start, range.end);
  const { before, after } = sentenceAround(range, text);
  const read = readKind({ found, before, after, range, document });
  return { start: range.start, end: range.end, text: found, before, after, ...read };
}

interface Around {
  found: string;
  before: string;
  after: string;
  range: Range;
  document: Document;
}
type Kind = Pick<ReadBlank, 'meaning' | 'doubtful' | 'shape'>;

const kind = (meaning: Meaning, shape: string, doubtful = false): Kind => ({ meaning, shape, doubtful });

function readKind(around: Around): Kind {
  const { found, before, after } = around;
  const context = `${before.slice(-6)}▢${after.slice(0, 6)}`;
  const next = after.replace(/^[ \u3000]+/u, '');
  if (YEAR_RUN.test(found) && !/^[市县区]/u.test(next)) return yearKind(around, context);
  if (
    next.startsWith('年') &&
    !DURATION_AFTER.test(next) &&
    !DURATION_BEFORE.test(before) &&
    !/^年级|^年代/u.test(next)
  )
    return yearKind(around, context);
  if (next.startsWith('年')) return kind('number', context);
  if (next.startsWith('月') && !/^月(?:亮|饼)/u.test(next)) return kind('month', dateShape(around, context));
  if (/^[日号]/u.test(next) && /月[ \u3000]*$/u.test(before)) return kind('day', dateShape(around, context));
  if (isCongress(before, next)) return kind('congress', '');
  if (/届[ \u3000]*$/u.test(before) && next.startsWith('中全会')) return kind('plenum', '');
  if (next.startsWith('届') && /党的?[ \u3000]*$/u.test(before)) return kind('congress', '');
  const named = namedKind(found, before, next);
  if (named) return named;
  if (FOLLOWED_BY.counter.test(next) || /[\d%％]$/u.test(before)) return kind('number', context);
  if (/数字|数量|金额|数据/u.test(found)) return kind('number', context);
  return kind('other', context);
}

function isCongress(before: string, next: string): boolean {
  if (!next.startsWith('大') || /^大(?:学|厦|队|道|街|桥|会堂|楼|院|堂|赛|棚)/u.test(next)) return false;
  return (
    /(?:党的?|贯彻|学习|宣传|落实|迎接|喜迎)[ \u3000“‘]*$/u.test(before) ||
    /^大(?:精神|报告|以来|召开|胜利|会议|代表|上)/u.test(next)
  );
}

function namedKind(found: string, before: string, next: string): Kind | undefined {
  if (/姓名|张三|李四|王五|赵六/u.test(found)) return kind('name', found, /张|李|王|赵/u.test(found));
  const asked = found.slice(1, -1);
  if (ASKED_FOR.somebody.test(asked) || ASKED_FOR.office.test(asked)) return kind('name', found);
  if (/单位|公司|企业|学校|部门|机构/u.test(found)) return kind('unit', found);
  const place = FOLLOWED_BY.place.exec(next)?.[0];
  // 排查__处隐患 counts, XX处、XX所 are offices.
  const unit = /^[处所站部](?![长、，。；：）的])\p{Script=Han}/u.test(next)
    ? undefined
    : (FOLLOWED_BY.unit.exec(next) ?? LONGER_UNIT.exec(next))?.[0];
  // 社区卫生服务中心, 市场监管局: what follows runs on to a longer name.
  if (place && !/^市场|^区块|^路(?:灯|面)|^村(?:民|干)/u.test(next))
    return kind('place', place, ELSEWHERE.test(before));
  if (unit) return kind('unit', unit, ELSEWHERE.test(before));
  if (MASKED.test(found) && endsInSurname(before)) return kind('name', before.slice(-1) + found);
  const name = FOLLOWED_BY.name.exec(next)?.[0];
  return name ? kind('name', name, false) : undefined;
}

function yearKind({ before, after, range, document }: Around, context: string): Kind {
  const section = document.sections.findLast(({ start }) => start <= range.start);
  const read: YearMeaning = yearMeaning({
    before,
    after: after.replace(/^[ \u3000]+/u, ''),
    role: section?.role ?? 'other',
    isTitle: section?.role === 'title',
    isClosing: closes(document, range),
  });
  return { meaning: read.meaning, doubtful: read.doubtful, shape: read.own ? context : '' };
}

/** The date under the draft is one date; elsewhere each stands for its own. */
function dateShape({ range, document }: Around, context: string): string {
  const date = document.frame.date;
  return date && range.start >= date.start && range.end <= date.end ? '落款' : context;
}

const MAX_AROUND = 60;

/** The words before and after the range within its sentence, at most 60 characters each. */
function sentenceAround({ start, end }: Range, text: string): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - MAX_AROUND), start);
  const right = text.slice(end, end + MAX_AROUND);
  const to = /[。！？；\n\r]/u.exec(right);
  return {
    before: afterLast(left, '。！？；\n\r').replace(/^\s+/u, ''),
    after: right.slice(0, to ? to.index + (/[\n\r]/u.test(to[0]) ? 0 : 1) : undefined),
  };
}
