import * as z from 'zod/mini';
import { fixAll } from '../../lib/core/linter/fix-all.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import { type LinterAnswer, type LinterRequest, linterRequest } from './messages.ts';

z.config({ jitless: true });

let options = {};
let linter = createLinter(options);

addEventListener('message', (event: MessageEvent<unknown>) => {
  postMessage(answer(linterRequest.parse(event.data)));
});

function answer(request: LinterRequest): LinterAnswer {
  const { job } = request;
  if (request.kind === 'fix-all') return { kind: 'fixes', job, edits: fixAll(linter.text, options, request.ignored) };
  if (request.kind === 'edit') return { kind: 'checked', job, change: linter.edit(request.edits) };
  const { genre, ...settings } = request.options;
  options = { ...(genre === undefined ? {} : { genre }), ...settings };
  linter = createLinter(options);
  const documents = [...linter.check(request.text)];
  return { kind: 'checked', job, change: { head: 0, tail: 0, shift: 0, documents } };
}
