import { type Congress, CONGRESS_DATA, type CongressData, type Decision } from '../../congresses.ts';
import { toHanNumber } from '../../han-numerals.ts';
import { shown } from './guards.ts';
import { congressesWith } from './newer-congresses.ts';

/** Why a file's congresses and decisions don't go together with the built-in ones, in plain words. */
export function findCongressMisfit(
  congresses: readonly Congress[],
  decisions: readonly Decision[],
): string | undefined {
  const all = congressesWith(CONGRESS_DATA, { congresses, decisions, updated: '' });
  return findGap(all.congresses) ?? findLoss(congresses) ?? findDisorder(all.congresses) ?? findUnheld(all);
}

function findGap(all: readonly Congress[]): string | undefined {
  const index = all.findIndex(({ number }, at) => at > 0 && number !== (all[at - 1]?.number ?? 0) + 1);
  const [before, congress] = [all[index - 1], all[index]];
  if (!before || !congress) return undefined;
  return `“congresses”里有${nameOf(congress.number)}，却没有${nameOf(before.number + 1)}；请把中间的也写上。`;
}

/** An entry stands for the whole of the built-in one, with its plenums. */
function findLoss(congresses: readonly Congress[]): string | undefined {
  for (const { number, plenums } of congresses) {
    const known = CONGRESS_DATA.congresses.find((congress) => congress.number === number)?.plenums.length ?? 0;
    if (plenums.length < known)
      return `“congresses”里${nameOf(number)}的“plenums”只写了 ${plenums.length} 次全会，内置资料里已有 ${known} 次；请从一中全会起按顺序写全。`;
  }
  return undefined;
}

function findDisorder(all: readonly Congress[]): string | undefined {
  let last = '';
  for (const { number, validFrom, plenums } of all)
    for (const day of [validFrom, ...plenums]) {
      if (day <= last)
        return `“congresses”里${nameOf(number)}的日期“${day}”不对，要比前一次会议（${last}）晚；请按先后写。`;
      last = day;
    }
  return undefined;
}

function findUnheld({ congresses, decisions }: CongressData): string | undefined {
  const unheld = decisions.find(
    ({ number, plenum }) => plenum > (congresses.find((congress) => congress.number === number)?.plenums.length ?? 0),
  );
  if (!unheld) return undefined;
  const plenum = `${toHanNumber(unheld.number)}届${toHanNumber(unheld.plenum)}中全会`;
  return `“decisions”里的${shown(unheld.name)}写的是${plenum}，“congresses”里没有这次全会；请改对，或者把这次全会写上。`;
}

/** 二十一大 */
function nameOf(number: number): string {
  return `${toHanNumber(number)}大`;
}
