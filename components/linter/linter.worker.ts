import * as z from 'zod/mini';
import { check } from '../../lib/core/linter/check.ts';
import { type CheckAnswer, checkRequest } from './messages.ts';

z.config({ jitless: true });

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { job, text, options } = checkRequest.parse(event.data);
  const { genre, disabledRules } = options;
  const severities = Object.fromEntries(disabledRules.map((rule) => [rule, 'off' as const]));
  const answer: CheckAnswer = {
    job,
    result: check(text, { ...(genre === undefined ? {} : { genre }), severities }),
  };
  postMessage(answer);
});
