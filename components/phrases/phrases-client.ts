import { type Offer, phrasesAnswer, type PhrasesRequest, type PhrasesState } from './messages.ts';

/** What a client needs of a worker. */
export type PhrasesWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Wish = PhrasesRequest extends infer Each ? (Each extends PhrasesRequest ? Omit<Each, 'job'> : never) : never;

export interface PhrasesClient {
  getState: () => PhrasesState;
  subscribe: (listener: () => void) => () => void;
  /** What is offered; undefined where a newer question came, or the worker failed. */
  ask: (wish: Wish) => Promise<Offer[] | undefined>;
  close: () => void;
}

/** Asks the worker that ranks and searches phrases. */
export function createPhrasesClient(start: () => PhrasesWorker): PhrasesClient {
  const listeners = new Set<() => void>();
  let state: PhrasesState = { failed: false };
  let last = 0;
  let asked: { job: number; settle: (offers: Offer[] | undefined) => void } | undefined;
  const worker = start();

  function set(next: PhrasesState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  worker.addEventListener('message', (event) => {
    const answer = phrasesAnswer.safeParse('data' in event ? event.data : undefined);
    if (!answer.success) fail();
    else if (answer.data.kind === 'state') set(answer.data);
    else if (answer.data.job === asked?.job) settle(answer.data.offers);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });

  function fail(): void {
    settle(undefined);
    set({ ...state, failed: true });
  }

  function settle(offers: Offer[] | undefined): void {
    asked?.settle(offers);
    asked = undefined;
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (wish) => {
      settle(undefined);
      last += 1;
      const job = last;
      return new Promise((resolve) => {
        asked = { job, settle: resolve };
        worker.postMessage({ ...wish, job }, []);
      });
    },
    close: () => {
      settle(undefined);
      listeners.clear();
      worker.terminate();
    },
  };
}
