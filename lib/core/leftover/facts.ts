import type { Line } from '../document/line.ts';
import type { Fact } from '../rules/facts.ts';
import { isSaidOfOwn, type LeftWord, type SaidWord } from './left-words.ts';
import { isOfOthers } from './levels.ts';
import { leftoverOf } from './read-leftovers.ts';
import { isSaidByOthers } from './said-by-others.ts';
import { opensSentence } from './self-words.ts';
import { isOfToldHouse } from './unit-phrases.ts';

/** So short are the lines that name an attachment. */
const SHORT = 40;
/** Of these the rest of the line tells, too. */
const WHOLE_LINE: ReadonlySet<string> = new Set(['opens', 'led', 'opened', 'attached']);

/** Each of them; of years also those that stand beside, and whether the line tells them. */
export function factsOf(line: Line): Fact[] {
  const { read: text } = line;
  return [
    ...leftoverOf(line, 'years').map(({ start, end, sense, year, beside }) => ({
      key: `${sense} ${year} ${beside.join()} ${text.slice(start, end)} ${WHOLE_LINE.has(sense) || text.length < SHORT ? text : ''}`,
      start,
      end,
    })),
    ...leftoverOf(line, 'plans').map(({ start, end, stage, year, isNext, plan }) => ({
      key: `${plan.name} ${stage} ${year} ${isNext} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...[...leftoverOf(line, 'selves'), ...leftoverOf(line, 'weak')].map(({ start, end, kind }) => ({
      key: `self ${kind} ${text.slice(start, end)} ${isSaidByOthers(text, start)} ${opensSentence(text, start)}`,
      start,
      end,
    })),
    ...leftoverOf(line, 'yearly').map(({ start, end, year }) => ({
      key: `yearly ${year} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...leftoverOf(line, 'terms').map(({ start, end, isAhead }) => ({
      key: `term ${isAhead} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...leftoverOf(line, 'spans').map(({ start, end, months, until }) => ({
      key: `span ${months} ${until} ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...leftoverOf(line, 'milestones').map(({ start, end }) => ({
      key: `milestone ${text.slice(start, end)}`,
      start,
      end,
    })),
    ...saidIn(line).map(({ start, end, told }) => ({
      key: `${told.tells} ${text.slice(start, end)} ${told.tells === 'unit' && isSaidOfOwn(text, { start, end, told })} ${told.tells === 'unit' && isOfToldHouse(told, text.slice(0, start), '')}`,
      start,
      end,
    })),
    ...factsOfOthers(line),
    ...leftoverOf(line, 'units').map(({ start, end }) => ({ key: `unit ${text.slice(start, end)}`, start, end })),
  ];
}

function saidIn(line: Line): readonly SaidWord<LeftWord>[] {
  return [
    ...leftoverOf(line, 'seasons'),
    ...leftoverOf(line, 'unitWords'),
    ...leftoverOf(line, 'overThings'),
    ...leftoverOf(line, 'zodiacs'),
    ...leftoverOf(line, 'speakers'),
  ];
}

/** What hangs on the title, on who reports, or on all the rest of the draft, with all by which it is judged. */
function factsOfOthers(line: Line): Fact[] {
  const { read: text } = line;
  const key = (
    kind: string,
    start: number,
    end: number,
    ...rest: readonly (string | number | boolean | undefined)[]
  ) => ({
    key: `${kind} ${rest.join(' ')} ${text.slice(start, end)}`,
    start,
    end,
  });
  return [
    ...leftoverOf(line, 'told').map(({ start, end, term }) => key('told', start, end, term.of, term.from, term.to)),
    ...leftoverOf(line, 'schoolYears').map(({ start, end, says, year }) => key('school', start, end, says, year)),
    ...leftoverOf(line, 'grades').map(({ start, end, grade }) => key('grade', start, end, grade)),
    ...leftoverOf(line, 'posts').map(({ start, end, part, post }) => key('post', start, end, part, post)),
    ...leftoverOf(line, 'levels').map((level) =>
      key('level', level.start, level.end, level.kind, level.isSure, isOfOthers(text, level)),
    ),
    ...leftoverOf(line, 'towns').map((town) =>
      key('town', town.start, town.end, town.isSure, town.isFirst, isOfOthers(text, town)),
    ),
    ...leftoverOf(line, 'relative').map(({ start, end }) => key('relative', start, end)),
    ...leftoverOf(line, 'earlier').map(({ start, end, month, last, isPeriod, isSince, hasDay, isDue, opens }) =>
      key('earlier', start, end, month, last, isPeriod, isSince, hasDay, isDue, opens),
    ),
    ...leftoverOf(line, 'ordinals').map((each) =>
      key('ordinal', each.start, each.end, each.number, each.key, each.told, each.year),
    ),
    ...leftoverOf(line, 'schoolTimes').map(({ start, end, says }) => key('school time', start, end, says)),
    ...leftoverOf(line, 'monthHeadings').map(({ start, end, month }) => key('month', start, end, month)),
    ...leftoverOf(line, 'partsAhead').map(({ start, end, isHeading }) => key('ahead', start, end, isHeading)),
    ...leftoverOf(line, 'partsOver').map(({ start, end, until }) => key('over', start, end, until)),
    ...leftoverOf(line, 'nextYears').map(({ start, end, month }) => key('next', start, end, month)),
    ...leftoverOf(line, 'slogans').map(({ start, end, year }) => key('slogan', start, end, year)),
    ...leftoverOf(line, 'toldMonths').map(({ start, end, month }) => key('told month', start, end, month)),
    ...leftoverOf(line, 'compared').map(({ start, end, with: year }) => key('compared', start, end, year)),
  ];
}
