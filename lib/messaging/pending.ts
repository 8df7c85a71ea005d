import type { WriteOutcome } from './editor-protocol.ts';

/** How long an editor may take to answer before its write counts as unverified: some need a moment for each edit. */
const TIME_LIMIT_MS = 30_000;

interface Waiting {
  settle: (outcome: WriteOutcome) => void;
  timer: ReturnType<typeof setTimeout>;
}

/** Requests that wait for their outcome; each is settled exactly once. */
export interface Pending {
  add: () => { id: number; outcome: Promise<WriteOutcome> };
  settle: (id: number, outcome: WriteOutcome) => void;
  settleAll: (outcome: WriteOutcome) => void;
}

export function createPending(timeLimitMs: number = TIME_LIMIT_MS): Pending {
  const waiting = new Map<number, Waiting>();
  let last = 0;

  function settle(id: number, outcome: WriteOutcome): void {
    const found = waiting.get(id);
    if (!found) return;
    clearTimeout(found.timer);
    waiting.delete(id);
    found.settle(outcome);
  }

  function add(): { id: number; outcome: Promise<WriteOutcome> } {
    last += 1;
    const id = last;
    const outcome = new Promise<WriteOutcome>((resolve) => {
      const timer = setTimeout(() => settle(id, { status: 'unverified' }), timeLimitMs);
      waiting.set(id, { settle: resolve, timer });
    });
    return { id, outcome };
  }

  function settleAll(outcome: WriteOutcome): void {
    for (const id of waiting.keys()) settle(id, outcome);
  }

  return { add, settle, settleAll };
}
