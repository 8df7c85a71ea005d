import { Dexie, type EntityTable } from 'dexie';
import type { PhraseRow, UsageRow } from '../../../lib/library/phrase-rows.ts';

/** The tables of the extension’s database that the search reads. */
export class PhraseDatabase extends Dexie {
  declare phrases: EntityTable<PhraseRow, 'id'>;
  declare usage: EntityTable<UsageRow, 'phrase'>;

  constructor() {
    super('bench');
    this.version(1).stores({ phrases: 'id, library', usage: 'phrase' });
  }
}
