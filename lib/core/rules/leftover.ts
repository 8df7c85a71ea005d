import { draftYears } from '../leftover/draft-years.ts';
import { factsOf, type LineLeftovers } from '../leftover/line-leftovers.ts';
import { isAnother } from '../leftover/another-unit.ts';
import { readNamedHouses, wordsOfKind } from '../leftover/named-houses.ts';
import { type OwnUnit, ownUnit, spokenUnit, titledUnit, unitIn } from '../leftover/own-unit.ts';
import { editionDoubt, readEditions } from '../leftover/editions.ts';
import { milestoneDoubt } from '../leftover/milestones.ts';
import { planDoubt } from '../leftover/plan-mentions.ts';
import { otherVoices, withoutVoices } from '../leftover/other-voices.ts';
import { isSaidByOthers } from '../leftover/said-by-others.ts';
import { spanDoubt } from '../leftover/span-mentions.ts';
import { doubtfulKinds, strangeKinds } from '../leftover/self-doubts.ts';
import { opensSentence, type SelfWord } from '../leftover/self-words.ts';
import { yearlyDoubt } from '../leftover/yearly-mentions.ts';
import { yearDoubt } from '../leftover/year-doubts.ts';
import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { saysOtherYear, termDoubt } from '../leftover/term-mentions.ts';
import { firstAtOrAfter, overlap, type Range } from '../range.ts';
import { isOpening } from './date-opening-periods.ts';
import { reportOpening } from './date-opening.ts';
import { type Fact, wholeText } from './facts.ts';
import type { Report, Rule } from './rule.ts';

/** What was left from the draft of last year, or of another unit. */
export const leftover: Rule = {
  check: ({ document }) => {
    const found = [...yearReports(document), ...editionReports(document), ...unitReports(document)];
    if (found.length === 0) return found;
    // What stands in the opening may have been asked about as a date.
    const dated = reportOpening(document);
    return found.filter((report) => !dated.some((other) => overlap(report, other)));
  },
  reads: (paragraph, document) =>
    isOpening(paragraph, document)
      ? wholeText(paragraph)
      : [
          { key: `${Object.values(otherVoices(paragraph.text)).join()} ${saysOtherYear(paragraph.text)}` },
          ...factsOf(paragraph.line),
          ...housesIn(paragraph, document),
          ...editionsIn(paragraph, document),
        ],
};

function housesIn({ text }: Paragraph, document: Document): Fact[] {
  const own = ownUnit(document)?.name;
  if (own === undefined) return [];
  return readNamedHouses(text, own, wordsOfKind(own)).map((house) => ({
    ...house,
    key: `house ${text.slice(house.start, house.end)}`,
  }));
}

function editionsIn({ text }: Paragraph, document: Document): Fact[] {
  const [titled] = readEditions(document.title ?? '');
  return titled
    ? readEditions(text).map((edition) => ({ ...edition, key: `edition ${editionDoubt(edition, text, titled)}` }))
    : [];
}

/** 第九届读书节 under the title of the tenth. */
function editionReports(document: Document): Report[] {
  const [titled] = readEditions(document.title ?? '');
  if (!titled) return [];
  return bodyOf(document).flatMap((paragraph) =>
    readEditions(paragraph.text).flatMap((edition) =>
      reportAt(edition, paragraph, editionDoubt(edition, paragraph.text, titled)),
    ),
  );
}

function yearReports(document: Document): Report[] {
  const told = linesWith(document, tellsTimes);
  const years = told.length > 0 ? draftYears(document) : undefined;
  if (!years) return [];
  return told.flatMap((paragraph) => {
    const { years: mentions, plans, yearly, terms, spans, milestones } = paragraph.line.leftovers;
    return [
      ...mentions.flatMap((mention) => reportAt(mention, paragraph, yearDoubt(mention, paragraph, document, years))),
      ...yearly.flatMap((mention) => reportAt(mention, paragraph, yearlyDoubt(mention, years.own))),
      ...plans.flatMap((mention) => reportAt(mention, paragraph, planDoubt(mention, years.now))),
      ...milestones.flatMap((mention) => reportAt(mention, paragraph, milestoneDoubt(mention, years.now))),
      ...(years.isPlan ? [] : spans).flatMap((mention) =>
        reportAt(mention, paragraph, spanDoubt(mention, years.term, document.title ?? '')),
      ),
      ...(years.isPlan ? [] : terms).flatMap((mention) =>
        reportAt(mention, paragraph, termDoubt(mention, years.term, sectionWith(paragraph, document))),
      ),
    ];
  });
}

function tellsTimes({ years, plans, yearly, terms, spans, milestones }: LineLeftovers): boolean {
  return years.length + plans.length + yearly.length + terms.length + spans.length + milestones.length > 0;
}

function sectionWith({ start }: Paragraph, { sections, paragraphs }: Document): readonly Paragraph[] {
  const after = firstAtOrAfter(sections, start + 1);
  const [from, to] = [sections[after - 1]?.start ?? 0, sections[after]?.start ?? Number.POSITIVE_INFINITY];
  return paragraphs.slice(firstAtOrAfter(paragraphs, from), firstAtOrAfter(paragraphs, to));
}

/** The paragraphs of the body with such leftovers; few have any. */
function linesWith({ paragraphs, frame }: Document, isSuch: (leftovers: LineLeftovers) => boolean): Paragraph[] {
  const lines: Paragraph[] = [];
  for (let at = frame.bodyStart; at < frame.bodyEnd; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph && isSuch(paragraph.line.leftovers)) lines.push(paragraph);
  }
  return lines;
}

function bodyOf({ paragraphs, frame }: Document): readonly Paragraph[] {
  return paragraphs.slice(frame.bodyStart, frame.bodyEnd);
}

function reportAt({ start, end }: Range, { text, start: offset }: Paragraph, message: string | undefined): Report[] {
  if (message === undefined) return [];
  return [{ start: start + offset, end: end + offset, subject: text.slice(start, end), message, fixes: [] }];
}

function unitReports(document: Document): Report[] {
  const own = ownUnit(document);
  if (!own) return strangeWords(undefined, document);
  const units = strangeUnits(own, document);
  const houses = strangeHouses(own, document).filter((house) => !units.some((unit) => overlap(house, unit)));
  return [...signedByAnother(document), ...strangeWords(own, document), ...units, ...houses];
}

/** A draft with more kinds of them was put together from many. */
const MAX_KINDS = 2;

/** 我校 in a hospital's draft; 全校 where no school is told of. */
function strangeWords(named: OwnUnit | undefined, document: Document): Report[] {
  const told = linesWith(document, tellsSelves);
  const own = named ?? spokenUnit(countsOf(told.flatMap(({ line }) => line.leftovers.selves)));
  if (!own) return [];
  const title = document.title ?? '';
  const names = named?.kind ? (titledUnit(title)?.name ?? '') : title;
  const whose = named ? `这份材料是${own.name}的` : `别处写的是“我${own.name}”`;
  return [READ_SELVES, READ_WEAK].flatMap((read) => {
    const counts = countsOf(told.flatMap(({ line }) => read(line.leftovers)));
    const doubtful = doubtfulKinds(own, counts, names);
    const kinds = [...strangeKinds(own, counts, names), ...doubtful];
    if (kinds.length === 0 || kinds.length > MAX_KINDS) return [];
    const strange = withoutVoices(
      kinds,
      own.kind,
      bodyOf(document).map((paragraph) => paragraph.text),
      document.genre === 'duty-report' || title.includes('个人'),
    );
    return told.flatMap((paragraph) =>
      read(paragraph.line.leftovers).flatMap((word) => {
        if (!strange.includes(word.kind) || isSaidByOthers(paragraph.text, word.start)) return [];
        if (doubtful.includes(word.kind) && !opensSentence(paragraph.text, word.start)) return [];
        const words = paragraph.text.slice(word.start, word.end);
        return reportAt(word, paragraph, `${whose}，这里却写“${words}”，像是别处的材料留下的，请核对`);
      }),
    );
  });
}

function tellsSelves({ selves, weak }: LineLeftovers): boolean {
  return selves.length + weak.length > 0;
}

const READ_SELVES = ({ selves }: LineLeftovers) => selves;
const READ_WEAK = ({ weak }: LineLeftovers) => weak;

function countsOf(words: readonly SelfWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of words) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function tellsUnits({ units }: LineLeftovers): boolean {
  return units.length > 0;
}

/** 在红旗镇党委的领导下 in the draft of 青山镇. */
function strangeUnits({ name }: OwnUnit, document: Document): Report[] {
  return linesWith(document, tellsUnits).flatMap((paragraph) =>
    paragraph.line.leftovers.units.flatMap((unit) => {
      const words = paragraph.text.slice(unit.start, unit.end);
      const message = `这份材料是${name}的，这里写的是“${words}”，请核对`;
      return reportAt(unit, paragraph, isAnother(unit, name) ? message : undefined);
    }),
  );
}

/** 洪坪收费站将继续…… in the draft of 云塘收费站. */
function strangeHouses({ name }: OwnUnit, { text, frame, paragraphs }: Document): Report[] {
  const words = wordsOfKind(name);
  if (words.length === 0) return [];
  const start = paragraphs[frame.bodyStart]?.start ?? 0;
  const end = paragraphs[frame.bodyEnd - 1]?.end ?? text.length;
  return readNamedHouses(text, name, words).flatMap((house) =>
    house.start < start || house.end > end
      ? []
      : [
          {
            ...house,
            subject: text.slice(house.start, house.end),
            message: `这份材料是${name}的，这里写的是“${text.slice(house.start, house.end)}”，请核对`,
            fixes: [],
          },
        ],
  );
}

/** 红旗镇人民政府 under a title that begins with 青山镇. */
function signedByAnother({ frame, text }: Document): Report[] {
  const { title, signature } = frame;
  if (!title || !signature) return [];
  const [titled, signed] = [titledUnit(title.text), unitIn(text.slice(signature.start, signature.end))];
  const kind = titled && SIGNERS.exec(titled.name)?.[0];
  if (!titled || !signed || !kind) return [];
  const name = titled.name.slice(0, -kind.length).slice(-2);
  if (!isAnother({ kind, name }, signed.name) || (SHORTENED.test(kind) && hasAnyOf(signed.name, name))) return [];
  const message = `标题写的是“${titled.name}”，落款写的是“${signed.name}”，请核对`;
  return [{ start: signature.start, end: signature.end, subject: signed.name, message, fixes: [] }];
}

const SIGNERS = /(?:街道|社区|镇|乡|村|县|小学|中学|医院|卫生院|幼儿园|支行|局|所|站)$/u;
/** 住建局 is 住房和城乡建设局. */
const SHORTENED = /^(?:支行|局|所|站|幼儿园|卫生院)$/u;

function hasAnyOf(words: string, chars: string): boolean {
  return [...chars].some((char) => words.includes(char));
}
