import type { DuplicateGroup } from '../../../lib/core/phrases/duplicates.ts';
import { askWorker } from '../ask-worker.ts';

/** Lets a worker compare all phrases with each other. Undefined as `askWorker`. */
export async function askDuplicates(
  phrases: readonly { id: string; body: string }[],
): Promise<DuplicateGroup[] | undefined> {
  const worker = new Worker(new URL('./duplicates.worker.ts', import.meta.url), {
    type: 'module',
    name: 'gaoban-duplicates',
  });
  return await askWorker<DuplicateGroup[]>(
    worker,
    phrases.map(({ id, body }) => ({ id, body })),
  );
}
