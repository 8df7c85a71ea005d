import { liveQuery } from 'dexie';
import type { GaobanDatabase } from './database.ts';
import { toKeep } from './log-limits.ts';
import { originalRow, type SessionRow, sessionRow, type WriteRow, writeRow } from './log-rows.ts';
import { readRows } from './rows.ts';

/** The log as it stands now; both lists with the oldest first. */
export interface LogState {
  sessions: SessionRow[];
  writes: WriteRow[];
  /** False until the database has been read, or found unreadable. */
  loaded: boolean;
  /** False where the database refuses (disk full, blocked): then the log lives only as long as the panel. */
  keeps: boolean;
}

/** Where a session is, for its first write. */
export type LoggedEditor = Pick<SessionRow, 'origin' | 'editor'>;

/** What was written into drafts on this machine. None of these reject. */
export interface WriteLog {
  getState: () => LogState;
  subscribe: (listener: () => void) => () => void;
  /** `original` is the text before the write; of a session only that of its first write is kept. */
  add: (write: Omit<WriteRow, 'at'>, editor: LoggedEditor, original: string) => Promise<void>;
  /** The text before the session’s first write; undefined where it is not kept any more. */
  original: (session: string) => Promise<string | undefined>;
  remove: (session: string) => Promise<void>;
  clear: () => Promise<void>;
  close: () => void;
}

export function openWriteLog(db: GaobanDatabase, now: () => number = Date.now): WriteLog {
  const listeners = new Set<() => void>();
  /** Only of sessions that the database did not take. */
  const originals = new Map<string, string>();
  let state: LogState = { sessions: [], writes: [], loaded: false, keeps: true };

  function update(change: Partial<LogState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function giveUp(error: unknown): void {
    console.error(error);
    update({ keeps: false, loaded: true });
  }

  /** True where the database did it. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      giveUp(error);
      return false;
    }
  }

  /** Rows that can’t be read go too: nobody could see them to delete them. */
  async function sweep(): Promise<void> {
    const ids = toKeep(readRows(sessionRow, await db.sessions.toArray()), now());
    await db.sessions.where('id').noneOf(ids).delete();
    await db.originals.where('session').noneOf(ids).delete();
    await db.writes.where('session').noneOf(ids).delete();
  }

  const tables = [db.sessions, db.originals, db.writes];
  void attempt(() => db.transaction('rw', tables, sweep));

  const live = liveQuery(() => Promise.all([db.sessions.toArray(), db.writes.toArray()])).subscribe({
    next: ([sessions, writes]) => {
      if (!state.keeps) return;
      update({
        sessions: readRows(sessionRow, sessions).sort((a, b) => a.at - b.at),
        writes: readRows(writeRow, writes).sort((a, b) => a.at - b.at),
        loaded: true,
      });
    },
    error: giveUp,
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (write, editor, original) => {
      const row = { ...write, at: now() };
      const put = async (): Promise<void> => {
        const known = readRows(sessionRow, [await db.sessions.get(write.session)])[0];
        if (!known) await db.originals.put({ session: write.session, text: original });
        await db.sessions.put(withWrite(known, row, editor, original));
        await db.writes.put(row);
        await sweep();
      };
      // A database that failed once is not trusted again in this panel: it would have some of the writes only.
      if (state.keeps && (await attempt(() => db.transaction('rw', tables, put)))) return;
      const known = state.sessions.find(({ id }) => id === write.session);
      if (!known) originals.set(write.session, original);
      const others = state.sessions.filter((session) => session !== known);
      update({
        sessions: [...others, withWrite(known, row, editor, original)],
        writes: [...state.writes, row],
      });
    },
    original: async (session) => {
      let text = originals.get(session);
      if (text !== undefined) return text;
      await attempt(async () => {
        text = readRows(originalRow, [await db.originals.get(session)])[0]?.text;
      });
      return text;
    },
    remove: async (session) => {
      originals.delete(session);
      update({
        sessions: state.sessions.filter(({ id }) => id !== session),
        writes: state.writes.filter((write) => write.session !== session),
      });
      await attempt(() =>
        db.transaction('rw', tables, async () => {
          await db.sessions.delete(session);
          await db.originals.delete(session);
          await db.writes.where('session').equals(session).delete();
        }),
      );
    },
    clear: async () => {
      originals.clear();
      update({ sessions: [], writes: [] });
      await attempt(() => db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))));
    },
    close: () => {
      live.unsubscribe();
      listeners.clear();
    },
  };
}

function withWrite(
  known: SessionRow | undefined,
  write: WriteRow,
  { origin, editor }: LoggedEditor,
  original: string,
): SessionRow {
  const size = write.places.reduce((sum, place) => sum + place.old.length + place.text.length, 0);
  if (known) return { ...known, lastAt: write.at, size: known.size + size };
  return {
    id: write.session,
    ...(origin === undefined ? {} : { origin }),
    editor,
    at: write.at,
    lastAt: write.at,
    size: original.length + size,
  };
}
