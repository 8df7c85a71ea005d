import type { Opened } from './chromium.ts';
import type { Imported } from './import.ts';
import type { PanelTimes } from './panel.ts';
import type { SuggestTally } from './suggest.ts';
import type { Tally } from './tally.ts';

/** What the project has set out to reach, and the number it comes to. */
export interface Limit {
  what: string;
  limit: number;
  unit: 's' | 'ms' | 'MB' | '×' | '%' | 'rows';
  actual: number;
  met: boolean;
}

export function searchLimits(opened: readonly Opened[], tallies: readonly Tally[]): Limit[] {
  const own = opened.find(({ name }) => name === 'own index');
  const overall = tallies.filter(({ kind }) => kind === 'all');
  const ownTally = overall.find(({ name }) => name === 'own index');
  if (!own || !ownTally) return [];
  // FlexSearch as it comes is told, but no measure: it gives any fifty, not the first fifty.
  const others = overall.filter(({ name }) => name === 'MiniSearch' || name === 'FlexSearch in order');
  return [
    atMost('search while typing, p95, at most', 30, 'ms', ownTally.p95),
    ...others.flatMap(({ name, p50, p95 }) => [
      atMost(`its p50 in those of ${name}, at most`, 1, '×', ownTally.p50 / p50),
      atMost(`its p95 in those of ${name}, at most`, 1, '×', ownTally.p95 / p95),
    ]),
    atLeast('of what could be found, found, at least', 100, '%', ownTally.found * 100),
    atLeast('of what was found, matching, at least', 100, '%', ownTally.right * 100),
    atMost('from opening the database until all is found, at most', 5, 's', own.readyMs / 1000),
    atMost('longest the worker answers nothing meanwhile, at most', 100, 'ms', own.longestMs),
    atMost('memory held, at most', 100, 'MB', own.bytes / 1_000_000),
  ];
}

export function phraseLimits(suggested: readonly SuggestTally[], imported: Imported, panel: PanelTimes): Limit[] {
  const [own, ...others] = suggested;
  if (!own) return [];
  return [
    atMost('suggestions, p95, at most', 60, 'ms', own.p95),
    ...others.flatMap(({ name, p95, right }) => [
      atMost(`their p95 in those of ${name}, at most`, 1, '×', own.p95 / p95),
      atLeast(`right at so many more carets than ${name}, at least`, 0, '%', (own.right - right) * 100),
    ]),
    atLeast('carets with a right phrase among the first five, at least', 90, '%', own.right * 100),
    atMost('import, at most', 10, 's', imported.ms / 1000),
    atMost('rows that a cancelled import leaves, at most', 0, 'rows', imported.left),
    atMost('the panel can be used after, at most', 400, 'ms', panel.usable),
  ];
}

function atMost(what: string, limit: number, unit: Limit['unit'], actual: number): Limit {
  return { what, limit, unit, actual, met: actual <= limit };
}

function atLeast(what: string, limit: number, unit: Limit['unit'], actual: number): Limit {
  return { what, limit, unit, actual, met: actual >= limit };
}
