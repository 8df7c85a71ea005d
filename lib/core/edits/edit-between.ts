import type { Edit } from '../diagnostic.ts';

/** How many characters two texts share at their beginning, and how many after that at their end. */
export function commonEnds(a: string, b: string): { prefix: number; suffix: number } {
  const shorter = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  while (suffix < shorter - prefix && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix))
    suffix += 1;
  return { prefix, suffix };
}

/** The one edit that makes `after` of `before`; none where they are the same. */
export function editBetween(before: string, after: string): Edit[] {
  const { prefix, suffix } = commonEnds(before, after);
  if (prefix === before.length && prefix === after.length) return [];
  return [{ start: prefix, end: before.length - suffix, text: after.slice(prefix, after.length - suffix) }];
}
