import * as z from 'zod/mini';
import { GaobanDatabase } from '../../lib/library/database.ts';
import { openPhraseStore } from '../../lib/library/phrase-store.ts';
import { phrasesRequest, type PhrasesAnswer } from './messages.ts';
import { createOffering } from './offering.ts';

z.config({ jitless: true });

const offering = createOffering(openPhraseStore(new GaobanDatabase()), (state) => tell({ kind: 'state', ...state }));

addEventListener('message', (event: MessageEvent<unknown>) => {
  const request = phrasesRequest.parse(event.data);
  const { job } = request;
  if (request.kind === 'find') tell({ kind: 'found', job, ids: offering.find(request.query) });
  else tell({ kind: 'offers', job, offers: offering.offer(request) });
});

function tell(answer: PhrasesAnswer): void {
  postMessage(answer);
}
