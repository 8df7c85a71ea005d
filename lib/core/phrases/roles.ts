import * as z from 'zod/mini';
import { genreFiles } from '../genres/files.ts';
import { roleOf } from './phrase.ts';
import data from './roles.json' with { type: 'json' };

const word = z.string().check(z.minLength(1));
const rolesSchema = z.strictObject({ source: word, roles: z.array(z.strictObject({ id: word, name: word })) });

/** What a phrase can be for. */
export interface RoleOption {
  /** As `roleOf` names it. */
  id: string;
  /** As a user knows it, whatever the genre. */
  name: string;
}

/** In the order in which drafts hold them. Parts of one line (title, signature, date) take no phrases. */
export const roleOptions: readonly RoleOption[] = rolesSchema.parse(data).roles;

const names = new Map(roleOptions.map(({ id, name }) => [id, name]));

/** What a user calls a role; one that a library brought is called by what stands there. */
export function roleName(id: string): string {
  return names.get(id) ?? id;
}

/** All that the genres call it, by which it can be found. */
export function roleNames(id: string): string {
  const labels = genreFiles.flatMap(({ parts }) =>
    parts.filter((part) => roleOf(part) === id).map(({ label }) => label),
  );
  return [...new Set([roleName(id), ...labels])].join(' ');
}
