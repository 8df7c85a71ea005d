import * as z from 'zod/mini';
import type { GaobanDatabase } from '../database.ts';
import { originalRow, sessionRow, writeRow } from '../log-rows.ts';
import { attempt, type Failed } from '../outcome.ts';
import { libraryRow, phraseRow, revisionRow, termRow, usageRow } from '../phrase-rows.ts';
import { answerRow, draftRow, ignoredRow, readRows, settingRow } from '../rows.ts';
import type { FileProblem } from './file-problem.ts';
import { parseJson } from './parse-json.ts';

const BACKUP_FORMAT = 'gaoban-backup';
const BACKUP_VERSION = 1;
/** Of a backup, with its log and history. */
export const MOST_BACKUP_BYTES = 200 * 1024 * 1024;
const MOST_BACKUP_ROWS = 2_000_000;

/** Every table, and what its rows are. */
const SCHEMAS = new Map<string, z.ZodMiniType<unknown>>([
  ['ignored', ignoredRow],
  ['answers', answerRow],
  ['settings', settingRow],
  ['drafts', draftRow],
  ['sessions', sessionRow],
  ['originals', originalRow],
  ['writes', writeRow],
  ['libraries', libraryRow],
  ['phrases', phraseRow],
  ['usage', usageRow],
  ['terms', termRow],
  ['revisions', revisionRow],
]);

/** What a backup holds; a plain value that goes from a worker to a page. */
export interface Backup {
  /** When it was made, as Date.now() gives it. */
  at: number;
  /** By the name of the table. */
  tables: ReadonlyMap<string, unknown[]>;
  /** How many of its rows can’t be read; they are not restored. */
  rejected: number;
}

/** All that is stored on this machine, as the text of a file. */
export async function writeBackup(
  db: GaobanDatabase,
  now: () => number = Date.now,
): Promise<{ status: 'done'; text: string } | Failed> {
  return await attempt(async () => {
    const read = async (): Promise<[string, unknown[]][]> =>
      await Promise.all(
        Array.from(SCHEMAS, async ([name, schema]): Promise<[string, unknown[]]> => {
          return [name, readRows(schema, await db.table(name).toArray())];
        }),
      );
    const tables = Object.fromEntries(await db.transaction('r', [...SCHEMAS.keys()], async () => await read()));
    const text = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, at: now(), tables });
    return { status: 'done', text: `${text}\n` };
  });
}

const heading = z.object({ format: z.literal(BACKUP_FORMAT), version: z.number() });
const rows = z.optional(z.array(z.unknown()));
const envelope = z.object({
  at: z.number(),
  tables: z.object(Object.fromEntries(Array.from(SCHEMAS.keys(), (name) => [name, rows]))),
});

/** Reads the text of a backup, for a preview and to restore it; a table that it lacks will be empty. */
export function readBackup(text: string): Backup | { problem: FileProblem } {
  const json = parseJson(text);
  if ('problem' in json) return json;
  const head = heading.safeParse(json.value);
  if (!head.success) return { problem: 'other-format' };
  if (head.data.version > BACKUP_VERSION) return { problem: 'later-version' };
  const parsed = envelope.safeParse(json.value);
  if (!parsed.success || head.data.version !== BACKUP_VERSION) return { problem: 'malformed' };
  const lists = Object.values(parsed.data.tables).map((list = []) => list.length);
  const all = lists.reduce((sum, length) => sum + length, 0);
  if (all > MOST_BACKUP_ROWS) return { problem: 'too-many-rows' };
  const tables = new Map(
    Array.from(SCHEMAS, ([name, schema]) => [name, readRows(schema, parsed.data.tables[name] ?? [])]),
  );
  const kept = [...tables.values()].reduce((sum, list) => sum + list.length, 0);
  return { at: parsed.data.at, tables, rejected: all - kept };
}
