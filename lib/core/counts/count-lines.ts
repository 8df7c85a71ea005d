import type { Paragraph } from '../document/paragraph.ts';
import { type Mark, rankOf } from '../numbering/mark.ts';
import type { Announcement } from './announcement.ts';
import { countMarks, exactly, type ItemCount } from './item-count.ts';
import { isChapter } from '../document/numbering.ts';

/** A list of lines right below the announcement, which ends its own. */
export function countLines(
  paragraphs: readonly Paragraph[],
  at: number,
  { link, sure }: Announcement,
): ItemCount | undefined {
  const next = paragraphs[at + 1]?.line;
  const [first] = next?.marks ?? [];
  if (!next || !first || first.inline) return next ? countBullets(paragraphs, at + 1, link) : undefined;
  if (first.value !== 1 || !first.certain) return undefined;
  if (link === 'stop' && !sure) return undefined;
  // The whole draft's first level is no list of one sentence.
  if (link === 'stop' && (first.style === 'han' || isChapter(first.style))) return undefined;
  const marks: Mark[] = [];
  for (const { line } of paragraphs.slice(at + 1, at + 1 + MAX_LINES)) {
    const own = line.marks.filter(({ style }) => rankOf(style) <= rankOf(first.style));
    marks.push(...own);
    const [opening] = own;
    const leaves = opening && rankOf(opening.style) < rankOf(first.style);
    if (leaves || (marks.length > own.length && opening?.value === 1) || line.markdownLevel > 0) break;
  }
  return countMarks(marks);
}

const MAX_LINES = 200;
const BULLET = /^[-•·●◆■]\s/u;

/** “• ……” */
export function isBullet({ text }: Paragraph): boolean {
  return BULLET.test(text);
}

function countBullets(paragraphs: readonly Paragraph[], at: number, link: Announcement['link']): ItemCount | undefined {
  const bullets = paragraphs.slice(at, at + MAX_LINES);
  if (link !== 'colon' || !bullets[0] || !isBullet(bullets[0])) return undefined;
  const after = bullets.findIndex((paragraph) => !isBullet(paragraph));
  return exactly(after === -1 ? Math.min(MAX_LINES, paragraphs.length - at) : after);
}
