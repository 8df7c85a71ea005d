import { attempt, type Failed } from '../outcome.ts';
import { type Watched, watch } from '../watched.ts';
import { AUTHOR_KEY, NO_NAME, readAuthor, type StoreContext } from './context.ts';

export interface Author {
  /** The name under which changes are made on this machine. */
  name: Watched<string>;
  /** An empty name is none. */
  set: (name: string) => Promise<{ status: 'done' } | Failed>;
}

export function openAuthor(context: StoreContext): Author {
  const { settings } = context.db;
  return {
    name: watch(() => readAuthor(context), NO_NAME),
    set: (name) =>
      attempt(async () => {
        if (name.trim() === '') await settings.delete(AUTHOR_KEY);
        else await settings.put({ key: AUTHOR_KEY, value: name.trim().slice(0, 100) });
        return { status: 'done' };
      }),
  };
}
