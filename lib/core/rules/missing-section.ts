import type { DraftPart } from '../document/document.ts';
import type { Role, Section } from '../document/section.ts';
import type { GenrePart } from '../genres/genre.ts';
import type { Report, Rule } from './rule.ts';
import { skeletonFix } from './skeleton.ts';

/** Below this nobody can say which parts the text should have. */
const MIN_CONFIDENCE = 0.3;
/** A few words are no draft yet: nothing is missing from them. */
const MIN_LENGTH = 60;

/** Required parts that are missing, or that only stand in a paragraph without a heading. */
export const missingSection: Rule = {
  id: 'missing-section',
  name: '缺少的部分',
  why: '一份完整的工作总结要有标题、开头、做法、成绩、问题、打算、落款和日期。审稿的人会一样一样找，缺了常常要退回来补。',
  severity: 'error',
  check: ({ document }) => document.parts.flatMap((part) => checkPart(part, document.text)),
};

function checkPart(part: DraftPart, text: string): Report[] {
  if (part.confidence < MIN_CONFIDENCE || part.end - part.start < MIN_LENGTH) return [];
  const find = (role: Role) => part.genreData.parts.find((candidate) => candidate.role === role);
  return [
    ...part.missing.flatMap((role) => reportMissing(find(role), part, text) ?? []),
    ...part.hidden.flatMap((role) => reportHidden(find(role), part) ?? []),
  ];
}

function reportMissing(wanted: GenrePart | undefined, part: DraftPart, text: string): Report | undefined {
  if (!wanted) return undefined;
  const at = insertionPoint(wanted.role, part);
  const { role, label, severity, advice } = wanted;
  return {
    start: at,
    end: at,
    severity,
    subject: role,
    message: `缺少“${label}”。${advice}`,
    fixes: skeletonFix(wanted, part, at, text),
  };
}

function reportHidden(wanted: GenrePart | undefined, part: DraftPart): Report | undefined {
  if (!wanted) return undefined;
  const { start, end } = part.hiddenAt.get(wanted.role) ?? { start: part.end, end: part.end };
  return {
    start,
    end,
    severity: 'warning',
    subject: wanted.role,
    message: `“${wanted.label}”写在结尾段里，建议独立成段，加上小标题`,
    fixes: [],
  };
}

/** Where the missing part would stand: after the last section that comes before it in the genre's order. */
function insertionPoint(role: Role, part: DraftPart): number {
  if (role === 'title') return part.paragraphs[0]?.start ?? part.start;
  const order: Role[] = part.genreData.parts.map((candidate) => candidate.role);
  const earlier = order.slice(0, order.indexOf(role));
  const last = part.sections.findLastIndex((section) => earlier.includes(section.role) && !isUnderTitle(section, part));
  const isFoot = role === 'signature' || role === 'date';
  const next = part.sections
    .slice(last + 1)
    .find((section) => order.includes(section.role) || (section.part === 'closing' && !isFoot));
  return next?.start ?? part.paragraphs.at(-1)?.end ?? part.end;
}

/** Unit and date may stand under the title: nothing is put between them and it. */
function isUnderTitle({ role, start }: Section, part: DraftPart): boolean {
  return (role === 'signature' || role === 'date') && start < (part.paragraphs[part.frame.bodyStart]?.start ?? 0);
}
