import type { FileProblem } from '../../../lib/library/exchange/file-problem.ts';
import type { RowFault } from '../../../lib/library/exchange/read-row.ts';
import { type MessageKey, t } from '../../locale/t.ts';
import { faultText } from '../failure-text.ts';

const PROBLEMS = {
  'too-large': 'libFileTooLarge',
  unreadable: 'libFileUnreadable',
  empty: 'libFileEmpty',
  'not-json': 'libFileNotJson',
  truncated: 'libFileTruncated',
  'other-format': 'libFileOther',
  'later-version': 'libFileLater',
  malformed: 'libFileMalformed',
  'too-many-rows': 'libFileTooMany',
} as const satisfies Record<FileProblem, MessageKey>;

/** Why a file is of no use, and what to do. */
export function fileProblemText(problem: FileProblem): string {
  return t(PROBLEMS[problem]);
}

/** Why a row of a file can’t be taken. */
export function rowFaultText(fault: RowFault): string {
  if (fault === 'repeated-id') return t('libRowRepeated');
  if (fault === 'bad-id' || fault === 'bad-author' || fault === 'bad-time') return t('libFaultField');
  return faultText(fault);
}
