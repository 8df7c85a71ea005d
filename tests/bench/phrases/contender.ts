export const CONTENDERS = ['own index', 'MiniSearch', 'FlexSearch', 'FlexSearch in order'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Most hits that are asked for. */
export const LIMIT = 50;

export interface Contender {
  name: ContenderName;
  /** Ids, at most `LIMIT`. */
  search: (query: string) => string[];
}

/** Where the user is while searching. */
export const SECTION = { role: 'measures', genre: 'work-summary' };
