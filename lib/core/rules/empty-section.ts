import type { Document } from '../document/document.ts';
import type { Heading } from '../document/heading.ts';
import { NUMBER_STYLES } from '../document/numbering.ts';
import type { Report, Rule } from './rule.ts';

/** A heading under which nothing was written. */
export const emptySection: Rule = {
  id: 'empty-section',
  name: '只有标题没有内容',
  why: '写了小标题，下面却没有一个字，多半是忘了写，或者写到一半。补上内容，或把这个标题删掉。',
  severity: 'warning',
  check: ({ document }) => emptyHeadings(document).map((heading) => report(heading, document)),
  reads: ({ line }, { genreData }) => [{ key: line.heading(genreData)?.text ?? '' }],
};

function report({ paragraph, text, words }: Heading, { paragraphs }: Document): Report {
  const start = paragraphs[paragraph]?.start ?? 0;
  const shown = words.trim() || text;
  return {
    start,
    end: start + text.length,
    subject: shown,
    message: `“${shown}”下面没有内容，请补上或删去这个标题`,
    fixes: [],
  };
}

/** Headings that stand alone while their like have text: where most are bare, the lines are a list or an outline. */
function emptyHeadings({ headings, subheadings, frame }: Document): Heading[] {
  const tops = new Set(headings);
  const all = [...headings, ...subheadings].sort((a, b) => a.paragraph - b.paragraph);
  const siblings = new Map<string, { all: number; empty: Heading[] }>();
  let parent = -1;
  for (const [index, heading] of all.entries()) {
    const isTop = tops.has(heading);
    if (isTop) parent = index;
    const family = isTop ? 'top' : `${parent}/${heading.style}`;
    const known = siblings.get(family) ?? { all: 0, empty: [] };
    siblings.set(family, known);
    known.all += 1;
    if (isEmpty(heading, all[index + 1], frame.bodyEnd, tops)) known.empty.push(heading);
  }
  return [...siblings.values()].flatMap(({ all: count, empty }) => (empty.length * 2 <= count ? empty : []));
}

function isEmpty(heading: Heading, next: Heading | undefined, bodyEnd: number, tops: ReadonlySet<Heading>): boolean {
  // A sentence is no heading, and “见附件：” leads on to what this text doesn't hold.
  if (heading.glued || /[。；！？]$/u.test(heading.text)) return false;
  const below = heading.paragraph + 1;
  if (below >= bodyEnd) return true;
  return next?.paragraph === below && rank(next, tops) <= rank(heading, tops);
}

function rank(heading: Heading, tops: ReadonlySet<Heading>): number {
  if (tops.has(heading)) return 0;
  const { style } = heading;
  return style === 'markdown' || style === 'plain' ? NUMBER_STYLES.length : NUMBER_STYLES.indexOf(style) + 1;
}
