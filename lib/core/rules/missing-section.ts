import { marksBefore } from '../document/markdown-line.ts';
import type { Document } from '../document/document.ts';
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
  check: ({ document }) => checkDocument(document),
  reads: (_paragraph, document) => [{ key: String(isDraft(document)) }],
};

function isDraft({ confidence, source }: Document): boolean {
  return confidence >= MIN_CONFIDENCE && source.length >= MIN_LENGTH;
}

function checkDocument(document: Document): Report[] {
  if (!isDraft(document)) return [];
  const find = (role: Role) => document.genreData.parts.find((candidate) => candidate.role === role);
  return [
    ...document.missing.flatMap((role) => reportMissing(find(role), document) ?? []),
    ...document.hidden.flatMap((role) => reportHidden(find(role), document) ?? []),
  ];
}

function reportMissing(wanted: GenrePart | undefined, document: Document): Report | undefined {
  if (!wanted) return undefined;
  const at = insertionPoint(wanted.role, document);
  const { role, label, severity, advice } = wanted;
  return {
    start: at,
    end: at,
    severity,
    subject: role,
    message: `缺少“${label}”。${advice}`,
    fixes: skeletonFix(wanted, document, at),
  };
}

function reportHidden(wanted: GenrePart | undefined, document: Document): Report | undefined {
  if (!wanted) return undefined;
  const { start, end } = document.hiddenAt.get(wanted.role) ?? {
    start: document.text.length,
    end: document.text.length,
  };
  const last = document.paragraphs[document.frame.bodyEnd - 1];
  const where = last === undefined || start >= last.start ? '结尾段里' : '一个没有小标题的段落里';
  return {
    start,
    end,
    severity: 'warning',
    subject: wanted.role,
    message: `“${wanted.label}”写在${where}，建议独立成段，加上小标题`,
    fixes: [],
  };
}

/** Where the missing part would stand: after the last section that comes before it in the genre's order. */
function insertionPoint(role: Role, document: Document): number {
  if (role === 'title') return document.paragraphs[0]?.start ?? 0;
  // A part without a role of its own has no one place: 称谓 and 结尾 are both `other`.
  const order: Role[] = document.genreData.parts.flatMap((part) => (part.role === 'other' ? [] : [part.role]));
  const earlier = order.slice(0, order.indexOf(role));
  const last = document.sections.findLastIndex(
    (section) => earlier.includes(section.role) && !isUnderTitle(section, document),
  );
  const isFoot = role === 'signature' || role === 'date';
  const next = document.sections
    .slice(last + 1)
    .find((section) => order.includes(section.role) || (section.part === 'closing' && !isFoot));
  return next ? beforeMarks(document.text, next.start) : (document.paragraphs.at(-1)?.end ?? document.text.length);
}

/** Unit and date may stand under the title: nothing is put between them and it. */
function isUnderTitle({ role, start }: Section, document: Document): boolean {
  return (
    (role === 'signature' || role === 'date') && start < (document.paragraphs[document.frame.bodyStart]?.start ?? 0)
  );
}

/** The place before the Markdown marks that stand between the line's start and `at` (`## 三、`, `**三、`). */
function beforeMarks(text: string, at: number): number {
  return at - marksBefore(text, at).length;
}
