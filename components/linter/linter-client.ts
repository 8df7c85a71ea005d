import { checkAnswer, type CheckRequest } from './messages.ts';
import type { CheckResult } from '../../lib/core/linter/check.ts';

/** Even a draft of the greatest length is checked well before this; later the worker counts as stuck. */
const TIME_LIMIT_MS = 20_000;

/** What a client needs of a worker. */
export type LinterWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface LinterEvents {
  onResult: (job: number, result: CheckResult) => void;
  /** The worker failed on that job and was started again. */
  onCrash: (job: number) => void;
}

export interface LinterClient {
  /** Asks for a check; an older one that has not begun is dropped. Returns the job's number. */
  check: (text: string, options: CheckRequest['options']) => number;
  close: () => void;
}

/** Keeps at most one job in the worker and one waiting, so that typing never queues up. */
export function createLinterClient(start: () => LinterWorker, events: LinterEvents): LinterClient {
  let worker = launch();
  let running: number | undefined;
  let waiting: CheckRequest | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  function launch(): LinterWorker {
    const started = start();
    started.addEventListener('message', (event) => {
      if ('data' in event && started === worker) onAnswer(event.data);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      if (started === worker) crash();
    });
    return started;
  }

  function onAnswer(data: unknown): void {
    const parsed = checkAnswer.safeParse(data);
    if (!parsed.success) {
      crash();
      return;
    }
    if (parsed.data.job !== running) return;
    done();
    // Overtaken while it ran: the next answer is a moment away, and this one is of an older text.
    if (parsed.data.job === last) events.onResult(parsed.data.job, parsed.data.result);
    next();
  }

  function crash(): void {
    const job = running;
    done();
    worker.terminate();
    worker = launch();
    if (job !== undefined) events.onCrash(job);
    next();
  }

  function done(): void {
    clearTimeout(deadline);
    running = undefined;
  }

  function next(): void {
    if (running !== undefined || !waiting) return;
    const request = waiting;
    waiting = undefined;
    running = request.job;
    deadline = setTimeout(crash, TIME_LIMIT_MS);
    worker.postMessage(request, []);
  }

  return {
    check: (text, options) => {
      last += 1;
      waiting = { job: last, text, options };
      next();
      return last;
    },
    close: () => {
      done();
      waiting = undefined;
      worker.terminate();
    },
  };
}
