export const MOST_BYTES = 5 * 1024 * 1024;
const MOST_VALUES = 100_000;
const LONGEST_TEXT = 500;
const DEEPEST = 8;

/** Whether what was read from a file is small enough to be looked at any closer. */
export function isWithinLimits(json: unknown): boolean {
  let values = 0;
  const isSmall = (value: unknown, depth: number): boolean => {
    values += 1;
    if (values > MOST_VALUES || depth > DEEPEST) return false;
    if (typeof value === 'string') return value.length <= LONGEST_TEXT;
    if (typeof value !== 'object' || value === null) return true;
    return Object.entries(value).every(([key, own]) => key.length <= LONGEST_TEXT && isSmall(own, depth + 1));
  };
  return isSmall(json, 0);
}
