import { parseArgs } from 'node:util';
import type { LabelledDraft } from './draft.ts';
import { type OwnSet, ownDraftNames, readOwnDraft } from './own-drafts.ts';
import { isUsual } from '../number-density.ts';
import { LabelError } from './quote.ts';
import { entriesLine, misses, otherUnitsLine, scores, table } from './report.ts';
import { type Judged, judgeAll } from './run-set.ts';
import { readSamples } from './samples.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'boolean' }, json: { type: 'boolean' } } });

/** Drafts whose labels don't fit are left out, and the command fails. */
function readSet(set: OwnSet): LabelledDraft[] {
  return ownDraftNames(set).flatMap((name) => {
    try {
      return readOwnDraft(set, name);
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      // Whoever writes rules reads this, and shall not read the frozen drafts.
      const reason = set === 'frozen' ? 'a label does not fit a draft' : `${name}: ${error.message}`;
      process.stderr.write(`tests/accuracy/${set}: ${reason}\n`);
      process.exitCode = 1;
      return [];
    }
  });
}

const open = judgeAll(readSet('open'));
const frozen = judgeAll(readSet('frozen'));
const samples = judgeAll(readSamples());
const sets: [string, Judged[]][] = [
  ['open', open],
  ['frozen', frozen],
  ['samples', samples],
];
/** Apart, as a reader of the table would ask how much the figures weigh. */
const frozenByFigures: [string, Judged[]][] = [
  ['frozen, with the numbers that offices write', frozen.filter(({ draft }) => isUsual(draft.text))],
  ['frozen, dense in figures', frozen.filter(({ draft }) => !isUsual(draft.text))],
];
const filled = sets.filter(([, judged]) => judged.length > 0);
const all = filled.flatMap(([, judged]) => judged);

if (options.json) {
  const result = Object.fromEntries(
    [...filled, ...frozenByFigures, ['all', all] as const].map(([name, judged]) => [name, scores(judged)]),
  );
  process.stdout.write(`${JSON.stringify(result)}\n`);
} else {
  for (const [name, judged] of filled) process.stdout.write(`${table(name, judged)}\n`);
  for (const [name, judged] of frozenByFigures) process.stdout.write(`${table(name, judged)}\n`);
  process.stdout.write(table('all', all));
  process.stdout.write(entriesLine());
  for (const [name, judged] of [
    ['open', open],
    ['frozen', frozen],
  ] as const)
    process.stdout.write(otherUnitsLine(name, judged));
  if (options.misses)
    process.stdout.write(`\n${misses('tests/accuracy/open', open)}${misses('../shared/samples', samples)}`);
}
