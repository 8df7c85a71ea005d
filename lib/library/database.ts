import { Dexie, type EntityTable, type Table } from 'dexie';
import type { OriginalRow, SessionRow, WriteRow } from './log-rows.ts';
import type { LibraryRow, PhraseRow, RevisionRow, TermRow, UsageRow } from './phrase-rows.ts';
import type { AnswerRow, DraftRow, IgnoredRow, SettingRow } from './rows.ts';

/** The tables of the database `gaoban`. A change of them is a new version here, never an edit of an old one. */
export class GaobanDatabase extends Dexie {
  declare ignored: Table<IgnoredRow, [string, string]>;
  declare answers: EntityTable<AnswerRow, 'groupId'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare sessions: EntityTable<SessionRow, 'id'>;
  declare originals: EntityTable<OriginalRow, 'session'>;
  declare writes: EntityTable<WriteRow, 'id'>;
  declare libraries: Table<LibraryRow, string>;
  declare phrases: Table<PhraseRow, string>;
  declare usage: Table<UsageRow, string>;
  declare terms: Table<TermRow, string>;
  declare revisions: Table<RevisionRow, string>;

  constructor(name = 'gaoban') {
    super(name);
    this.version(1).stores({
      ignored: '[rule+subject]',
      answers: 'groupId',
      settings: 'key',
      drafts: 'id',
    });
    this.version(2).stores({
      sessions: 'id',
      originals: 'session',
      writes: 'id, session',
    });
    this.version(3).stores({
      libraries: 'id',
      phrases: 'id, library',
      usage: 'phrase',
      terms: 'id, library',
      revisions: 'id, item',
    });
  }
}
