import type { Figure } from '../figures/figure.ts';
import { nameOf } from './groups.ts';
import { fits as fitsShare } from './rate-fits.ts';
import { sumOf } from './sums.ts';

/** 286人，上普高线213人，占74.5%，上重点线97人，占33.9%: each right by itself, some are both. */
export function haveOwnShares(whole: Figure, parts: readonly Figure[], figures: readonly Figure[]): boolean {
  if (sumOf(parts) <= whole.value) return false;
  for (const part of parts) {
    const share = figures[part.index + 1];
    if (share?.unit !== '%' || !share.label.startsWith('占') || !fitsShare(whole, part, share)) return false;
  }
  return true;
}

/** 教职工148人，其中专任教师126人，占85%；“双师型”教师63人，占专任教师的50%: some of another of them. */
export function isOfOnePart(parts: readonly Figure[], figures: readonly Figure[]): boolean {
  for (const part of parts) {
    const share = figures[part.index + 1];
    const name = share?.unit === '%' ? SHARE_OF.exec(share.label)?.[1] : undefined;
    if (name !== undefined && isNamedBefore(parts, part, name)) return true;
  }
  return false;
}

/** One of those before it has a name that ends so. */
function isNamedBefore(parts: readonly Figure[], part: Figure, name: string): boolean {
  for (const other of parts) {
    if (other === part) return false;
    if (nameOf(other).endsWith(name)) return true;
  }
  return false;
}

const SHARE_OF = /^占([^，。；占的]{2,8}?)(?:总[数量额]|人数)?的$/u;
