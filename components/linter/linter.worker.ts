import * as z from 'zod/mini';
import { fixAll } from '../../lib/core/linter/fix-all.ts';
import { createLinter } from '../../lib/core/linter/linter.ts';
import type { LinterOptions } from '../../lib/core/linter/options.ts';
import { createTermReader } from '../../lib/core/terms/read-terms.ts';
import { countEntries, readStandingFile, wordReaderWith } from '../../lib/core/wording/standing/standing-file.ts';
import type { WordReader } from '../../lib/core/wording/read-words.ts';
import { type LinterAnswer, type LinterRequest, linterRequest, type StandingSummary } from './messages.ts';

z.config({ jitless: true });

/** A form has a heading of its own, and asks for who fills it in and when beside the text. */
const ASKED_BY_FORMS = ['title', 'signature', 'date'] as const;

let options: LinterOptions = {};
let linter = createLinter(options);
/** The file by which words were read last: reading it again for each draft would take longer than the check. */
let known: { text: string; words: WordReader | undefined } | undefined;

addEventListener('message', (event: MessageEvent<unknown>) => {
  postMessage(answer(linterRequest.parse(event.data)));
});

function answer(request: LinterRequest): LinterAnswer {
  const { job } = request;
  if (request.kind === 'fix-all')
    return { kind: 'fixes', job, edits: fixAll(linter.text, options, request.ignored, linter.shown) };
  if (request.kind === 'read-standing') return { kind: 'standing', job, read: summaryOf(request.text) };
  if (request.kind === 'edit') return { kind: 'checked', job, change: linter.edit(request.edits, request.shown) };
  const { genre, isForm, severities, length, standing, terms } = request.options;
  const words = standing === undefined ? undefined : wordsBy(standing);
  options = {
    ...(genre === undefined ? {} : { genre }),
    ...(isForm ? { elsewhere: ASKED_BY_FORMS } : {}),
    severities,
    length,
    ...(words ? { words } : {}),
    ...(terms ? { terms: createTermReader(terms) } : {}),
  };
  linter = createLinter(options);
  const documents = [...linter.check(request.text, request.shown)];
  return { kind: 'checked', job, change: { head: 0, tail: 0, shift: 0, documents } };
}

function summaryOf(text: string): StandingSummary {
  const read = readStandingFile(text);
  return 'problem' in read ? read : { updated: read.file.updated, ...countEntries(read.file) };
}

/** Undefined where the file is of no use: the built-in data are then. */
function wordsBy(text: string): WordReader | undefined {
  if (known?.text !== text) {
    const read = readStandingFile(text);
    known = { text, words: 'problem' in read ? undefined : wordReaderWith(read.file) };
  }
  return known.words;
}
