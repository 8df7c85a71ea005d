import { leftoverOf } from '../leftover/read-leftovers.ts';
import type { Document } from '../document/document.ts';
import { isAnother } from '../leftover/another-unit.ts';
import { isOfOthers, strangeLevel, strangeTown } from '../leftover/levels.ts';
import { readNamedHouses, wordsOfKind } from '../leftover/named-houses.ts';
import { mayNamePlace, placesOf, readOtherPlaces } from '../leftover/other-places.ts';
import { withoutVoices } from '../leftover/other-voices.ts';
import { type OwnUnit, ownUnit, spokenUnit, titledUnit, unitIn } from '../leftover/own-unit.ts';
import { minorityKinds } from '../leftover/minority-words.ts';
import { NO_NAME } from '../leftover/named-units.ts';
import { postDoubt } from '../leftover/posts.ts';
import { isSaidByOthers } from '../leftover/said-by-others.ts';
import { doubtfulKinds, strangeKinds, townOf } from '../leftover/self-doubts.ts';
import { opensSentence, type SelfWord } from '../leftover/self-words.ts';
import { sameKindOf } from '../leftover/same-kinds.ts';
import { isInTown, isTown, otherTowns } from '../leftover/superiors.ts';
import { overlap } from '../range.ts';
import { bodyOf, linesHolding, linesWith, reportAt, reportsOf } from './leftover-places.ts';
import { MAX_PARAGRAPHS } from './date-opening-periods.ts';
import { unitNameReports } from './leftover-names.ts';
import { classReports, reporterReports } from './leftover-persons.ts';
import { speakerReports, unitWordReports } from './leftover-words.ts';
import type { Report } from './rule.ts';

export function unitReports(document: Document): Report[] {
  const own = ownUnit(document);
  const others = [
    ...strangePosts(document),
    ...strangeLevels(document),
    ...reporterReports(document),
    ...classReports(document),
  ];
  if (!own) return [...others, ...strangeWords(undefined, document)];
  const units = strangeUnits(own, document);
  const houses = strangeHouses(own, document).filter((house) => !units.some((unit) => overlap(house, unit)));
  return [
    ...others,
    ...signedByAnother(document),
    ...strangeWords(own, document),
    ...unitWordReports(own, document),
    ...speakerReports(own, document),
    ...strangeTowns(own, document),
    ...strangeTownWords(own, document),
    ...units,
    ...houses,
    ...strangePlaces(own, document),
    ...unitNameReports(own, document),
  ];
}

/** A draft with more kinds of them was put together from many. */
const MAX_KINDS = 2;

/** 我校 in a hospital's draft; 全校 where no school is told of. */
function strangeWords(named: OwnUnit | undefined, document: Document): Report[] {
  const own =
    named ?? spokenUnit(countsOf(linesWith(document, 'selves').flatMap(({ line }) => leftoverOf(line, 'selves'))));
  if (!own) return [];
  const title = document.title ?? '';
  const names = named?.kind ? (titledUnit(title)?.name ?? '') : title;
  const whose = named ? `这份材料是${own.name}的` : `别处写的是“我${own.name}”`;
  return SELVES.flatMap((selves) => {
    const told = linesWith(document, selves);
    const counts = countsOf(told.flatMap(({ line }) => leftoverOf(line, selves)));
    const doubtful = doubtfulKinds(own, counts, names);
    const texts = () => bodyOf(document).map((paragraph) => paragraph.read);
    const strangers = strangeKinds(own, counts, names);
    const minorities = minorityKinds(own, counts, texts).filter((each) => !strangers.includes(each));
    const kinds = [...strangers, ...doubtful, ...minorities];
    if (kinds.length === 0 || kinds.length > MAX_KINDS) return [];
    const strange = withoutVoices(kinds, own.kind, texts(), document.genre === 'duty-report' || title.includes('个人'));
    return told.flatMap((paragraph) =>
      leftoverOf(paragraph.line, selves).flatMap((word) => {
        if (!strange.includes(word.kind) || isSaidByOthers(paragraph.read, word.start)) return [];
        if (doubtful.includes(word.kind) && !opensSentence(paragraph.read, word.start)) return [];
        const words = paragraph.read.slice(word.start, word.end);
        return reportAt(word, paragraph, `${whose}，这里却写“${words}”，像是别处的材料留下的，请核对`);
      }),
    );
  });
}

/** Its own words, and weaker ones. */
const SELVES = ['selves', 'weak'] as const;

function countsOf(words: readonly SelfWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of words) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** 在红旗镇党委的领导下 in the draft of 青山镇. */
function strangeUnits({ name }: OwnUnit, document: Document): Report[] {
  return reportsOf(document, 'units', (unit, { read: text }) =>
    isAnother(unit, name) ? `这份材料是${name}的，这里写的是“${text.slice(unit.start, unit.end)}”，请核对` : undefined,
  );
}

/** 《桐林县……方案》 in the draft of 望溪县水务局. */
function strangePlaces({ name }: OwnUnit, document: Document): Report[] {
  const own = placesOf(name);
  if (!own) return [];
  const reports: Report[] = [];
  for (const paragraph of bodyOf(document)) {
    const { read: text, line } = paragraph;
    if (!mayNamePlace(text, line.hinted.cues, own)) continue;
    for (const place of readOtherPlaces(text, line.hinted.cues, own)) {
      const words = text.slice(place.start, place.end);
      reports.push(...reportAt(place, paragraph, `这份材料是${name}的，这里写的是“${words}”，请核对`));
    }
  }
  return reports;
}

/** 洪坪收费站将继续…… in the draft of 云塘收费站. */
function strangeHouses({ name }: OwnUnit, document: Document): Report[] {
  const words = wordsOfKind(name);
  return linesHolding(document, words).flatMap((paragraph) =>
    readNamedHouses(paragraph.read, name, words).flatMap((house) => {
      const named = paragraph.read.slice(house.start, house.end);
      return reportAt(house, paragraph, `这份材料是${name}的，这里写的是“${named}”，请核对`);
    }),
  );
}

/** 红旗镇人民政府 under a title that begins with 青山镇. */
function signedByAnother({ frame, text }: Document): Report[] {
  const { title, signature } = frame;
  const titled = title && titledUnit(title.text);
  if (!titled || !signature) return [];
  const written = text.slice(signature.start, signature.end).replaceAll(/\s/gu, '');
  const signed = signerOfKind(titled.name, written) ?? signerElse(titled.name, written);
  if (signed === undefined) return [];
  const message = `标题写的是“${titled.name}”，落款写的是“${signed}”，请核对`;
  return [{ start: signature.start, end: signature.end, subject: signed, message, fixes: [] }];
}

/** Characters by which a name is told. */
const TOLD = 2;

/** 云岭供电所 under the title of 禾塘供电所, and 云岭街道平安办 under that of 松陵街道. */
function signerOfKind(titled: string, signed: string): string | undefined {
  const kind = sameKindOf(titled)?.word;
  if (kind === undefined || !titled.endsWith(kind) || titled.length < kind.length + TOLD) return undefined;
  const name = titled.slice(-kind.length - TOLD, -kind.length);
  const at = signed.indexOf(kind, TOLD);
  const other = signed.slice(Math.max(0, at - TOLD), at);
  const isOther = at >= TOLD && IS_NAME.test(other) && !NO_NAME.test(other);
  // 绿茵幼儿园 for 绿荫幼儿园 is asked about as a name told two ways.
  return isOther && !hasAnyOf(signed, name) ? signed.slice(0, at + kind.length) : undefined;
}

const IS_NAME = /^[一-龥]{2}$/u;

function signerElse(titled: string, written: string): string | undefined {
  const signed = unitIn(written);
  const kind = SIGNERS.exec(titled)?.[0];
  if (!signed || !kind) return undefined;
  const name = titled.slice(0, -kind.length).slice(-TOLD);
  const isOther = isAnother({ kind, name }, signed.name) && !(SHORTENED.test(kind) && hasAnyOf(signed.name, name));
  return isOther ? signed.name : undefined;
}

const SIGNERS = /(?:街道|社区|镇|乡|村|县|小学|中学|医院|卫生院|幼儿园|支行|局|所|站|林场|农场|馆|法庭)$/u;
/** 住建局 is 住房和城乡建设局. */
const SHORTENED = /^(?:支行|局|所|站|幼儿园|卫生院)$/u;

function hasAnyOf(words: string, chars: string): boolean {
  return [...chars].some((char) => words.includes(char));
}

/** Paragraphs below the title in which whoever reports may say who they are. */
const FIRST = MAX_PARAGRAPHS;

/** 作为餐饮股的负责人 by whoever is the head of another. */
function strangePosts(document: Document): Report[] {
  const told = linesWith(document, 'posts');
  if (told.length === 0) return [];
  const { paragraphs, frame, text } = document;
  const first = paragraphs.slice(0, frame.bodyStart + FIRST).map((paragraph) => paragraph.read);
  const signed = frame.signature ? text.slice(frame.signature.start, frame.signature.end) : '';
  const said = [...first, signed].join('\n');
  return told.flatMap((paragraph) =>
    paragraph.index < frame.bodyStart + FIRST
      ? []
      : leftoverOf(paragraph.line, 'posts').flatMap((post) => reportAt(post, paragraph, postDoubt(post, said))),
  );
}

/** 全县 in a draft that else speaks of its district. */
function strangeLevels(document: Document): Report[] {
  const told = linesWith(document, 'levels');
  const strange = strangeLevel(told.flatMap(({ line }) => leftoverOf(line, 'levels')));
  if (!strange) return [];
  return told.flatMap((paragraph) =>
    leftoverOf(paragraph.line, 'levels').flatMap((level) =>
      level.kind === strange && level.isSure && !isOfOthers(paragraph.read, level)
        ? reportAt(
            level,
            paragraph,
            `别处写的都是“${strange === '县' ? '区' : '县'}”，这里写的是“${paragraph.read.slice(level.start, level.end)}”，像是别处的材料留下的，请核对`,
          )
        : [],
    ),
  );
}

/** 乡党委 in the draft of a village that else speaks of its 镇. */
function strangeTownWords({ kind, name }: OwnUnit, document: Document): Report[] {
  if (!isInTown(kind)) return [];
  const told = linesWith(document, 'towns');
  const strange = strangeTown(
    told.flatMap(({ line }) => leftoverOf(line, 'towns')),
    townOf(name),
  );
  if (strange === undefined) return [];
  return told.flatMap((paragraph) =>
    leftoverOf(paragraph.line, 'towns').flatMap((town) => {
      const words = paragraph.read.slice(town.start, town.end);
      const message = `别处写的都不是“${strange}”，这里写的是“${words}”，像是别处的材料留下的，请核对`;
      const isLeft = town.kind === strange && town.isSure && town.isFirst && !isOfOthers(paragraph.read, town);
      return reportAt(town, paragraph, isLeft ? message : undefined);
    }),
  );
}

/** 在红旗乡党委的领导下 in the draft of a village that is led by 双塘镇. */
function strangeTowns({ kind }: OwnUnit, document: Document): Report[] {
  if (!isInTown(kind)) return [];
  const towns = linesWith(document, 'units').flatMap((paragraph) =>
    leftoverOf(paragraph.line, 'units')
      .filter(isTown)
      .map((unit) => ({ ...unit, paragraph })),
  );
  const [home] = towns;
  return otherTowns(towns).flatMap((unit) =>
    home === undefined
      ? []
      : reportAt(
          unit,
          unit.paragraph,
          `前面写的是“${home.name}${home.kind}”，这里写的是“${unit.name}${unit.kind}”，请核对`,
        ),
  );
}
