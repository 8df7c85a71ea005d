import type { Document } from '../document/document.ts';
import { congressIn } from './congress.ts';
import type { Proposal } from './blank.ts';
import type { ReadBlank } from './meaning.ts';
import { draftYear } from './year.ts';

const YEAR_STEP: Partial<Record<ReadBlank['meaning'], number>> = { 'last-year': -1, 'this-year': 0, 'next-year': 1 };
const STEP_REASON = new Map([
  [-1, '，这里是上一年'],
  [0, ''],
  [1, '，这里是下一年'],
]);

/** 党的二十大, filled in. */
export const WRITTEN_CONGRESS = /党的?(二十[一二三]?|十[八九])大/u;

/** Values the draft itself or dated data gives for a blank. */
export function proposalsFor(blank: ReadBlank, document: Document): Proposal[] {
  const step = YEAR_STEP[blank.meaning];
  const own = draftYear(document);
  if (step !== undefined)
    return own
      ? [{ value: String(own.year + step), source: 'draft', reason: own.reason + (STEP_REASON.get(step) ?? '') }]
      : [];
  if (blank.meaning === 'congress') return congressProposals(own?.year, document);
  if (blank.meaning === 'place') return placeProposals(blank, document);
  return [];
}

function congressProposals(year: number | undefined, document: Document): Proposal[] {
  const written = WRITTEN_CONGRESS.exec(document.text)?.[1];
  if (written) return [{ value: written, source: 'draft', reason: `文中别处写的是“${written}大”` }];
  const value = year === undefined ? undefined : congressIn(year);
  return value ? [{ value, source: 'data', reason: `${year}年时最近一次是${value}大` }] : [];
}

/** A place name that opens the title or the signature, where a draft names its own. */
function placeProposals({ shape }: ReadBlank, { title = '', frame, text }: Document): Proposal[] {
  const signature = frame.signature ? text.slice(frame.signature.start, frame.signature.end) : '';
  const own = [
    ['标题', title],
    ['落款', signature],
  ] as const;
  return own
    .flatMap(([where, line]) => {
      const name = placeName(line, shape);
      return name ? [{ value: name, source: 'draft' as const, reason: `${where}里写的是“${name}${shape}”` }] : [];
    })
    .slice(0, 1);
}

function placeName(line: string, ending: string): string | undefined {
  const at = line.indexOf(ending);
  const name = at > 0 ? line.slice(0, at).replace(/^.*[省市县区镇乡]/u, '') : '';
  return /^\p{Script=Han}{2,5}$/u.test(name) && !/某/u.test(name) ? name : undefined;
}
