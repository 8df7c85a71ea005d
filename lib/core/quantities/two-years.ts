import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import type { Section } from '../document/section.ts';
import { firstAtOrAfter } from '../range.ts';
import { yearIn } from '../year-in.ts';

export function sectionOf(paragraph: Paragraph, { sections }: Pick<Document, 'sections'>): Section | undefined {
  return sections[firstAtOrAfter(sections, paragraph.start + 1) - 1];
}

/** 一、2025年工作回顾 and 二、2026年重点任务 */
export function areOfTwoYears(one: Paragraph, other: Paragraph, document: Pick<Document, 'sections'>): boolean {
  const [left, right] = [one, other].map((paragraph) => yearIn(sectionOf(paragraph, document)?.heading ?? ''));
  return left !== undefined && right !== undefined && left !== right;
}
