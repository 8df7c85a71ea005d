import { parseArgs } from 'node:util';
import { openChromium } from './chromium.ts';
import { readDrafts } from './drafts.ts';
import type { Environment } from './environment.ts';
import { limitsOf, MEMORY_CHARACTERS } from './limits.ts';
import type { Timing } from './measure.ts';
import { openNode } from './node.ts';
import { limitLines, table } from './report.ts';
import { makeTexts, SHAPES } from './texts.ts';
import { timeWorstCases, worstCaseLines } from './worst-cases.ts';

// --quick: our own check and the bare scan alone, in Node alone, for whoever is at work on a rule.
const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
const drafts = readDrafts();
const texts = makeTexts(drafts);

async function runIn(environment: Environment) {
  const timings: Timing[] = [];
  for (const text of texts) {
    process.stderr.write(`${environment.name}: ${text.shape}, ${text.characters.toLocaleString('en')} characters …\n`);
    timings.push(...(await environment.time(text)));
  }
  const memoryBytes = await environment.memory(MEMORY_CHARACTERS);
  await environment.close();
  const limits = {
    document: limitsOf(timings, 'document', memoryBytes),
    dense: limitsOf(timings, 'dense', undefined),
    collection: limitsOf(timings, 'collection', undefined),
  };
  return { environment: environment.name, timings, memoryBytes, limits };
}

const results = options.quick
  ? [await runIn(await openNode('own'))]
  : [await runIn(await openNode('all')), await runIn(await openChromium(drafts))];
const worstCases = options.quick ? [] : timeWorstCases();
if (options.json) process.stdout.write(`${JSON.stringify({ environments: results, worstCases })}\n`);
else {
  for (const { environment, timings, limits } of results)
    for (const shape of SHAPES)
      process.stdout.write(`${table(environment, shape, timings)}${limitLines(limits[shape])}\n`);
  process.stdout.write(worstCaseLines(worstCases));
}
