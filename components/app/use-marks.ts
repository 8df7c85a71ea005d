import { useEffect } from 'react';
import type { EditorLink } from '../../lib/messaging/link.ts';
import type { Checked, Finding } from '../linter/checker.ts';

/** More marks than anyone looks at would only slow the page down. */
const MOST_MARKS = 2000;

/** Keeps the marks in the editor equal to the findings in the list. */
export function useMarks(
  link: EditorLink | undefined,
  checked: Checked | undefined,
  findings: readonly Finding[],
  current: string | undefined,
): void {
  useEffect(() => {
    if (!link || !checked || link.getView().draft?.editor !== checked.draft.editor) return;
    const ranged = findings.filter(
      ({ diagnostic }) => diagnostic.end > diagnostic.start && diagnostic.severity !== 'info',
    );
    const marks = ranged
      .slice(0, MOST_MARKS)
      .map(({ diagnostic: { start, end, severity } }) => ({ start, end, severity }));
    const chosen = findings.find(({ key }) => key === current)?.diagnostic;
    link.mark(checked.draft.revision, marks, chosen ? { start: chosen.start, end: chosen.end } : null);
  }, [link, checked, findings, current]);
}
