import type { Part } from '../../lib/core/document/section.ts';
import { genreFile } from '../../lib/core/genres/files.ts';

/** How many of the parts that the genre requires are there in their own right. */
export function countParts(part: Part | undefined): { partsDone: number; partsAll: number } {
  const required = part ? (genreFile(part.genre)?.parts.filter((item) => item.required).length ?? 0) : 0;
  const open = part ? new Set([...part.missing, ...part.hidden]).size : 0;
  return { partsDone: Math.max(0, required - open), partsAll: required };
}
