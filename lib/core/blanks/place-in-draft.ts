import type { DraftPart } from '../document/document.ts';
import type { Range } from '../range.ts';

/** Whether the range stands in the draft's closing paragraph or in one that holds a hidden plan. */
export function closes(part: DraftPart, { start }: Range): boolean {
  const last = part.paragraphs[part.frame.bodyEnd - 1];
  return (
    part.sections.some((section) => section.part === 'closing' && start >= section.start && start < section.end) ||
    (last !== undefined && start >= last.start && start < last.end)
  );
}
