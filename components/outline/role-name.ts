import type { Role } from '../../lib/core/document/section.ts';
import { genreFile } from '../../lib/core/genres/files.ts';
import { type MessageKey, t } from '../locale/t.ts';

const NAMES: Record<Role, MessageKey> = {
  title: 'roleTitle',
  preamble: 'rolePreamble',
  overview: 'roleOverview',
  goal: 'roleGoal',
  measures: 'roleMeasures',
  results: 'roleResults',
  experience: 'roleExperience',
  problems: 'roleProblems',
  plan: 'rolePlan',
  schedule: 'roleSchedule',
  requirements: 'roleRequirements',
  signature: 'roleSignature',
  date: 'roleDate',
  other: 'roleOther',
};

/** What a genre calls a role, or its general name. */
export function roleName(role: Role, genre: string): string {
  return genreFile(genre)?.parts.find((part) => part.role === role && part.part === undefined)?.label ?? t(NAMES[role]);
}
