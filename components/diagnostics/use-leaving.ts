import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../linter/checker.ts';

/** How long a mended finding stays, fading. */
const FADE_MS = 400;
/** More than so many at once are not one mend but another draft or filter: they go without a show. */
const AT_MOST = 20;

/** A finding that has gone, and the key of the one it stood behind. */
interface Gone {
  finding: Finding;
  after: string | undefined;
}

const NONE: ReadonlyMap<string, Gone> = new Map();

export interface Shown {
  finding: Finding;
  leaving: boolean;
}

/** The findings, with those that have just gone still in their place for the time of their fading. */
export function useLeaving(findings: readonly Finding[]): Shown[] {
  const former = useRef<readonly Finding[]>(findings);
  const [left, setLeft] = useState<ReadonlyMap<string, Gone>>(NONE);

  useEffect(() => {
    const now = new Set(findings.map(({ key }) => key));
    const gone = former.current.flatMap((finding, at) =>
      now.has(finding.key) ? [] : [{ finding, after: former.current[at - 1]?.key }],
    );
    former.current = findings;
    if (gone.length > 0 && gone.length <= AT_MOST) setLeft(new Map(gone.map((item) => [item.finding.key, item])));
  }, [findings]);

  // Not with the findings: the next check, a moment later, must not keep faded rows from going.
  useEffect(() => {
    if (left.size === 0) return undefined;
    const timer = setTimeout(() => setLeft(NONE), FADE_MS);
    return () => clearTimeout(timer);
  }, [left]);

  const shown: Shown[] = findings.map((finding) => ({ finding, leaving: false }));
  for (const { finding, after } of left.values()) {
    if (shown.some((item) => item.finding.key === finding.key)) continue;
    const at = after === undefined ? 0 : shown.findIndex((item) => item.finding.key === after) + 1;
    shown.splice(at, 0, { finding, leaving: true });
  }
  return shown;
}
