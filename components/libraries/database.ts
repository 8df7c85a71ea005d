import { GaobanDatabase } from '../../lib/library/database.ts';

/** For what concerns all tables at once: backups, and the built-in library. The store has its own. */
export const wholeDatabase = new GaobanDatabase();
