import type { Blank, BlankGroup } from '../../lib/core/blanks/blank.ts';
import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import type { CheckResult } from '../../lib/core/linter/join-documents.ts';
import { wordCount } from '../../lib/core/passages/word-count.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import { createLinterClient, type LinterClient } from './linter-client.ts';
import type { CheckOptions } from './messages.ts';
import { startWorker } from './start-worker.ts';
import { track, type Tracked } from './track.ts';

/** A diagnostic that stays the same item while the draft is edited. */
export interface Finding {
  key: string;
  diagnostic: Diagnostic;
}

/** A blank that stays the same place while the draft is edited. */
export interface Place {
  key: string;
  blank: Blank;
}

export interface FormRow {
  group: BlankGroup;
  places: Place[];
}

/** A draft and what was found in exactly that text. */
export interface Checked {
  draft: Draft;
  result: CheckResult;
  findings: Finding[];
  rows: FormRow[];
  /** Characters of the draft as Word counts them. */
  characters: number;
}

export interface CheckerState {
  checked?: Checked;
  /** The check broke off on the newest text. */
  crashed: boolean;
}

export interface Checker {
  getState: () => CheckerState;
  subscribe: (listener: () => void) => () => void;
  check: (draft: Draft, options: CheckOptions) => void;
  /** The edits that apply all safe fixes of the text; undefined where they can't be had for exactly that text. */
  fixAll: LinterClient['fixAll'];
  close: () => void;
}

/** Checks drafts in a worker and follows their findings through edits. */
export function createChecker(): Checker {
  const listeners = new Set<() => void>();
  let state: CheckerState = { crashed: false };
  let asked: Draft | undefined;
  let former: { editor: string; text: string; findings: Tracked[]; places: Tracked[] } | undefined;

  function set(next: CheckerState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function onResult(draft: Draft, result: CheckResult): void {
    const known = former?.editor === draft.editor ? former : undefined;
    const findings = track(
      known && { text: known.text, tracked: known.findings },
      draft.text,
      result.diagnostics.map(kindOfDiagnostic),
    );
    const blanks = result.blanks.flatMap((group) => group.blanks);
    const places = track(known && { text: known.text, tracked: known.places }, draft.text, blanks.map(kindOfBlank));
    former = { editor: draft.editor, text: draft.text, findings, places };
    let next = 0;
    const rows = result.blanks.map((group) => ({
      group,
      places: group.blanks.map((blank) => ({ blank, key: places[next++]?.key ?? '' })),
    }));
    const listed = result.diagnostics.map((diagnostic, at) => ({ diagnostic, key: findings[at]?.key ?? '' }));
    set({
      checked: { draft, result, findings: listed, rows, characters: wordCount(draft.text) },
      crashed: false,
    });
  }

  const client = createLinterClient(startWorker, {
    onResult: (_job, result) => {
      if (asked) onResult(asked, result);
    },
    onCrash: () => set({ ...state, crashed: true }),
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (draft, options) => {
      asked = draft;
      client.check(draft, options);
    },
    fixAll: client.fixAll,
    close: () => {
      client.close();
      listeners.clear();
    },
  };
}

function kindOfDiagnostic(diagnostic: Diagnostic): { start: number; end: number; kind: string } {
  return { start: diagnostic.start, end: diagnostic.end, kind: `${diagnostic.rule}|${diagnostic.subject}` };
}

function kindOfBlank(blank: Blank): { start: number; end: number; kind: string } {
  return { start: blank.start, end: blank.end, kind: blank.text };
}
