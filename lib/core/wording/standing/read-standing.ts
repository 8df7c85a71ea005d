import { overlap, type Range } from '../../range.ts';
import type { FoundWord, WordEntry } from '../word-finder.ts';
import { ANNIVERSARIES, type Anniversary, FOUNDINGS, readAnniversary, readFounding } from './anniversaries.ts';
import { CONGRESS_DATA, type CongressData } from '../../congresses.ts';
import { createCongresses } from './congresses.ts';
import type { StandingFinding } from './finding.ts';
import { type First, FIRSTS, readFirst } from './firsts.ts';
import { createGuidingReader, GUIDING_ANCHORS, type GuidingReader } from './guiding.ts';
import { type Idea, IDEAS, ideasWith } from './ideas.ts';
import { congressesWith } from './newer-congresses.ts';
import { type Phrase, PHRASES } from './phrases.ts';
import { type CongressReader, createCongressReader } from './read-congress.ts';
import { type PhrasePlaces, readPhraseLists } from './read-phrase.ts';
import { readVerb } from './read-verb.ts';
import { readRegions } from './regions.ts';
import { readThoughtName, readThreeRepresents } from './short-ideas.ts';
import { readSessions } from './read-sessions.ts';
import { readTitle } from './read-title.ts';
import { type TypedWord, typedWord } from './typed-word.ts';
import { readWrongWord, type WrongWord, WRONG_WORDS } from './wrong-words.ts';

/** What a word in the text may be. */
export interface Meanings {
  kind: 'standing';
  wrong: { entry: WrongWord; typed: TypedWord }[];
  firsts: { first: First; typed: TypedWord }[];
  /** Those it names. */
  named: Phrase[];
  /** Those it is a member of. */
  keyOf: Phrase[];
  reader?: (text: string, place: Range) => StandingFinding | undefined;
  anniversary?: Anniversary;
  guide?: GuidingReader;
  congress?: CongressReader;
  opensTitle?: boolean;
}

/** The lists that a file may bring up to date. */
export interface StandingLists {
  wrongWords: readonly WrongWord[];
  firsts: readonly First[];
  phrases: readonly Phrase[];
}

/** Those and what is read as a whole: one newer entry makes another reader. */
export interface NewerLists extends StandingLists {
  congresses: CongressData;
  ideas: readonly Idea[];
}

const meanings = new Map<string, Meanings>();

function meaningsOf(word: string, all = meanings): Meanings {
  const known = all.get(word) ?? { kind: 'standing', wrong: [], firsts: [], named: [], keyOf: [] };
  all.set(word, known);
  return known;
}

function addLists(all: Map<string, Meanings>, { wrongWords, firsts, phrases }: StandingLists): void {
  for (const entry of wrongWords)
    for (const typed of entry.words.map(typedWord)) meaningsOf(typed.anchor, all).wrong.push({ entry, typed });
  for (const first of firsts)
    for (const typed of first.words.map(typedWord)) meaningsOf(typed.anchor, all).firsts.push({ first, typed });
  for (const phrase of phrases) {
    for (const name of [phrase.name, ...(phrase.others ?? [])]) meaningsOf(name, all).named.push(phrase);
    for (const key of phrase.keys ?? []) meaningsOf(key, all).keyOf.push(phrase);
  }
}

function addCongresses(all: Map<string, Meanings>, data: CongressData): void {
  const congresses = createCongresses(data);
  const read = createCongressReader(congresses);
  for (const count of congresses.counts) for (const kind of ['大', '届']) meaningsOf(count + kind, all).congress = read;
  meaningsOf('中全会', all).reader = (text, place) => readSessions(congresses, text, place);
}

function addIdeas(all: Map<string, Meanings>, ideas: readonly Idea[]): void {
  const guide = createGuidingReader(ideas);
  for (const word of GUIDING_ANCHORS) meaningsOf(word, all).guide = guide;
}

addLists(meanings, { wrongWords: WRONG_WORDS, firsts: FIRSTS, phrases: PHRASES });
for (const anniversary of ANNIVERSARIES)
  for (const name of anniversary.names) meaningsOf(name).anniversary = anniversary;
addCongresses(meanings, CONGRESS_DATA);
addIdeas(meanings, IDEAS);
meaningsOf('三个代表').reader = readThreeRepresents;
for (const word of FOUNDINGS) meaningsOf(word).reader = readFounding;
meaningsOf('习近平').reader = (text, { start }) => readThoughtName(text, start);
meaningsOf('《').opensTitle = true;
for (const word of ['等国家', '个国家']) meaningsOf(word).reader = readRegions;

export const STANDING_WORDS: readonly WordEntry<Meanings>[] = [...meanings];

/** With newer entries, which stand for the built-in ones of the same word or name. */
export function standingWordsWith({ congresses, ideas, ...lists }: NewerLists): readonly WordEntry<Meanings>[] {
  const bare = (entries: readonly { words: string[] }[]) =>
    new Set(entries.flatMap(({ words }) => words.map((word) => typedWord(word).bare)));
  const [wrong, firsts] = [bare(lists.wrongWords), bare(lists.firsts)];
  const names = new Set(lists.phrases.map(({ name }) => name));
  const all = new Map(
    [...meanings].map(([word, known]) => [
      word,
      {
        ...known,
        wrong: known.wrong.filter(({ typed }) => !wrong.has(typed.bare)),
        firsts: known.firsts.filter(({ typed }) => !firsts.has(typed.bare)),
        named: known.named.filter(({ name }) => !names.has(name)),
        keyOf: known.keyOf.filter(({ name }) => !names.has(name)),
      },
    ]),
  );
  addLists(all, lists);
  if (congresses.congresses.length + congresses.decisions.length > 0)
    addCongresses(all, congressesWith(CONGRESS_DATA, congresses));
  if (ideas.length > 0) addIdeas(all, ideasWith(IDEAS, ideas));
  return [...all];
}

const NONE: readonly StandingFinding[] = [];

/** What a line has of wordings that are not the standing ones, by the words in it. */
export function readStanding(text: string, words: readonly FoundWord<Meanings>[]): readonly StandingFinding[] {
  if (words.length === 0) return NONE;
  const found: StandingFinding[] = [];
  const add = (finding: StandingFinding | undefined) => {
    if (finding) found.push(finding);
  };
  const spoken = new Map<Phrase, PhrasePlaces>();
  const placesOf = (phrase: Phrase, { start, end }: Range): PhrasePlaces => {
    const places = spoken.get(phrase) ?? { names: [], span: { start, end } };
    places.span = { start: places.span.start, end };
    spoken.set(phrase, places);
    return places;
  };
  let guide: GuidingReader | undefined;
  for (const { start, end, value } of words) {
    for (const { entry, typed } of value.wrong) {
      const place = typed.around(text, { start, end });
      if (place) add(readWrongWord(entry, { text, ...place }));
    }
    for (const { first, typed } of value.firsts) {
      const place = typed.around(text, { start, end });
      if (place) add(readFirst(first, { text, ...place }));
    }
    for (const phrase of value.named) {
      if (phrase.notAfter?.some((word) => text.endsWith(word, start))) continue;
      if (phrase.notBefore?.some((word) => text.startsWith(word, end))) continue;
      placesOf(phrase, { start, end }).names.push({ start, end });
      add(readVerb(text, phrase, { start, end }));
      if (phrase.validFrom !== undefined) add(readFirst({ validFrom: phrase.validFrom }, { text, start, end }));
    }
    for (const phrase of value.keyOf) placesOf(phrase, { start, end });
    add(value.reader?.(text, { start, end }));
    if (value.anniversary) add(readAnniversary(value.anniversary, { text, start, end }));
    if (value.congress) found.push(...value.congress(text, { start, end }));
    if (value.guide) {
      guide = value.guide;
      found.push(...guide.readSingle(text, { start, end }));
    }
  }
  for (const [phrase, places] of spoken) found.push(...readPhraseLists(text, phrase, places));
  if (guide) found.push(...guide.readLists(text));
  for (const { start, end, value } of words) {
    const title = value.opensTitle ? readTitle(text, { start, end }) : undefined;
    // What is known of a part of it says more.
    if (title && !found.some((finding) => overlap(finding, title))) found.push(title);
  }
  return found.length === 0 ? NONE : found;
}
