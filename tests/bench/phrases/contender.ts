export const CONTENDERS = ['own index', 'MiniSearch', 'FlexSearch'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Most hits that are asked for. */
export const LIMIT = 50;

export interface Contender {
  name: ContenderName;
  /** Ids, at most `LIMIT`. */
  search: (query: string) => string[];
}
