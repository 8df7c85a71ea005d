import { linterAnswer, type LinterRequest, type StandingSummary } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** Undefined where the worker failed on it. A worker of its own reads the file: a check that is under way doesn't wait. */
export async function readStanding(text: string): Promise<StandingSummary | undefined> {
  const worker = startWorker();
  const read = await new Promise<StandingSummary | undefined>((settle) => {
    worker.addEventListener('error', () => settle(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = linterAnswer.safeParse(data);
      settle(answer.data?.kind === 'standing' ? answer.data.read : undefined);
    });
    const request: LinterRequest = { kind: 'read-standing', job: 1, text };
    worker.postMessage(request, []);
  });
  worker.terminate();
  return read;
}
