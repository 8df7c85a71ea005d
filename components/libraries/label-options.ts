import { ROLES, type Role } from '../../lib/core/document/section.ts';
import { genreFiles } from '../../lib/core/genres/files.ts';
import { topics } from '../../lib/core/phrases/topics.ts';
import { roleName } from '../outline/role-name.ts';

/** Something that a phrase can be labelled with. */
export interface LabelOption {
  id: string;
  name: string;
}

/** In these nobody writes phrases. */
const WITHOUT: ReadonlySet<string> = new Set(['title', 'signature', 'date', 'other'] satisfies Role[]);

/** General names, then the parts that have a name of their own in some genre (结尾, 称谓). */
export function roleOptions(): LabelOption[] {
  const roles = ROLES.filter((role) => !WITHOUT.has(role)).map((role) => ({ id: role, name: roleName(role, '') }));
  const parts = new Map<string, string>();
  for (const { part, label } of genreFiles.flatMap((file) => file.parts))
    if (part !== undefined && !parts.has(part)) parts.set(part, label);
  return [...roles, ...[...parts].map(([id, name]) => ({ id, name }))];
}

export function genreOptions(): LabelOption[] {
  return genreFiles.map(({ id, name }) => ({ id, name }));
}

export function topicOptions(): LabelOption[] {
  return topics.map(({ id, name }) => ({ id, name }));
}

/** The options, and what a library brought besides, by the name that stands there. */
export function withUnknown(options: readonly LabelOption[], ids: readonly string[]): LabelOption[] {
  const known = new Set(options.map(({ id }) => id));
  return [...options, ...ids.filter((id) => !known.has(id)).map((id) => ({ id, name: id }))];
}

export function namesById(options: readonly LabelOption[]): Map<string, string> {
  return new Map(options.map(({ id, name }) => [id, name]));
}

export function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.map((id) => names.get(id) ?? id);
}
