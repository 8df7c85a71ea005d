import { leftoverOf } from '../leftover/read-leftovers.ts';
import type { Document } from '../document/document.ts';
import { draftYears } from '../leftover/draft-years.ts';
import { isOutOfRow } from '../leftover/month-headings.ts';
import { oddOrdinals, readOrdinals, sameAsLast } from '../leftover/ordinals.ts';
import { linesWith, reportAt, roleAt } from './leftover-places.ts';
import type { Report } from './rule.ts';

/** 第七届 where all the rest of the draft says 第八届 of the same event. */
export function ordinalReports(document: Document): Report[] {
  const lines = linesWith(document, 'ordinals');
  if (lines.length === 0) return [];
  const years = draftYears(document);
  const titled = readOrdinals(document.title ?? '').map((each) => ({ ...each, told: 'own' as const }));
  // The next one is told of where a summary speaks of what comes.
  const told = lines.flatMap(({ line, start }) =>
    leftoverOf(line, 'ordinals').filter(
      (each) =>
        (each.year === undefined || each.year === (years?.own ?? years?.now[0])) &&
        roleAt(start + each.start, document) !== 'plan',
    ),
  );
  const odd = oddOrdinals([...titled, ...told]);
  return lines.flatMap((paragraph) => {
    const ordinals = leftoverOf(paragraph.line, 'ordinals');
    const same = sameAsLast(ordinals);
    return ordinals.flatMap((each) => {
      const usual = odd.get(each);
      if (usual !== undefined)
        return reportAt(each, paragraph, `同一件事别处写的是第${usual}${each.key.charAt(0)}，请核对`);
      return same.includes(each) ? reportAt(each, paragraph, '和去年的届次一样，请核对') : [];
    });
  });
}

/** 十二月： between 五月 and 七月. */
export function monthReports(document: Document): Report[] {
  const months = linesWith(document, 'monthHeadings').flatMap((paragraph) =>
    leftoverOf(paragraph.line, 'monthHeadings').map((heading) => ({ heading, paragraph })),
  );
  return months.flatMap(({ heading, paragraph }, at) =>
    isOutOfRow(months[at - 1]?.heading.month, heading.month, months[at + 1]?.heading.month)
      ? reportAt(heading, paragraph, '前后的月份接不上，像是以前的材料留下的，请核对')
      : [],
  );
}
