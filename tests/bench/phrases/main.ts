import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPage } from './chromium.ts';
import { CONTENDERS } from './contender.ts';
import { timeImport } from './import.ts';
import { phraseLimits, searchLimits } from './limits.ts';
import { makePhrases, sentencesOf } from './make-phrases.ts';
import { makeQueries } from './make-queries.ts';
import { timePanel } from './panel.ts';
import { limitLines, openedTable, otherLines, suggestTable, tallyTable } from './report.ts';
import { createScanner } from './scan.ts';
import { timeSuggestions } from './suggest.ts';
import { type Query, tallies } from './tally.ts';

const PHRASES = 50_000;
const ROUNDS = 5;
/** Scanning all phrases takes long: what every so many queries are truly in is looked up. */
const SCANNED_EACH = 3;

const { values: options } = parseArgs({ options: { json: { type: 'boolean' } } });
const tell = (what: string) => process.stderr.write(`${what} …\n`);

const phrases = makePhrases(sentencesOf(readDrafts()), PHRASES);
const characters = phrases.reduce((sum, { body }) => sum + body.length, 0);
const queries = makeQueries(phrases).flatMap(({ kind, queries }) => queries.map((text): Query => ({ kind, text })));

tell('scanning');
const scanner = createScanner(phrases);
for (const [number, query] of queries.entries())
  if (number % SCANNED_EACH === 0) query.matching = scanner.scan(query.text);

tell('putting the phrases into the database');
const page = await openPage(JSON.stringify(phrases));
const opened = [];
for (const name of CONTENDERS.filter((each) => each !== 'FlexSearch in order')) {
  tell(name);
  opened.push(await page.open(name));
}
tell('searching');
const searched = tallies(
  queries,
  await page.search(
    queries.map(({ text }) => text),
    ROUNDS,
  ),
);
await page.close();
tell('suggesting');
const suggested = await timeSuggestions(phrases);
tell('importing');
const imported = await timeImport(phrases);
tell('opening the panel');
const panel = await timePanel(phrases);

const limits = [...searchLimits(opened, searched), ...phraseLimits(suggested, imported, panel)];
if (options.json)
  process.stdout.write(
    `${JSON.stringify({ environment: page.name, characters, opened, searched, suggested, imported, panel, limits })}\n`,
  );
else {
  const title = `${page.name}, ${PHRASES.toLocaleString('en')} phrases, ${characters.toLocaleString('en')} characters`;
  process.stdout.write(
    `${title}\n${openedTable(opened)}\n${tallyTable(searched)}\n${suggestTable(suggested)}\n${otherLines(imported, panel)}\n${limitLines(limits)}`,
  );
}

/** The project’s own drafts, in order of name. */
function readDrafts(): string[] {
  return ['../../accuracy/open/', '../../drafts/'].flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    const files = readdirSync(url).filter((file) => file.endsWith('.txt'));
    return files.sort().map((file) => readFileSync(new URL(file, url), 'utf8'));
  });
}
