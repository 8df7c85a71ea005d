import type { Backup } from '../../../lib/library/exchange/backup.ts';
import type { FileProblem } from '../../../lib/library/exchange/file-problem.ts';
import type { Prepared } from '../../../lib/library/exchange/import-file.ts';
import type { Failed } from '../../../lib/library/outcome.ts';

/** What the worker for files is asked; one request a worker. */
export type ExchangeRequest =
  /** Compares a library file with the store; `library` as in `PrepareOptions`. */
  | { kind: 'prepare'; file: File; library: string | undefined }
  | { kind: 'read-backup'; file: File }
  | { kind: 'write-backup' };

/** What it answers, by the kind of the request. */
export interface ExchangeAnswers {
  prepare: Prepared;
  'read-backup': Backup | { problem: FileProblem };
  'write-backup': { status: 'done'; file: Blob } | Failed;
}
