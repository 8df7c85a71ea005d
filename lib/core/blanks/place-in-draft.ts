import type { Document } from '../document/document.ts';
import type { Range } from '../range.ts';

/** Whether the range stands in the draft's closing paragraph or in one that holds a hidden plan. */
export function closes(document: Document, { start }: Range): boolean {
  const last = document.paragraphs[document.frame.bodyEnd - 1];
  return (
    document.sections.some((section) => section.part === 'closing' && start >= section.start && start < section.end) ||
    (last !== undefined && start >= last.start && start < last.end)
  );
}
