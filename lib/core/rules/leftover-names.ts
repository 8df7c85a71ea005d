import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { type OwnUnit, ownUnit } from '../leftover/own-unit.ts';
import { readUnitNames, wordsNaming } from '../leftover/unit-names.ts';
import type { Fact } from './facts.ts';
import { linesHolding, reportAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 红旗林场与各管护站…… in the draft of 松岭林场: named once, and as the draft would name its own. */
export function unitNameReports({ name: own }: OwnUnit, document: Document): Report[] {
  const title = document.title ?? '';
  const all = linesHolding(document, wordsNaming(own)).flatMap((paragraph) =>
    readUnitNames(paragraph.read, own).map((name) => ({ ...name, paragraph })),
  );
  const counts = new Map<string, number>();
  for (const { words } of all) counts.set(words, (counts.get(words) ?? 0) + 1);
  return all.flatMap(({ paragraph, words, isSuspect, ...place }) => {
    if (!isSuspect || counts.get(words) !== 1 || title.includes(words)) return [];
    const named = paragraph.read.slice(place.start, place.end);
    return reportAt(place, paragraph, `这份材料是${own}的，这里写的是“${named}”，像是别处的材料留下的，请核对`);
  });
}

export function unitNamesIn({ read: text }: Paragraph, document: Document): Fact[] {
  const own = ownUnit(document)?.name;
  if (own === undefined) return [];
  return readUnitNames(text, own).map(({ start, end, words, isSuspect }) => ({
    key: `named ${words} ${isSuspect} ${text.slice(start, end)}`,
    start,
    end,
  }));
}
