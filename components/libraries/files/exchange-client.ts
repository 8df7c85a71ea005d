import { askWorker } from '../ask-worker.ts';
import type { ExchangeAnswers, ExchangeRequest } from './exchange-messages.ts';

/** Lets a worker read, compare or write a big file, so that the page stays awake. Undefined as `askWorker`. */
export async function askExchange<Kind extends ExchangeRequest['kind']>(
  request: ExchangeRequest & { kind: Kind },
  signal?: AbortSignal,
): Promise<ExchangeAnswers[Kind] | undefined> {
  const worker = new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module', name: 'gaoban-files' });
  return await askWorker<ExchangeAnswers[Kind]>(worker, request, signal);
}
