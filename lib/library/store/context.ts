import * as z from 'zod/mini';
import type { GaobanDatabase } from '../database.ts';
import { readRows, settingRow } from '../rows.ts';

/** What the parts of the store work with; the last two are handed in so that tests know what they give. */
export interface StoreContext {
  db: GaobanDatabase;
  /** In milliseconds, as Date.now gives it. */
  now: () => number;
  newId: () => string;
}

/** Who made a change where nobody has told a name. */
export const NO_NAME = '本机';
/** Of the library that what a user saves goes to. */
export const PERSONAL_NAME = '我的用语';
/** The key of the setting that holds the user’s name. */
export const AUTHOR_KEY = 'author';
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

/** The user’s name. */
export async function readAuthor({ db }: StoreContext): Promise<string> {
  const [setting] = readRows(settingRow, [await db.settings.get(AUTHOR_KEY)]);
  return name.safeParse(setting?.value).data ?? NO_NAME;
}
