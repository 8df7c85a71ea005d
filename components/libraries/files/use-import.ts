import { useRef, useState } from 'react';
import type { ImportPlan } from '../../../lib/library/exchange/plan-import.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { askExchange } from './exchange-client.ts';
import { failureText } from '../failure-text.ts';
import { fileProblemText } from './file-problem-text.ts';
import { errorNotice, type LibraryNotice, undoNotice } from '../notice.ts';

export type ImportStep =
  | { kind: 'choose' }
  | { kind: 'reading'; file: File }
  /** `library` is the id of the one that the user chose; undefined for the file’s own. */
  | { kind: 'preview'; file: File; plan: ImportPlan; library: string | undefined }
  | { kind: 'writing'; file: File; done: number; total: number };

export interface Import {
  step: ImportStep;
  /** Why the last thing did not work, and what to do. */
  problem: LibraryNotice | undefined;
  read: (file: File, library?: string) => Promise<void>;
  write: (
    plan: ImportPlan,
    from: { file: File; library: string | undefined },
    addsDuplicates: boolean,
  ) => Promise<void>;
  /** Ends what is under way; nothing is stored then. */
  cancel: () => void;
}

/** A file on its way in: chosen, compared, shown, stored. */
export function useImport(onDone: (notice: LibraryNotice) => void): Import {
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [problem, setProblem] = useState<LibraryNotice>();
  const running = useRef<AbortController>(undefined);

  function start(next: ImportStep): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    setProblem(undefined);
    setStep(next);
    return running.current.signal;
  }

  async function read(file: File, library?: string): Promise<void> {
    const signal = start({ kind: 'reading', file });
    const prepared = await askExchange({ kind: 'prepare', file, library }, signal);
    if (signal.aborted) return;
    if (prepared?.status === 'ready') {
      setStep({ kind: 'preview', file, plan: prepared.plan, library });
      return;
    }
    setStep({ kind: 'choose' });
    if (!prepared) setProblem(errorNotice(t('libFileCrashed')));
    else if (prepared.status === 'useless') setProblem(errorNotice(fileProblemText(prepared.problem)));
    else setProblem(errorNotice(prepared.status === 'failed' ? failureText(prepared.reason) : t('libMissing')));
  }

  async function write(
    plan: ImportPlan,
    { file, library }: { file: File; library: string | undefined },
    addsDuplicates: boolean,
  ): Promise<void> {
    const signal = start({ kind: 'writing', file, done: 0, total: 0 });
    const outcome = await store.applyImport(plan, {
      duplicates: addsDuplicates ? 'add' : 'skip',
      signal,
      onProgress: (done, total) => setStep({ kind: 'writing', file, done, total }),
    });
    if (outcome.status === 'done') {
      onDone({
        intent: 'success',
        text: t('libImported', outcome.added, outcome.changed),
        undo: () => undoNotice(store, outcome.undo),
      });
      return;
    }
    if (outcome.status === 'stale') {
      await read(file, library);
      setProblem({ intent: 'info', text: t('libImportStale') });
      return;
    }
    setStep({ kind: 'preview', file, plan, library });
    if (outcome.status === 'failed') setProblem(errorNotice(failureText(outcome.reason)));
    else setProblem({ intent: 'info', text: t('libImportCancelled') });
  }

  return {
    step,
    problem,
    read,
    write,
    cancel: () => {
      running.current?.abort();
      if (step.kind === 'reading') setStep({ kind: 'choose' });
    },
  };
}
