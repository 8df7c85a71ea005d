import { useMemo, useState } from 'react';
import type { IgnoredRow } from '../../lib/library/rows.ts';
import type { Checked, Finding, FormRow } from '../linter/checker.ts';

export interface Wanted {
  findings: Finding[];
  /** The form without the blanks that are not to be mentioned. */
  rows: FormRow[];
  ignoreHere: (finding: Finding) => void;
}

/** What is not ignored, and the way to ignore one place for as long as the panel is open. */
export function useFindings(checked: Checked | undefined, ignored: IgnoredRow[]): Wanted {
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  const { findings, rows } = useMemo(() => withoutIgnored(checked, ignored, here), [checked, ignored, here]);
  return { findings, rows, ignoreHere: (finding) => setHere(new Set(here).add(finding.key)) };
}

function withoutIgnored(
  checked: Checked | undefined,
  ignored: IgnoredRow[],
  here: ReadonlySet<string>,
): Pick<Wanted, 'findings' | 'rows'> {
  if (!checked) return { findings: [], rows: [] };
  const forGood = new Set(ignored.map(({ rule, subject }) => `${rule}|${subject}`));
  const findings: Finding[] = [];
  const hushed = new Set<number>();
  for (const finding of checked.findings) {
    const { rule, subject, start } = finding.diagnostic;
    if (!here.has(finding.key) && !forGood.has(`${rule}|${subject}`)) findings.push(finding);
    else if (rule === 'placeholder') hushed.add(start);
  }
  if (hushed.size === 0) return { findings, rows: checked.rows };
  const rows = checked.rows
    .map((row) => ({ ...row, places: row.places.filter(({ blank }) => !hushed.has(blank.start)) }))
    .filter((row) => row.places.length > 0);
  return { findings, rows };
}
