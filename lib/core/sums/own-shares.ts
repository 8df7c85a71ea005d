import type { Figure } from '../figures/figure.ts';
import { nameOf } from './groups.ts';
import { fits as fitsShare } from './rate-fits.ts';
import { sumOf } from './sums.ts';

/** 286人，上普高线213人，占74.5%，上重点线97人，占33.9%: each right by itself, some are both. */
export function haveOwnShares(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return (
    sumOf(parts) > whole.value &&
    parts.every((part) => {
      const share = figures[part.index + 1];
      return share?.unit === '%' && share.label.startsWith('占') && fitsShare(whole, part, share);
    })
  );
}

/** 教职工148人，其中专任教师126人，占85%；“双师型”教师63人，占专任教师的50%: some of another of them. */
export function isOfOnePart(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  return parts.some((part, at) => {
    const share = figures[part.index + 1];
    const name = share?.unit === '%' ? SHARE_OF.exec(share.label)?.[1] : undefined;
    return name !== undefined && parts.slice(0, at).some((other) => nameOf(other).endsWith(name));
  });
}

const SHARE_OF = /^占([^，。；占的]{2,8}?)(?:总[数量额]|人数)?的$/u;
