import type { Range } from '../../lib/core/range.ts';
import { commonEnds } from '../../lib/core/edits/edit-between.ts';

/** A range with a name for what it is; the same kind at the same place in an edited text is the same thing. */
export interface Traced extends Range {
  kind: string;
}

export interface Tracked extends Traced {
  key: string;
}

export interface Tracking {
  text: string;
  tracked: Tracked[];
}

let lastKey = 0;

/**
 * Gives each range the key it had before the text was edited, so that a list shows the same item as the
 * same item while someone types. What is new gets a new key. Linear in text and ranges.
 */
export function track(former: Tracking | undefined, text: string, ranges: readonly Traced[]): Tracked[] {
  const { moved, loose } = former
    ? movedKeys(former, text)
    : { moved: new Map<string, string[]>(), loose: new Map<string, string[]>() };
  const result = ranges.map((range) => ({ ...range, key: moved.get(place(range))?.shift() ?? '' }));
  return result.map((range) =>
    range.key === '' ? { ...range, key: loose.get(range.kind)?.shift() ?? newKey() } : range,
  );
}

/** Keys by their place in the new text, and those whose place was edited or who have no text, by kind. */
function movedKeys(former: Tracking, text: string): { moved: Map<string, string[]>; loose: Map<string, string[]> } {
  const moved = new Map<string, string[]>();
  const loose = new Map<string, string[]>();
  const { prefix, suffix } = commonEnds(former.text, text);
  const delta = text.length - former.text.length;
  for (const item of former.tracked) {
    const shift = item.start >= former.text.length - suffix ? delta : 0;
    const kept =
      item.start < item.end && (item.end <= prefix || shift !== 0 || item.start >= former.text.length - suffix);
    if (kept) push(moved, place({ kind: item.kind, start: item.start + shift, end: item.end + shift }), item.key);
    else push(loose, item.kind, item.key);
  }
  return { moved, loose };
}

function place(range: Traced): string {
  return `${range.start}:${range.end}:${range.kind}`;
}

function push(map: Map<string, string[]>, name: string, key: string): void {
  const keys = map.get(name);
  if (keys) keys.push(key);
  else map.set(name, [key]);
}

function newKey(): string {
  lastKey += 1;
  return `k${lastKey}`;
}
