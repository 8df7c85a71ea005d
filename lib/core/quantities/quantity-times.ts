import type { Figure } from '../figures/figure.ts';
import { TIME_WORD } from './quantity-name.ts';
import { isBase } from './predicate.ts';
import { toldBefore } from './sentence.ts';

/** A time that the sentence is told of, not one it is compared with. */
const TIME = new RegExp(`(?<![比较]|[由从](?=[去上]年|年初))(?:${TIME_WORD})`, 'gu');
const MAY_BE_TIME = /[年月期度]/u;
/** The time of the draft itself. */
const UP_TO = /截[至止](?:20\d{2}年)?(?:\d{1,2}月)?/gu;
/** Told of the whole year, or of now, whatever time another clause of the sentence names. */
const WHOLE_YEAR = /全年|今年|本年|当年|年内/u;
const NOW = /现有|目前|总数/u;
const YEAR = /^20/u;
/** What is to be reached in the last quarter is what the year is to end with. */
const ENSURED = /确保|力争/u;
const LAST_QUARTER = '四季度';

/** The times that a figure's sentence is told of. */
export function timesOf(text: string, figure: Figure): readonly string[] {
  const sentence = toldBefore(text, figure);
  if (!MAY_BE_TIME.test(sentence)) return NO_TIMES;
  if (isBase(figure) || NOW.test(figure.label)) return figure.label.match(TIME) ?? NO_TIMES;
  const times = sentence.replace(UP_TO, '').match(TIME) ?? NO_TIMES;
  if (ENSURED.test(figure.label)) return times.filter((time) => !time.endsWith(LAST_QUARTER));
  return WHOLE_YEAR.test(figure.label) ? times.filter((time) => YEAR.test(time) || figure.label.includes(time)) : times;
}

const NO_TIMES: readonly string[] = [];
