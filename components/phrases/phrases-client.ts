import { type Offer, phrasesAnswer, type PhrasesRequest, type PhrasesState } from './messages.ts';

/** What a client needs of a worker. */
export type PhrasesWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

type OfferRequest = Exclude<PhrasesRequest, { kind: 'find' }>;
type Wish = OfferRequest extends infer Each ? (Each extends OfferRequest ? Omit<Each, 'job'> : never) : never;

export interface PhrasesClient {
  getState: () => PhrasesState;
  subscribe: (listener: () => void) => () => void;
  /** What is offered; undefined where a newer question came, or the worker failed. */
  ask: (wish: Wish) => Promise<Offer[] | undefined>;
  /** The ids of all that match the words; undefined as above. */
  find: (query: string) => Promise<string[] | undefined>;
}

/** Asks the worker that ranks and searches phrases. */
export function createPhrasesClient(start: () => PhrasesWorker): PhrasesClient {
  const listeners = new Set<() => void>();
  let state: PhrasesState = { failed: false };
  let last = 0;
  const asked = createQuestion<Offer[]>();
  const sought = createQuestion<string[]>();
  const worker = start();

  function set(next: PhrasesState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  worker.addEventListener('message', (event) => {
    const answer = phrasesAnswer.safeParse('data' in event ? event.data : undefined);
    if (!answer.success) fail();
    else if (answer.data.kind === 'state') set(answer.data);
    else if (answer.data.kind === 'found') sought.settle(answer.data.job, answer.data.ids);
    else asked.settle(answer.data.job, answer.data.offers);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });

  function fail(): void {
    asked.drop();
    sought.drop();
    set({ ...state, failed: true });
  }

  function send(request: PhrasesRequest): void {
    worker.postMessage(request, []);
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (wish) => {
      last += 1;
      send({ ...wish, job: last });
      return asked.put(last);
    },
    find: (query) => {
      last += 1;
      send({ kind: 'find', job: last, query });
      return sought.put(last);
    },
  };
}

/** The newest question of a kind. */
function createQuestion<Answer>() {
  let open: { job: number; settle: (answer: Answer | undefined) => void } | undefined;
  function drop(): void {
    open?.settle(undefined);
    open = undefined;
  }
  return {
    put: (job: number): Promise<Answer | undefined> => {
      drop();
      return new Promise((settle) => {
        open = { job, settle };
      });
    },
    settle: (job: number, answer: Answer): void => {
      if (open?.job !== job) return;
      open.settle(answer);
      open = undefined;
    },
    drop,
  };
}
