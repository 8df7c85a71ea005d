import * as z from 'zod/mini';
import { GaobanDatabase } from '../../../lib/library/database.ts';
import { MOST_BACKUP_BYTES, readBackup, writeBackup } from '../../../lib/library/exchange/backup.ts';
import { readTextFile } from '../../../lib/library/exchange/read-text-file.ts';
import { openPhraseStore } from '../../../lib/library/phrase-store.ts';
import type { ExchangeAnswers, ExchangeRequest } from './exchange-messages.ts';

z.config({ jitless: true });

const database = new GaobanDatabase();
const store = openPhraseStore(database);

addEventListener('message', ({ data }: MessageEvent<ExchangeRequest>) => void answer(data));

async function answer(request: ExchangeRequest): Promise<void> {
  if (request.kind === 'prepare') postMessage(await prepare(request.file, request.library));
  else if (request.kind === 'read-backup') postMessage(await readBackupFile(request.file));
  else postMessage(await writeBackupFile());
}

async function prepare(file: File, library: string | undefined): Promise<ExchangeAnswers['prepare']> {
  const read = await readTextFile(file);
  if ('problem' in read) return { status: 'useless', problem: read.problem };
  return await store.prepareImport(read.text, { name: file.name, ...(library === undefined ? {} : { library }) });
}

async function readBackupFile(file: File): Promise<ExchangeAnswers['read-backup']> {
  const read = await readTextFile(file, MOST_BACKUP_BYTES);
  return 'problem' in read ? read : readBackup(read.text);
}

async function writeBackupFile(): Promise<ExchangeAnswers['write-backup']> {
  const outcome = await writeBackup(database);
  return outcome.status === 'done' ? { status: 'done', file: new Blob([outcome.text]) } : outcome;
}
