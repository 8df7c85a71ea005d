import { createPhrasesClient, type PhrasesClient } from './phrases-client.ts';
import { startPhrasesWorker } from './start-worker.ts';

let client: PhrasesClient | undefined;

/** One for the whole page, from the first look at the phrases on: to read fifty thousand of them takes a moment. */
export function phrasesClient(): PhrasesClient {
  client ??= createPhrasesClient(startPhrasesWorker);
  return client;
}
