import type { Paragraph } from '../document/paragraph.ts';

const ITEM = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.．、]?)?([一-龥]{3,16})(?:（[^（）]{1,30}）)?：/u;
/** Names that end so are of one kind. */
const LIKE = 2;

/** What the paragraph tells of, where it opens with it and a colon. */
export function itemOf({ read }: Pick<Paragraph, 'read'>): string | undefined {
  return ITEM.exec(read)?.[1];
}

/** 北苑小区（11栋）：……形象进度60% and 南苑小区（6栋）：……形象进度65%: each line of such a list tells of its own. */
export function areOfTwoItems(one: Pick<Paragraph, 'read'>, other: Pick<Paragraph, 'read'>): boolean {
  const [left, right] = [itemOf(one), itemOf(other)];
  return left !== undefined && right !== undefined && left !== right && left.slice(-LIKE) === right.slice(-LIKE);
}
