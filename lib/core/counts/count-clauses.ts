import { exactly, type ItemCount } from './item-count.ts';

/** 一周一例会，一月一分析，一季一评价 */
export function countAlike(clauses: string): ItemCount | undefined {
  const items = clauses.replace(/[.．]$/u, '').split(/[，,]/u);
  const [first = ''] = items;
  const alike = items.every((item) => item.length <= 8 && item.length === first.length);
  return items.length > 2 && alike ? exactly(items.length) : undefined;
}

/** 接通了水管，硬化了晒谷场，装上了路灯 after 四件实事: no clause more than what is one short. */
export function countDeeds(list: string, noun: string, count: number): ItemCount | undefined {
  const items = list.split(/[，,]/u);
  const isShort = items.length > 2 && items.length === count - 1 && /^[一-龥]件(?:实事|好事|事|大事)$/u.test(noun);
  return isShort && !JOINED.test(list) ? exactly(items.length) : undefined;
}

/** Two deeds may be one clause. */
const JOINED = /[、和与及并]|同时|还/u;
