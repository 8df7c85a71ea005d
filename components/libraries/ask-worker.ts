/**
 * The one answer of a worker of this page, which ends then. Undefined where it failed (out of memory) or `signal` ended
 * it. It is this page’s own code, and has parsed what it read: tens of thousands of rows are not parsed again.
 */
export async function askWorker<Answer>(
  worker: Worker,
  request: unknown,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const answer = await new Promise<Answer | undefined>((settle) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data));
    worker.addEventListener('messageerror', () => settle(undefined));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle(undefined);
    });
    signal?.addEventListener('abort', () => settle(undefined));
    worker.postMessage(request, []);
  });
  worker.terminate();
  return answer;
}
