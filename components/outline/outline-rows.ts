import type { Part, Role, Section } from '../../lib/core/document/section.ts';
import { genreFile } from '../../lib/core/genres/files.ts';

export type OutlineRow = { state: 'there'; role: Role; section: Section } | { state: 'hidden' | 'missing'; role: Role };

/** The sections as they stand, with what is missing or hidden at the place where it usually stands. */
export function outlineRows(part: Part): OutlineRow[] {
  // A part without a role of its own has no one place: 称谓 and 结尾 are both `other`.
  const order: Role[] = genreFile(part.genre)?.parts.flatMap(({ role }) => (role === 'other' ? [] : [role])) ?? [];
  const rank = (role: Role): number => order.indexOf(role);
  const rows: OutlineRow[] = part.sections.map((section) => ({ state: 'there', role: section.role, section }));
  const absent = [...part.missing, ...part.hidden.filter((role) => !part.missing.includes(role))];
  for (const role of [...absent].sort((a, b) => rank(a) - rank(b))) {
    const state = part.missing.includes(role) ? 'missing' : 'hidden';
    rows.splice(usualPlace(rows, rank(role), rank), 0, { state, role });
  }
  return rows;
}

/** Behind the last row that usually stands before it. */
function usualPlace(rows: readonly OutlineRow[], own: number, rank: (role: Role) => number): number {
  let place = 0;
  rows.forEach((row, at) => {
    const other = rank(row.role);
    if (other !== -1 && other < own) place = at + 1;
  });
  return place;
}
