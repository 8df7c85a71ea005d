import type { CaretContext } from './caret-context.ts';
import type { Segment } from './segment.ts';
import { mixTopics, readTopics } from './topic-reader.ts';

/** How much each place says of what is wanted at the caret: the nearer the more. */
const COUNTS = {
  line: 6,
  subheading: 6,
  heading: 5,
  above: 2,
  below: 1,
  title: 2,
  elsewhere: 0.5,
} as const satisfies Partial<Record<keyof CaretContext, number>>;

/** Longer texts say no more of the topic, and would take long to part into words. */
const MOST_READ = 4_000;

/** What a phrase at the caret should be about: shares by topic id, which add up to less than 1 where little is known. */
export function wantedTopics(context: CaretContext, segment: Segment): Map<string, number> {
  const place = (key: keyof typeof COUNTS) => ({
    weights: readTopics(key === 'above' ? context.above.slice(-MOST_READ) : context[key].slice(0, MOST_READ), segment),
    counts: COUNTS[key],
  });
  return mixTopics([
    place('line'),
    place('subheading'),
    place('heading'),
    place('above'),
    place('below'),
    place('title'),
    place('elsewhere'),
  ]);
}
