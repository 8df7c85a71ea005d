import type { Document } from '../document/document.ts';
import type { Paragraph } from '../document/paragraph.ts';
import { readSchoolClasses, strangeClasses } from '../leftover/own-classes.ts';
import { areTwo, readReporters, type Reporter } from '../leftover/reporters.ts';
import type { Fact } from './facts.ts';
import { linesHolding, reportAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

const SELF_WORDS = ['我叫'];
const SIGNED_WORDS = ['人：', '人:', '者：'];

/** 述职人：甲 under a report that says 我叫乙. */
export function reporterReports(document: Document): Report[] {
  const [self, more] = reportersIn(document, SELF_WORDS).filter(({ isSigned }) => !isSigned);
  if (!self || more) return [];
  const message = (name: string) => `前面写的是“我叫${self.name}”，这里写的是“${name}”，像是别人的材料留下的，请核对`;
  return reportersIn(document, SIGNED_WORDS).flatMap((each) =>
    each.isSigned && areTwo(each.name, self.name) ? reportAt(each, each.paragraph, message(each.name)) : [],
  );
}

function reportersIn(document: Document, words: readonly string[]): readonly (Reporter & { paragraph: Paragraph })[] {
  return linesHolding(document, words, document.paragraphs).flatMap((paragraph) =>
    readReporters(paragraph.read).map((each) => ({ ...each, paragraph })),
  );
}

const CLASS_WORDS = ['班'];

/** 高一（3）班 in the report of whoever leads 高二（3）班. */
export function classReports(document: Document): Report[] {
  const all = linesHolding(document, CLASS_WORDS).flatMap((paragraph) =>
    readSchoolClasses(paragraph.read).map((each) => ({ ...each, paragraph })),
  );
  const titled = readSchoolClasses(document.title ?? '');
  if (all.length === 0 || titled.length > 1) return [];
  const [own] = titled;
  const ownWords = own ? (document.title ?? '').slice(own.start, own.end) : '';
  return strangeClasses(all, own).flatMap((each) => {
    const first = all[0];
    const told = ownWords || (first ? first.paragraph.read.slice(first.start, first.end) : '');
    const words = each.paragraph.read.slice(each.start, each.end);
    return reportAt(each, each.paragraph, `别处写的是“${told}”，这里写的是“${words}”，像是以前的材料留下的，请核对`);
  });
}

export function personsIn({ read: text }: Paragraph): Fact[] {
  return [
    ...readReporters(text).map(({ start, end, name }) => ({ key: `reporter ${name}`, start, end })),
    ...readSchoolClasses(text).map(({ start, end, isBare }) => ({
      key: `class ${text.slice(start, end)} ${isBare}`,
      start,
      end,
    })),
  ];
}
