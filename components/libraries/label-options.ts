import { genreFiles } from '../../lib/core/genres/files.ts';
import { topics } from '../../lib/core/phrases/topics.ts';

/** Something that a phrase can be labelled with. */
export interface LabelOption {
  id: string;
  name: string;
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
