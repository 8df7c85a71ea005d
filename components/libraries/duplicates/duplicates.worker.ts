import { findDuplicates } from '../../../lib/core/phrases/duplicates.ts';

addEventListener('message', ({ data }: MessageEvent<Parameters<typeof findDuplicates>[0]>) => {
  postMessage(findDuplicates(data));
});
