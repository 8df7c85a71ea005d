import type { Metric } from './judge.ts';
import { type Alarms, countAlarms, type Judged, WANTED_ALARMS } from './run-set.ts';
import { plantOtherUnits } from './other-units.ts';
import { plantEntries } from './own-words.ts';
import { isMet, type Score, tally, WANTED, WANTED_OF_ENTRIES } from './tally.ts';

const NAME_WIDTH = 26;

/** The table of one set, in plain text. It holds nothing of the drafts but numbers. */
export function table(name: string, judged: readonly Judged[]): string {
  const characters = judged.reduce((sum, { draft }) => sum + draft.text.length, 0);
  const head = ['labels', 'found', 'right', 'precision', 'recall', 'F1'].map((title) => title.padStart(10)).join('');
  return [
    `${name}: ${judged.length} drafts, ${characters.toLocaleString('en')} characters`,
    `  ${''.padEnd(NAME_WIDTH)}${head}   wanted`,
    ...tally(judged.flatMap(({ outcomes }) => outcomes))
      .filter(({ labels, found }) => labels + found > 0)
      .map(row),
    ...alarmLines(countAlarms(judged)),
    '',
  ].join('\n');
}

function row(score: Score): string {
  const counts = [score.labels, score.found, score.right].map((count) => String(count).padStart(10));
  const shares = [score.precision, score.recall, score.f1].map((share) => (share?.toFixed(3) ?? '–').padStart(10));
  const line = `  ${score.metric.padEnd(NAME_WIDTH)}${[...counts, ...shares].join('')}   ${wish(score)}`;
  return line.trimEnd();
}

function wish(score: Score): string {
  const wanted = Object.entries(WANTED[score.metric] ?? {}).map(([key, share]) => `${key} ≥ ${share}`);
  return [...wanted, ...verdict(isMet(score))].join(' ');
}

function verdict(met: boolean | undefined): string[] {
  return met === undefined ? [] : [met ? 'met' : 'NOT MET'];
}

function alarmLines(alarms: Alarms): string[] {
  if (alarms.cleanDrafts === 0) return [];
  const line = (what: 'errors' | 'warnings') => {
    const rate = alarms[`${what}Per1000`] ?? 0;
    const wanted = WANTED_ALARMS[`${what}Per1000`];
    const numbers = `${alarms[what]} (${rate.toFixed(3)} per 1,000 characters`;
    return `    ${what.padEnd(9)}${numbers}; wanted ≤ ${wanted}: ${verdict(rate <= wanted).join('')})`;
  };
  const characters = alarms.characters.toLocaleString('en');
  return [
    `  false alarms on ${alarms.cleanDrafts} clean drafts, ${characters} characters:`,
    line('errors'),
    line('warnings'),
  ];
}

/** Whether the rule finds all that its data names. */
export function entriesLine(): string {
  const { planted, found } = plantEntries();
  const met = verdict(found >= planted * WANTED_OF_ENTRIES.recall).join('');
  return `wrong-character, data's own: ${planted} planted, found ${found}; wanted recall ≥ ${WANTED_OF_ENTRIES.recall}: ${met}\n`;
}

/** What no label tells: how often the name of another unit in the place of the own is asked about. */
export function otherUnitsLine(name: string, judged: readonly Judged[]): string {
  const { planted, found } = plantOtherUnits(judged.map(({ draft }) => draft));
  return `leftover, another unit's name for the own, ${name}: ${planted} planted, found ${found} (${(found / planted).toFixed(3)})\n`;
}

/** Each miss and each false alarm with its place and its words. Not for a set that is kept blind. */
export function misses(folder: string, judged: readonly Judged[]): string {
  return judged.map((each) => missesOf(folder, each)).join('');
}

/** Told by another line already. */
const REPEATED: readonly Metric[] = [
  'wrong-character: entries',
  'wrong-character: others',
  'missing, hidden: 4 chief',
  'missing: all',
  'hidden: all',
];

function missesOf(folder: string, { draft, outcomes, alarms }: Judged): string {
  const place = (at: number) => `${folder}/${draft.name}.txt:${draft.text.slice(0, at).split('\n').length}`;
  const wrong = outcomes
    .filter(({ verdict, metric }) => verdict !== 'right' && !REPEATED.includes(metric))
    .sort((a, b) => a.at - b.at)
    .map(({ metric, verdict, at, words }) => `${place(at)}: ${verdict} ${metric}: ${oneLine(words)}`);
  const alarming = alarms.map(
    ({ start, severity, rule, message }) => `${place(start)}: clean, but ${severity} ${rule}: ${oneLine(message)}`,
  );
  return [...wrong, ...alarming].map((line) => `${line}\n`).join('');
}

function oneLine(words: string): string {
  return words.replaceAll('\n', '⏎');
}

/** The same numbers for a program. */
export function scores(judged: readonly Judged[]) {
  return {
    drafts: judged.length,
    scores: tally(judged.flatMap(({ outcomes }) => outcomes)).map((score) => ({ ...score, met: isMet(score) })),
    falseAlarms: countAlarms(judged),
  };
}
