/** The worker that ranks and searches phrases, in its own file so that the bundler finds it. */
export function startPhrasesWorker(): Worker {
  return new Worker(new URL('./phrases.worker.ts', import.meta.url), { type: 'module', name: 'gaoban-phrases' });
}
