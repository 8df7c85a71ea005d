import type { Edit } from '../../lib/core/diagnostic.ts';
import { type CheckResult, joinDocuments } from '../../lib/core/linter/join-documents.ts';
import { moveShown, sameShown } from '../../lib/core/document/shown-heading.ts';
import type { Draft } from '../../lib/messaging/link.ts';
import type { Ignored } from '../../lib/core/linter/fix-all.ts';
import { applyChange, type PlacedDocument } from '../../lib/core/linter/lint-change.ts';
import { editBetween } from '../../lib/core/edits/edit-between.ts';
import { type CheckOptions, type LinterAnswer, linterAnswer, type LinterRequest } from './messages.ts';

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
  check: (draft: DraftText, options: CheckOptions) => number;
  /** The edits that apply all safe fixes of `text`; undefined where the worker failed or has another text by now. */
  fixAll: (text: string, ignored: readonly Ignored[]) => Promise<Edit[] | undefined>;
  close: () => void;
}

export type DraftText = Pick<Draft, 'text' | 'shown'>;

/** A text to be checked. */
interface Wish extends DraftText {
  job: number;
  options: CheckOptions;
}

interface FixWish {
  job: number;
  text: string;
  ignored: Ignored[];
  settle: (edits: Edit[] | undefined) => void;
}

/** Keeps at most one job in the worker and one waiting, so that typing never queues up. */
export function createLinterClient(start: () => LinterWorker, events: LinterEvents): LinterClient {
  let worker = launch();
  let running: number | undefined;
  let waiting: Wish | undefined;
  let fixWish: FixWish | undefined;
  /** What the worker holds. */
  let held: Wish | undefined;
  let documents: readonly PlacedDocument[] = [];
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let newest = 0;

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
    const parsed = linterAnswer.safeParse(data);
    if (!parsed.success) {
      crash();
      return;
    }
    if (parsed.data.job !== running) return;
    done();
    take(parsed.data);
    next();
  }

  function take(answer: LinterAnswer): void {
    if (answer.kind === 'fixes') {
      // Another wish may have taken the place of the one that was sent; its turn is next.
      if (answer.job === fixWish?.job) settleFixes(answer.edits);
      return;
    }
    if (answer.kind === 'standing') return;
    documents = applyChange(documents, answer.change);
    // Overtaken while it ran: the next answer is a moment away, and this one is of an older text.
    if (answer.job === newest) events.onResult(answer.job, joinDocuments(documents));
  }

  function crash(): void {
    const job = running;
    done();
    settleFixes(undefined);
    held = undefined;
    documents = [];
    worker.terminate();
    worker = launch();
    if (job !== undefined) events.onCrash(job);
    next();
  }

  function done(): void {
    clearTimeout(deadline);
    running = undefined;
  }

  function settleFixes(edits: Edit[] | undefined): void {
    fixWish?.settle(edits);
    fixWish = undefined;
  }

  function next(): void {
    if (running !== undefined) return;
    if (waiting) {
      const wish = waiting;
      waiting = undefined;
      send(requestFor(wish));
      held = wish;
    } else if (fixWish && fixWish.text === held?.text)
      send({ kind: 'fix-all', job: fixWish.job, ignored: fixWish.ignored });
    else settleFixes(undefined);
  }

  function requestFor({ job, text, shown, options }: Wish): LinterRequest {
    if (!held || !sameOptions(held.options, options)) return { kind: 'check', job, text, shown: [...shown], options };
    const edits = editBetween(held.text, text);
    const onlyMoved = sameShown(moveShown(held.shown, edits), shown);
    return { kind: 'edit', job, edits, ...(onlyMoved ? {} : { shown: [...shown] }) };
  }

  function send(request: LinterRequest): void {
    running = request.job;
    deadline = setTimeout(crash, TIME_LIMIT_MS);
    worker.postMessage(request, []);
  }

  return {
    check: ({ text, shown }, options) => {
      last += 1;
      newest = last;
      waiting = { job: last, text, shown, options };
      next();
      return last;
    },
    fixAll: (text, ignored) =>
      new Promise((settle) => {
        settleFixes(undefined);
        last += 1;
        fixWish = { job: last, text, ignored: [...ignored], settle };
        next();
      }),
    close: () => {
      done();
      waiting = undefined;
      settleFixes(undefined);
      worker.terminate();
    },
  };
}

function sameOptions(a: CheckOptions, b: CheckOptions): boolean {
  const rules = new Set([...Object.keys(a.severities), ...Object.keys(b.severities)]);
  const areLimits = a.length.min === b.length.min && a.length.max === b.length.max;
  const isAlike =
    areLimits && a.genre === b.genre && a.isForm === b.isForm && a.standing === b.standing && a.terms === b.terms;
  return isAlike && [...rules].every((rule) => a.severities[rule] === b.severities[rule]);
}
