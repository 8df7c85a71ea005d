import { liveQuery } from 'dexie';
import type { GaobanDatabase } from './database.ts';
import {
  answerRow,
  draftRow,
  ignoredRow,
  readRows,
  readSettings,
  type RuleSeverity,
  type AnswerRow,
  type IgnoredRow,
  type Settings,
  type StandingFileRow,
} from './rows.ts';

/** What is remembered on this machine, as it stands now. */
export interface LibraryState {
  ignored: IgnoredRow[];
  answers: AnswerRow[];
  settings: Settings;
  /** False until the database has been read, or found unreadable. */
  loaded: boolean;
  /** False where the database refuses (disk full, blocked): then all this lives only as long as the panel. */
  remembers: boolean;
}

/** A value that was filled in, and for which blanks. */
export type Answer = Omit<AnswerRow, 'at'>;

/** Every change shows in the state at once; the database follows. None of these reject. */
export interface Library {
  getState: () => LibraryState;
  subscribe: (listener: () => void) => () => void;
  ignore: (rule: string, subject: string) => Promise<void>;
  restore: (rule: string, subject: string) => Promise<void>;
  saveAnswers: (answers: readonly Answer[]) => Promise<void>;
  forgetAnswer: (groupId: string) => Promise<void>;
  /** Switches a rule off or lowers it; undefined makes it what it was at first. */
  setSeverity: (rule: string, severity: RuleSeverity | undefined) => Promise<void>;
  setLength: (length: Settings['length']) => Promise<void>;
  /** Undefined for the built-in data. */
  setStanding: (file: StandingFileRow | undefined) => Promise<void>;
  setLogs: (logs: boolean) => Promise<void>;
  loadDraft: (id: string) => Promise<string>;
  saveDraft: (id: string, text: string) => Promise<void>;
  /**
   * Forgets what was ignored, answered and set, the user’s name too. The text of the paste box, the log of writes, and
   * the phrase libraries with their terms, usage and history stay.
   */
  clear: () => Promise<void>;
  close: () => void;
}

export function openLibrary(db: GaobanDatabase, now: () => number = Date.now): Library {
  const listeners = new Set<() => void>();
  const drafts = new Map<string, string>();
  let state: LibraryState = { ignored: [], answers: [], settings: readSettings([]), loaded: false, remembers: true };

  function update(change: Partial<LibraryState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** A database that fails once is not trusted again in this panel: its old rows would overwrite newer memory. */
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    if (!state.remembers) return;
    try {
      await work();
    } catch (error) {
      console.error(error);
      update({ remembers: false, loaded: true });
    }
  }

  const live = liveQuery(() =>
    Promise.all([db.ignored.toArray(), db.answers.toArray(), db.settings.toArray()]),
  ).subscribe({
    next: ([ignored, answers, settings]) => {
      if (!state.remembers) return;
      update({
        ignored: readRows(ignoredRow, ignored),
        answers: readRows(answerRow, answers),
        settings: readSettings(settings),
        loaded: true,
      });
    },
    error: (error) => {
      console.error(error);
      update({ remembers: false, loaded: true });
    },
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ignore: (rule, subject) => {
      const row = { rule, subject, at: now() };
      update({ ignored: [...without(state.ignored, rule, subject), row] });
      return attempt(() => db.ignored.put(row));
    },
    restore: (rule, subject) => {
      update({ ignored: without(state.ignored, rule, subject) });
      return attempt(() => db.ignored.delete([rule, subject]));
    },
    saveAnswers: (answers) => {
      const rows = answers.map((answer) => ({ ...answer, at: now() }));
      const fresh = new Set(rows.map((row) => row.groupId));
      update({ answers: [...state.answers.filter((row) => !fresh.has(row.groupId)), ...rows] });
      return attempt(() => db.answers.bulkPut(rows));
    },
    forgetAnswer: (groupId) => {
      update({ answers: state.answers.filter((row) => row.groupId !== groupId) });
      return attempt(() => db.answers.delete(groupId));
    },
    setSeverity: (rule, severity) => {
      const others = Object.entries(state.settings.severities).filter(([id]) => id !== rule);
      const severities = Object.fromEntries(severity === undefined ? others : [...others, [rule, severity]]);
      update({ settings: { ...state.settings, severities } });
      return attempt(() => db.settings.put({ key: 'severities', value: severities }));
    },
    setLength: (length) => {
      update({ settings: { ...state.settings, length } });
      return attempt(() => db.settings.put({ key: 'length', value: length }));
    },
    setStanding: (file) => {
      const { severities, length, logs } = state.settings;
      update({ settings: { severities, length, logs, ...(file ? { standing: file } : {}) } });
      return attempt(() => (file ? db.settings.put({ key: 'standing', value: file }) : db.settings.delete('standing')));
    },
    setLogs: (logs) => {
      update({ settings: { ...state.settings, logs } });
      return attempt(() => db.settings.put({ key: 'logs', value: logs }));
    },
    loadDraft: async (id) => {
      await attempt(async () => {
        const [row] = readRows(draftRow, [await db.drafts.get(id)]);
        if (row && !drafts.has(id)) drafts.set(id, row.text);
      });
      return drafts.get(id) ?? '';
    },
    saveDraft: (id, text) => {
      drafts.set(id, text);
      return attempt(() => db.drafts.put({ id, text, at: now() }));
    },
    clear: () => {
      update({ ignored: [], answers: [], settings: readSettings([]) });
      return attempt(() => Promise.all([db.ignored.clear(), db.answers.clear(), db.settings.clear()]));
    },
    close: () => {
      live.unsubscribe();
      listeners.clear();
      db.close();
    },
  };
}

function without(rows: readonly IgnoredRow[], rule: string, subject: string): IgnoredRow[] {
  return rows.filter((row) => row.rule !== rule || row.subject !== subject);
}
