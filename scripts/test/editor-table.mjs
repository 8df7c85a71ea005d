/**
 * @typedef {{title: string, ok: boolean}} Spec
 * @typedef {{title: string, suites?: Suite[], specs?: Spec[]}} Suite
 */

/**
 * The tests of all editors as a table: a row an editor, a column for each thing it has to be good for.
 * @param {Suite[]} suites as the runner's JSON report gives them
 */
export function editorTable(suites) {
  const rows = suites.flatMap(describes);
  const columns = [...new Set(rows.flatMap(({ specs }) => (specs ?? []).map(({ title }) => title)))];
  const cells = rows.map(({ title, specs }) => [
    title,
    ...columns.map((column) => markOf(specs?.find((spec) => spec.title === column))),
  ]);
  return table([['', ...columns], ...cells]);
}

/**
 * The suites that hold tests themselves.
 * @param {Suite} suite
 * @returns {Suite[]}
 */
function describes(suite) {
  const own = suite.specs?.length ? [suite] : [];
  return [...own, ...(suite.suites ?? []).flatMap(describes)];
}

/** @param {Spec | undefined} spec */
function markOf(spec) {
  if (!spec) return '–';
  return spec.ok ? '✓' : '✗';
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows.map(line);
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n');
}
