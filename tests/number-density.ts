/**
 * Offices write 13 to 16 numbers per 1,000 characters: so many are in real summaries and in the public reports of
 * provinces. Drafts labelled to try how figures are read hold about 75.
 */
const MOST_NUMBERS = 30;

/** Whether the draft holds no more numbers, written in digits, than offices write. */
export function isUsual(draft: string): boolean {
  return (draft.match(/\d+/gu)?.length ?? 0) * 1_000 <= draft.length * MOST_NUMBERS;
}
