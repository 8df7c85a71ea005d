/** Whether a phrase is for the section (or genre) at the caret: for another, for any, for this one by name. */
export type Fit = 0 | 1 | 2;

export function fitOf(named: readonly string[], wanted: string | undefined): Fit {
  if (wanted === undefined || named.length === 0) return 1;
  return named.includes(wanted) ? 2 : 0;
}

/*
 * What hits are put in order by, before their length: pinned; found in a label or right at the beginning; used before;
 * for this section; for this genre; approved. Each outweighs all behind it.
 */
const APPROVED = 1;
const GENRE = 2 * APPROVED;
const ROLE = 3 * GENRE;
export const USED = 3 * ROLE;
export const AT_HEAD = 2 * USED;
export const PINNED = 2 * AT_HEAD;
const CLASSES = 2 * PINNED;

/** The class that comes from what a phrase is; what else it has is added to it. Higher ones stand higher. */
export function classOf(role: Fit, genre: Fit, isApproved: boolean): number {
  return role * ROLE + genre * GENRE + (isApproved ? APPROVED : 0);
}

/** The best of what is offered: of one class, those that were offered first. */
export interface Best {
  /** Nothing of this class or a lower one can be among the best any more; −1 at first. */
  floor: () => number;
  offer: (slot: number, of: number) => void;
  /** In order. */
  slots: () => number[];
}

export function createBest(limit: number): Best {
  const offered: number[][] = Array.from({ length: CLASSES }, () => []);
  let floor = -1;

  return {
    floor: () => floor,
    offer: (slot, of) => {
      offered[of]?.push(slot);
      let above = 0;
      for (let at = CLASSES - 1; at > floor; at -= 1) {
        above += offered[at]?.length ?? 0;
        if (above >= limit) floor = at;
      }
    },
    slots: () => offered.reverse().flat().slice(0, limit),
  };
}
