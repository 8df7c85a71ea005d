import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/** @typedef {{passed: number, failed: number}} Count */

const folder = join(ROOT, '.output/test');
export const REPORTS = { folder, vitest: join(folder, 'vitest.json'), playwright: join(folder, 'playwright.json') };

/**
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function countVitest(exitCode) {
  const report = take(REPORTS.vitest);
  return count(exitCode, report?.numPassedTests, report?.numFailedTests);
}

/**
 * @param {number} exitCode of the runner
 * @returns {Count}
 */
export function countPlaywright(exitCode) {
  const stats = take(REPORTS.playwright)?.stats;
  return count(exitCode, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
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
