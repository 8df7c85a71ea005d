import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/** @typedef {{passed: number, failed: number, names?: string[]}} Count names are those of the failed ones */

const folder = join(ROOT, '.output/test');
export const REPORTS = { folder, vitest: join(folder, 'vitest.json'), playwright: join(folder, 'playwright.json') };

/**
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function countVitest(exitCode) {
  const report = take(REPORTS.vitest);
  /** @type {{name: string, status: string, message?: string, assertionResults: {fullName: string, status: string}[]}[]} */
  const files = report?.testResults ?? [];
  const names = files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    // A file that did not load has no test that failed.
    return failed.length > 0 || status !== 'failed'
      ? failed.map((test) => `${relative(ROOT, name)} › ${test}`)
      : [`${relative(ROOT, name)}: ${message}`];
  });
  return { ...count(exitCode, report?.numPassedTests, report?.numFailedTests), names };
}

/**
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function countPlaywright(exitCode) {
  const report = take(REPORTS.playwright);
  const { stats } = report ?? {};
  const names = report?.suites.flatMap(failedSpecs) ?? [];
  return { ...count(exitCode, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)), names };
}

/**
 * @param {import('./editor-table.mjs').Suite} suite
 * @returns {string[]}
 */
function failedSpecs({ title, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...own, ...suites.flatMap(failedSpecs)].map((name) => `${title} › ${name}`);
}

/**
 * A runner that ends badly with no failed test has crashed, or a file did not load: that is one failure too.
 * @param {number} exitCode
 * @param {number} [passed]
 * @param {number} [failed]
 * @returns {Count}
 */
function count(exitCode, passed = 0, failed = 0) {
  const crashed = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed };
}

/**
 * Reads a report and removes it, so that the next run can't count it again.
 * @param {string} file
 */
function take(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return report;
}
