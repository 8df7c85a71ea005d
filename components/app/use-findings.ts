import { useMemo, useState } from 'react';
import type { IgnoredRow } from '../../lib/library/rows.ts';
import type { Checked, Finding } from '../linter/checker.ts';

/** The findings that are not ignored, and the way to ignore one place for as long as the panel is open. */
export function useFindings(
  checked: Checked | undefined,
  ignored: IgnoredRow[],
): { findings: Finding[]; ignoreHere: (finding: Finding) => void } {
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  const findings = useMemo(() => {
    const forGood = new Set(ignored.map(({ rule, subject }) => `${rule}|${subject}`));
    const wanted = ({ key, diagnostic }: Finding): boolean =>
      !here.has(key) && !forGood.has(`${diagnostic.rule}|${diagnostic.subject}`);
    return (checked?.findings ?? []).filter(wanted);
  }, [checked, ignored, here]);
  return { findings, ignoreHere: (finding) => setHere(new Set(here).add(finding.key)) };
}
