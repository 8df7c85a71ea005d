import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type OwnUnit, ownUnit } from '../leftover/own-unit.ts';
import { readUnitMentions, unitNameOf, wordsNaming } from '../leftover/unit-names.ts';
import type { Fact } from './facts.ts';
import { linesHolding, reportAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 红旗林场与各管护站…… in the draft of 松岭林场: named once, and as the draft would name its own. */
export function unitNameReports({ name: own }: OwnUnit, document: Document): Report[] {
  const title = document.title ?? '';
  const all = linesHolding(document, wordsNaming(own)).flatMap((paragraph) =>
    readUnitMentions(paragraph.read, own).map((mention) => ({ mention, paragraph })),
  );
  const counts = new Map<string, number>();
  for (const { mention } of all) counts.set(mention.words, (counts.get(mention.words) ?? 0) + 1);
  return all.flatMap(({ mention, paragraph }) => {
    if (counts.get(mention.words) !== 1 || title.includes(mention.words)) return [];
    const { isSuspect, ...place } = unitNameOf(mention, paragraph.read, own);
    if (!isSuspect) return [];
    const named = paragraph.read.slice(place.start, place.end);
    return reportAt(place, paragraph, `这份材料是${own}的，这里写的是“${named}”，像是别处的材料留下的，请核对`);
  });
}

export function unitNamesIn({ read: text }: Paragraph, document: Document): Fact[] {
  const own = ownUnit(document)?.name;
  if (own === undefined) return [];
  return readUnitMentions(text, own).map((mention) => {
    const { start, end, isSuspect } = unitNameOf(mention, text, own);
    return { key: `named ${mention.words} ${isSuspect} ${text.slice(start, end)}`, start, end };
  });
}
