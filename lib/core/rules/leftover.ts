import { editionDoubt, readEditions } from '../leftover/editions.ts';
import { factsOf } from '../leftover/facts.ts';
import { namedOfMinorities } from '../leftover/minority-words.ts';
import { readNamedHouses, wordsOfKind } from '../leftover/named-houses.ts';
import { placesOf, readOtherPlaces } from '../leftover/other-places.ts';
import { otherVoices } from '../leftover/other-voices.ts';
import { ownUnit } from '../leftover/own-unit.ts';
import { saysOtherYear } from '../leftover/term-mentions.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { firstAtOrAfter, overlap } from '../range.ts';
import { isOpening } from './date-opening-periods.ts';
import { reportOpening } from './date-opening.ts';
import { type Fact, wholeText } from './facts.ts';
import { frameReports, setTimes } from './leftover-frame.ts';
import { editionReports, yearReports } from './leftover-times.ts';
import { titledBefore } from './leftover-earlier.ts';
import { ordinalReports } from './leftover-rows.ts';
import { unitReports } from './leftover-units.ts';
import { headedHouses } from './leftover-words.ts';
import { personsIn } from './leftover-persons.ts';
import { unitNamesIn } from './leftover-names.ts';
import { leftStandingFacts, reportStanding } from './standing-wording.ts';
import { reportToldPeriods } from './date-told-period.ts';
import type { Report, Rule } from './rule.ts';

/** What was left from the draft of last year, or of another unit. */
export const leftover: Rule = {
  check: ({ document, blanks }) => {
    const found = [
      ...yearReports(document),
      ...editionReports(document),
      ...ordinalReports(document),
      ...unitReports(document),
      ...frameReports(document, blanks),
      ...reportStanding(document, true),
    ];
    if (found.length === 0) return found;
    // What stands in the opening, or where a part of the work is set for a time, may have been asked about as a date.
    const dated = [...reportOpening(document), ...toldPeriods(found, document)];
    return found.filter(
      (report, at) =>
        !dated.some((other) => overlap(report, other)) &&
        !found.some((other, before) => before < at && overlap(report, other)),
    );
  },
  reads: (paragraph, document) =>
    isOpening(paragraph, document)
      ? wholeText(paragraph)
      : [
          {
            key: `${Object.values(otherVoices(paragraph.read)).join()} ${saysOtherYear(paragraph.read)} ${namedOfMinorities(paragraph.read)}`,
          },
          ...reportToldPeriods(paragraph, document).map(({ start, end }) => ({
            key: 'told',
            start: start - paragraph.start,
            end: end - paragraph.start,
          })),
          { key: `${setTimes(paragraph.line).join(' ')} ${headedHouses(paragraph)}` },
          ...titledBefore(paragraph, document.title ?? '').map((each) => ({ ...each, key: 'titled' })),
          ...leftStandingFacts(paragraph),
          ...factsOf(paragraph.line),
          ...housesIn(paragraph, document),
          ...placesIn(paragraph, document),
          ...editionsIn(paragraph, document),
          ...unitNamesIn(paragraph, document),
          ...personsIn(paragraph),
        ],
};

function toldPeriods(found: readonly Report[], document: Document): Report[] {
  const { paragraphs } = document;
  const told = new Set(found.map(({ start }) => paragraphs[firstAtOrAfter(paragraphs, start + 1) - 1]));
  return [...told].flatMap((paragraph) => (paragraph ? reportToldPeriods(paragraph, document) : []));
}

function housesIn({ read: text }: Paragraph, document: Document): Fact[] {
  const own = ownUnit(document)?.name;
  if (own === undefined) return [];
  return readNamedHouses(text, own, wordsOfKind(own)).map((house) => ({
    ...house,
    key: `house ${text.slice(house.start, house.end)}`,
  }));
}

function placesIn({ read: text, line }: Paragraph, document: Document): Fact[] {
  const own = placesOf(ownUnit(document)?.name ?? '');
  return own
    ? readOtherPlaces(text, line.hinted.cues, own).map((place) => ({
        ...place,
        key: `place ${text.slice(place.start, place.end)}`,
      }))
    : [];
}

function editionsIn({ read: text }: Paragraph, document: Document): Fact[] {
  const [titled] = readEditions(document.title ?? '');
  return titled
    ? readEditions(text).map((edition) => ({ ...edition, key: `edition ${editionDoubt(edition, text, titled)}` }))
    : [];
}
