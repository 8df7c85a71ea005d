import type { Opened } from './chromium.ts';
import type { Limit } from './limits.ts';
import type { Imported } from './import.ts';
import type { PanelTimes } from './panel.ts';
import type { SuggestTally } from './suggest.ts';
import type { Tally } from './tally.ts';

export function openedTable(opened: readonly Opened[]): string {
  return table(
    ['', 'ready', 'memory'],
    opened.map(({ name, readyMs, bytes }) => [
      name,
      `${(readyMs / 1000).toFixed(1)} s`,
      `${(bytes / 1_000_000).toFixed(0)} MB`,
    ]),
  );
}

export function tallyTable(tallies: readonly Tally[]): string {
  return table(
    ['', 'queries', 'p50', 'p95', 'max', 'found', 'right'],
    tallies.map(({ name, kind, queries, p50, p95, max, found, right }) => [
      `${name}, ${kind}`,
      String(queries),
      ...[p50, p95, max].map((ms) => `${ms.toFixed(2)} ms`),
      ...[found, right].map((share) => `${(share * 100).toFixed(1)} %`),
    ]),
  );
}

export function suggestTable(tallies: readonly SuggestTally[]): string {
  return table(
    ['suggestions', 'carets', 'p50', 'p95', 'max', 'right'],
    tallies.map(({ name, carets, p50, p95, max, right }) => [
      name,
      String(carets),
      ...[p50, p95, max].map((ms) => `${ms.toFixed(2)} ms`),
      `${(right * 100).toFixed(1)} %`,
    ]),
  );
}

export function otherLines(imported: Imported, panel: PanelTimes): string {
  return [
    `  import of ${imported.rows.toLocaleString('en')} rows: ${imported.status} in ${(imported.ms / 1000).toFixed(1)} s, progress told ${imported.told} times`,
    `  cancelled after a third: ${imported.cancelled}, ${imported.cancelMs.toFixed(0)} ms later, ${imported.left} rows left behind`,
    `  panel: usable after ${panel.usable.toFixed(0)} ms, phrases offered after ${panel.offers.toFixed(0)} ms`,
    '',
  ].join('\n');
}

export function limitLines(limits: readonly Limit[]): string {
  return limits
    .map(({ what, limit, unit, actual, met }) => {
      const is = `${unit === '%' ? actual.toFixed(2) : actual.toPrecision(3)} ${unit}`;
      return `  ${met ? 'met    ' : 'NOT MET'} ${`${what} ${limit} ${unit}`.padEnd(66)}${is.padStart(12)}\n`;
    })
    .join('');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, ...rows]
    .map((cells) => `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(12))).join('')}\n`)
    .join('');
}
