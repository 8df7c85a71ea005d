/** Messages one frame may send at once, and how many more each second. */
const BURST = 400;
const PER_SECOND = 200;
/** So many refused ones without a rest mean that the page won't stop by itself. */
const GIVE_UP_AFTER = 4000;

export type Verdict = 'take' | 'drop' | 'give-up';

/** A budget of messages, so that a page that floods the port can't freeze the panel. */
export function createFloodGuard(now: () => number = () => performance.now()): () => Verdict {
  let budget = BURST;
  let refilledAt = now();
  let refused = 0;

  return () => {
    const time = now();
    budget = Math.min(BURST, budget + ((time - refilledAt) / 1000) * PER_SECOND);
    refilledAt = time;
    // Only a rest long enough to fill the budget again is a sign that the flood is over.
    if (budget === BURST) refused = 0;
    if (budget >= 1) {
      budget -= 1;
      return 'take';
    }
    refused += 1;
    return refused > GIVE_UP_AFTER ? 'give-up' : 'drop';
  };
}
