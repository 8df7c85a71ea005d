import type { Apiece } from './apiece.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { nameOf, sharesChar, sharesWord } from './groups.ts';

export const TOTAL = /[共总]|合计|累计|先后|前后|下来|[加合]起来|全[年天部县市区镇乡村校班体队]|^一?年|^一天/u;

/** 总建筑面积5400平方米，地上五层，每层1180平方米 */
const TOTAL_MEASURE = /总(?:建筑)?(?:面积|长度?|里程|重量?|容量|人数)$/u;

/** 食用油共计 is of another thing than 大米120袋. */
export function isNamed({ label, separator, index }: Figure, factors: readonly Figure[]): boolean {
  if (TOTAL_MEASURE.test(label)) return true;
  const name = label.slice(0, Math.max(0, label.search(TOTAL)));
  if (!TOTAL.test(label) || !isSameDone(label, factors)) return false;
  // 3栋高层共600户: told of what is counted right before it.
  const [, head] = factors;
  if (name.length < 2 || (separator === SEPARATOR.none && head?.index === index - 1)) return true;
  for (const factor of factors) if (sharesChar(name, nameOf(factor))) return true;
  return false;
}

/** 每亩增产45公斤，增产小麦99万公斤 */
export function isOfVerb({ label }: Figure, { figure }: Apiece): boolean {
  const verb = EACH_VERB.exec(figure.label)?.[1];
  // 发放稻种每亩3公斤，发放稻种1.38万公斤
  const isSame = label.length > 3 && figure.label.startsWith(label);
  return isSame || (verb !== undefined && label.startsWith(verb));
}

const EACH_VERB = /每[一-龥]([一-龥]{2})$/u;

/** 共办3期，每期45人，培训135人次: all that came of them; those who came may be fewer. */
export function isDoneToAll({ label, index, value }: Figure, [each, head]: readonly Figure[], all: number): boolean {
  // 新装探头245个，7个社区每个社区35个
  if (
    each &&
    head &&
    index === head.index - 1 &&
    head.index === each.index - 1 &&
    each.label.startsWith(`${head.tail.slice(0, 2)}每`)
  )
    return Math.abs(all / value - 1) < MOST_OFF;
  if (!each || !head || index !== Math.max(each.index, head.index) + 1 || Math.abs(head.index - each.index) !== 1)
    return false;
  return NEEDED.test(label) || (TRAINED.test(label) && (/共|累计/u.test(head.label) || value > all));
}

const MOST_OFF = 0.25;
/** 每人3张，需印制3600张 */
const NEEDED = /^(?:共|约)?需要?[一-龥]{0,4}$/u;
const TRAINED = /^(?:培训|轮训|受训|参训|受教育?|教育|覆盖|惠及|服务)(?:人数)?[^，。；、]{0,6}$/u;

/** 每处20个车位，新增充电车位100个 */
export function isOfNoun({ label, tail }: Figure, { figure }: Apiece): boolean {
  return figure.tail.length > 1 && (label.endsWith(figure.tail) || tail === figure.tail);
}

const ALL_DONE = /(?:共|累计)计?([^，。；共计]{2,})$/u;

const EACH_DONE = /[每均各]个?[一-龥]?[^每均各]{2,}$/u;

/** 每人联系2户 is no part of 共走访65户. */
function isSameDone(label: string, [each, head]: readonly Figure[]): boolean {
  const done = ALL_DONE.exec(label)?.[1] ?? '';
  // 9支队伍，每支队伍12人 tells of no deed.
  const isPlain = head !== undefined && head.tail.length > 1 && each?.label.endsWith(head.tail) === true;
  const doneEach = !isPlain && EACH_DONE.test(each?.label ?? '') ? (each?.label ?? '') : '';
  return done.length < 2 || doneEach.length < 2 || DONE.test(done) || sharesChar(done, doneEach);
}

/** Says no more than that it was done. */
const DONE = /^(?:进行|开展|举行|举办|组织|完成|安排)了?$/u;

/** 每季度召开例会3次，全年召开专题会14次: of a thing of its own. */
export function isOtherThing({ label }: Figure, { figure }: Apiece): boolean {
  const name = OF_PERIOD.exec(label)?.[1] ?? '';
  if (NAMELESS.test(figure.label) || sharesWord(name, figure.label)) return false;
  return name.length > 2 && !figure.label.includes(name);
}

/** 日均, which is of what stands before */
const NAMELESS = /^(?:平均|大约)?(?:[日月]均|(?:每[一-龥]){1,2})约?$/u;
const OF_PERIOD =
  /(?:全年|一年|年内|半年|季度|[共总合累]计?)(?:共|累计|应|计划|预计|还需|还要|还应|需要?|已)?(?:召开|开展|组织|举办|举行|编发|印发|发布|完成)?了?([^，。；共总合累计]*)$/u;
