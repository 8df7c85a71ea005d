import { t } from '../../locale/t.ts';
import { dayOf } from '../../locale/when.ts';
import { askExchange } from './exchange-client.ts';
import { failureText } from '../failure-text.ts';
import { errorNotice, type LibraryNotice } from '../notice.ts';
import { saveFile } from './save-file.ts';

/** Hands the user a file with all that is stored. */
export async function saveBackup(): Promise<LibraryNotice> {
  const outcome = await askExchange({ kind: 'write-backup' });
  if (!outcome) return errorNotice(t('libFileCrashed'));
  if (outcome.status === 'failed') return errorNotice(failureText(outcome.reason));
  const name = `${t('libBackupName', dayOf(new Date()))}.json`;
  saveFile(name, outcome.file);
  return { intent: 'success', text: t('libBackupSaved', name) };
}
