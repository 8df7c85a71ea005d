import { expect, test } from 'vitest';
import type { CheckResult } from '../../lib/core/linter/join-documents.ts';
import { createLinterClient, type LinterClient } from '../../components/linter/linter-client.ts';
import { readStanding } from '../../components/linter/read-standing.ts';
import { startWorker } from '../../components/linter/start-worker.ts';

const options = { severities: {}, length: {} };

const plain = (text: string) => ({ text, shown: [] });

interface Answers {
  client: LinterClient;
  jobs: number[];
  crashes: number[];
  /** Settles at the next result or crash. */
  next: () => Promise<CheckResult | undefined>;
}

function start(launch: () => Worker): Answers {
  const jobs: number[] = [];
  const crashes: number[] = [];
  let settle: (result: CheckResult | undefined) => void = () => undefined;
  const client = createLinterClient(launch, {
    onResult: (job, result) => {
      jobs.push(job);
      settle(result);
    },
    onCrash: (job) => {
      crashes.push(job);
      settle(undefined);
    },
  });
  return { client, jobs, crashes, next: () => new Promise((resolve) => (settle = resolve)) };
}

function workerOf(code: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}

test('the worker finds the blanks of a draft', async () => {
  const { client, next } = start(startWorker);
  client.check(plain('20xx年，我镇召开会议xx次。'), options);
  const result = await next();
  expect(result?.diagnostics.map(({ text }) => text)).toContain('20xx');
  client.close();
});

test('of texts typed while one is checked only the newest is answered', async () => {
  const { client, jobs, next } = start(startWorker);
  for (const text of ['20xx', '20xx年', '20xx年x月', '20xx年x月x日']) client.check(plain(text), options);
  await next();
  expect(jobs).toEqual([4]);
  client.close();
});

test('a worker that fails is told of and started again', async () => {
  let launched = 0;
  const { client, crashes, next } = start(() => {
    launched += 1;
    return launched === 1 ? workerOf('onmessage = () => { throw new Error("broken") }') : startWorker();
  });
  client.check(plain('20xx年'), options);
  await next();
  expect(crashes).toEqual([1]);
  client.check(plain('20xx年'), options);
  expect((await next())?.parts).toHaveLength(1);
  client.close();
});

test('an answer of another shape counts as a failure', async () => {
  let launched = 0;
  const { client, crashes, next } = start(() => {
    launched += 1;
    return launched === 1 ? workerOf('onmessage = () => postMessage({ job: 1, result: 5 })') : startWorker();
  });
  client.check(plain('20xx年'), options);
  await next();
  expect(crashes).toEqual([1]);
  client.close();
});

test('after an edit the result is that of the new text', async () => {
  const { client, next } = start(startWorker);
  client.check(plain('篇一：总结\n20xx年，我镇召开会议xx次。\n篇二：总结\n共走访xx户。'), options);
  await next();
  const edited = '篇一：总结\n2026年，我镇召开会议xx次。\n篇二：总结\n共走访xx户。';
  client.check(plain(edited), options);
  const blanks = (await next())?.diagnostics.filter(({ rule }) => rule === 'placeholder');
  expect(blanks?.map(({ start }) => start)).toEqual([edited.indexOf('xx'), edited.lastIndexOf('xx')]);
  client.close();
});

test('a line that is shown as a heading divides the draft, and no longer when it is not', async () => {
  const text = '2025年工作总结\n守好家门\n走访群众\n办好实事\n修路三条';
  const shown = [text.indexOf('守好'), text.indexOf('办好')].map((start) => ({ start, level: 2 }));
  const { client, next } = start(startWorker);
  const headings = async (lines: typeof shown, now = text) => {
    client.check({ text: now, shown: lines }, options);
    return (await next())?.parts.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []));
  };
  expect(await headings([])).toEqual([]);
  expect(await headings(shown)).toEqual(['守好家门', '办好实事']);
  const moved = shown.map(({ start, level }) => ({ start: start + 1, level }));
  expect(await headings(moved, `我${text}`)).toEqual(['守好家门', '办好实事']);
  expect(await headings([], `我${text}`)).toEqual([]);
  client.close();
});

test('the edits that mend all are for the text that was checked, and for no other', async () => {
  const { client, next } = start(startWorker);
  client.check(plain('今年以来，我镇扎实推进各项工作。'), options);
  await next();
  expect(await client.fixAll('今年以来，我镇扎实推进各项工作。', [])).toEqual([]);
  expect(await client.fixAll('去年以来，我镇扎实推进各项工作。', [])).toBeUndefined();
  client.close();
});

test('who asks to mend all again, after typing, gets the edits for the text as it is then', async () => {
  const { client, next } = start(startWorker);
  const draft = '青山镇2026年工作总结\n今年以来，我镇扎实推进各项工作。\n青山镇人民政府\n二零二六年十二月二十日';
  client.check(plain(draft), options);
  await next();
  const first = client.fixAll(draft, []);
  const longer = `关于${draft}`;
  client.check(plain(longer), options);
  const second = client.fixAll(longer, []);
  expect(await first).toBeUndefined();
  const date = longer.indexOf('二零');
  expect(await second).toEqual([{ start: date, end: longer.length, text: '二〇二六年十二月二十日' }]);
  client.close();
});

test('newer data on standing wording are used as soon as they come, and no longer than they are given', async () => {
  const text = '云溪镇2026年工作总结\n一、主要做法\n落实九个到位要求。';
  const groups = [{ source: '某次会议公报', entries: [{ words: ['九个到位'], right: '十个到位' }] }];
  const standing = JSON.stringify({ version: 1, updated: '2099-01', groups });
  const { client, next } = start(startWorker);
  const found = async (more: object) => {
    client.check(plain(text), { ...options, ...more });
    const result = await next();
    return result?.diagnostics.filter(({ rule }) => rule === 'standing-wording').length;
  };
  expect(await found({})).toBe(0);
  expect(await found({ standing })).toBe(1);
  expect(await found({ standing: '{' })).toBe(0);
  expect(await found({ standing })).toBe(1);
  expect(await found({})).toBe(0);
  client.close();
});

test('a file with data is read by the worker before it is used', async () => {
  expect(await readStanding('{"version": 1, "updated": "2099-01"}')).toEqual({
    updated: '2099-01',
    wrongWords: 0,
    firsts: 0,
    phrases: 0,
    congresses: 0,
    decisions: 0,
    ideas: 0,
  });
  expect(await readStanding('[')).toEqual({ problem: expect.stringContaining('JSON') });
});
