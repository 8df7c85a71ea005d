import type { CaretContext } from './caret-context.ts';
import { ITEM } from './item-mark.ts';
import type { Segment } from './segment.ts';
import { mixTopics, readTopics, type TopicEvidence } from './topic-reader.ts';

/** Longer texts say no more of the topic, and would take long to part into words. */
const MOST_READ = 4_000;
/** The first lines of a draft tell whose it is and what it is about. */
const OPENING = 200;
/** The other items of a list tell of other things. */
const OTHER_ITEMS = 0.5;

/** What a phrase at the caret should be about: shares by topic id, which add up to less than 1 where little is known. */
export function wantedTopics(context: CaretContext, segment: Segment): Map<string, number> {
  const place = (text: string, counts: number): TopicEvidence => ({ weights: readTopics(text, segment), counts });
  const { line } = context;
  const mark = [...line.matchAll(ITEM)].at(-1);
  const item = mark ? line.slice(mark.index + mark[0].length) : line;
  const before = `${context.above}\n${mark ? line.slice(0, mark.index) : ''}`;
  // How much each place says of what is wanted at the caret: the nearer the more.
  return mixTopics([
    place(item, 6),
    place(context.subheading, 6),
    place(context.heading, 5),
    place(before.slice(-MOST_READ), mark ? OTHER_ITEMS : 2),
    place(context.below.slice(0, MOST_READ), mark ? OTHER_ITEMS : 1),
    place(context.title, 2),
    place(context.elsewhere.slice(0, OPENING), 1),
    place(context.elsewhere.slice(0, MOST_READ), 0.5),
  ]);
}
