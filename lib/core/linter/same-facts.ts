import type { FactReader } from '../rules/facts.ts';
import type { EditedLine } from './edited-line.ts';
import { moveRange } from '../edits/move.ts';

/** Whether the edit left all as it was that is taken from the line, but for the places behind it. */
export function sameFacts(reads: FactReader, { before, after, move }: EditedLine): boolean {
  const former = reads(before.paragraph, before.document);
  const now = reads(after.paragraph, after.document);
  if (former.length !== now.length) return false;
  const { start: offset } = before.paragraph;
  const inLine = { start: move.start - offset, end: move.end - offset, shift: move.shift };
  return former.every(({ key, start, end }, index) => {
    const other = now[index];
    if (other === undefined || key !== other.key) return false;
    if (start === undefined || end === undefined) return true;
    const moved = moveRange({ start, end }, inLine);
    return moved.start === other.start && moved.end === other.end;
  });
}
