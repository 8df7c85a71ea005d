import * as z from 'zod/mini';
import { day, updated } from './data-file.ts';
import data from './titles.json' with { type: 'json' };

const source = z.string().check(z.minLength(1));
const renamed = z.strictObject({ title: z.string(), now: z.string(), validTo: day, source });
const file = z.strictObject({
  updated,
  groups: z.array(z.strictObject({ source, titles: z.array(z.string()) })),
  /** Those that have another name now, or another one in their place; `validTo` is the last day of the old one. */
  renamed: z.array(renamed),
});
export type Renamed = z.infer<typeof renamed>;

/** Read when the first draft that names a document asks for them. */
export function readTitles(): { titles: readonly string[]; renamed: readonly Renamed[] } {
  const { groups, renamed: all } = file.parse(data);
  return { titles: groups.flatMap(({ titles }) => titles), renamed: all };
}

const BRACKETS = /[（(〔[][^（()）〔〕[\]]{0,30}[）)〕\]]/gu;
const DASHES = /[-–—―~～－]+/gu;
const ISSUERS = /^(?:(?:中共中央办公厅|中共中央|国务院办公厅|国务院|中央办公厅|中办|国办)[、，\s]*){1,3}(?=关于|印发)/u;

/** The title without what may be left off: years and (试行) behind it, who issued it, 中华人民共和国. */
export function bareTitle(title: string): string {
  return title
    .replace(BRACKETS, '')
    .replace(/[\s“”"]/gu, '')
    .replace(DASHES, '—')
    .replace(ISSUERS, '')
    .replace(/^(?:中华人民共和国|关于)/u, '');
}
