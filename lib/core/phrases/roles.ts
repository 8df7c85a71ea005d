import { genreFiles } from '../genres/files.ts';
import { roleOf } from './phrase.ts';

/** What a phrase can be for. */
export interface RoleOption {
  /** As `roleOf` names it. */
  id: string;
  /** As the genres call it; those that differ, one after the other. */
  name: string;
}

/** Parts of one line take no phrases. */
const WITHOUT_PHRASES = ['title', 'signature', 'date'];
/** Parts that no genre asks for, but that have headings of their own. */
const UNASKED = { theme: '活动主题', awards: '奖项设置', place: '活动地点', contact: '联系方式' };
/** More names of one role say nothing more. */
const MOST_NAMES = 2;

/** In the order in which drafts hold them. */
export const roleOptions: readonly RoleOption[] = [
  ...asked(),
  ...Object.entries(UNASKED).map(([id, name]) => ({ id, name })),
];

const names = new Map(roleOptions.map(({ id, name }) => [id, name]));

/** What a user calls a role; one that a library brought is called by what stands there. */
export function roleName(id: string): string {
  return names.get(id) ?? id;
}

function asked(): RoleOption[] {
  const labels = new Map<string, Set<string>>();
  for (const { parts } of genreFiles)
    for (const part of parts) {
      const id = roleOf(part);
      if (!WITHOUT_PHRASES.includes(id)) labels.set(id, (labels.get(id) ?? new Set()).add(part.label));
    }
  return [...labels].map(([id, all]) => ({ id, name: [...all].slice(0, MOST_NAMES).join('、') }));
}
