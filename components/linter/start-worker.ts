/** The worker that checks drafts, in its own file so that the bundler finds it. */
export function startWorker(): Worker {
  return new Worker(new URL('./linter.worker.ts', import.meta.url), { type: 'module', name: 'gaoban-linter' });
}
