import { GaobanDatabase } from '../../lib/library/database.ts';
import { openPhraseStore } from '../../lib/library/phrase-store.ts';

/** A worker with its own connection, as the search has: tells the bodies of the phrases in use as they change. */
globalThis.addEventListener('message', ({ data: name }: MessageEvent<string>) => {
  const { phrases } = openPhraseStore(new GaobanDatabase(name));
  phrases.inUse.subscribe(() => {
    postMessage(phrases.inUse.getState().value.map(({ body }) => body));
  });
});
