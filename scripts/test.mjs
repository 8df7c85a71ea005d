import { mkdirSync } from 'node:fs';
import { build } from './setup/build.mjs';
import { main } from './setup/main.mjs';
import { prepare } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { countPlaywright, countVitest, REPORTS } from './test/counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<import('./test/counts.mjs').Count>} run
 */

/**
 * A check that passes or fails as a whole.
 * @param {string} command
 * @param {string[]} args
 */
function whole(command, args) {
  return async () => ((await run(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** @type {Step[]} */
const STEPS = [
  { name: '格式 / format', run: whole('biome', ['format', '.']) },
  { name: '规范 / lint', run: whole('oxlint', ['--deny-warnings']) },
  { name: '类型 / types', run: whole('tsc', ['-p', '.']) },
  { name: '核心的类型 / the core’s types', run: whole('tsc', ['-p', 'lib/core']) },
  {
    name: '单元测试 / unit tests',
    run: async () =>
      countVitest(
        await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.vitest}`]),
      ),
  },
  {
    name: '真实浏览器里的测试 / end-to-end tests',
    run: async () => countPlaywright(await run('playwright', ['test', '--reporter=list,json'])),
  },
];

await main(async () => {
  await prepare();
  await build();
  mkdirSync(REPORTS.folder, { recursive: true });
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = REPORTS.playwright;
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const broken = [];
  for (const [index, step] of STEPS.entries()) {
    say(`\n[${index + 1}/${STEPS.length}] ${step.name}`);
    const { passed, failed, names = [] } = await step.run();
    say(failed === 0 ? `  ✓ ${passed}` : `  ✗ ${failed} 项没有通过 / failed`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.push(`✗ ${step.name}`, ...names.map((name) => `    ${name}`));
  }
  // Once more at the end, where whoever reads only the last lines finds them.
  if (broken.length > 0) console.log(`\n${broken.join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
