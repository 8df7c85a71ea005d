import { replaceBy, type StandingFinding } from './finding.ts';
import { isInTitle } from './guards.ts';

const RIGHT = '习近平新时代中国特色社会主义思想';
/** What the name is made of and is mistaken for. */
const PIECES =
  /^习近平(同志|总书记|主席)?((?:新|时代|时期|中国|特色|社会主义|主义|伟大|重要|核心|先进|思想|理论|的|有){2,9})/u;
const OTHERS =
  /^(?:新时代中国特色社会主义(?:经济|外交)?思想|新时代(?!有?中国|特色|社会|伟大)|的?(?:重要|核心|伟大|思想))/u;
const TELLS = /时[代期]|中国特色|社会主义|特色/u;
const MOST = 40;

/** 习近平新时代中国特色社会主义伟大思想 and the like; `start` is where the name begins. */
export function readThoughtName(text: string, start: number): StandingFinding | undefined {
  if (text.startsWith(RIGHT, start)) return undefined;
  const ahead = text.slice(start, start + MOST);
  const [written = '', title, pieces = ''] = PIECES.exec(ahead) ?? [];
  const last = Math.max(pieces.lastIndexOf('思想'), pieces.lastIndexOf('理论'));
  if (last < 0 || (title === undefined && OTHERS.test(pieces)) || !TELLS.test(pieces)) return undefined;
  const end = start + written.length - pieces.length + last + 2;
  const place = { start, end };
  if (isInTitle(text, place)) return undefined;
  const message = `规范的名称是“${RIGHT}”`;
  return { ...place, severity: 'error', message, fix: replaceBy(RIGHT, place, true) };
}

/** The day on which the Party's charter named it “三个代表”重要思想; before, “三个代表” was as good. */
const THREE_SINCE = '2002-11-14';
/** 始终做到“三个代表”，是我们党的立党之本: so the charter says still. */
const DO = /(?:做到|做好)[“"]?$/u;
/** Behind the phrase, what it may stand for as a whole. */
const FULL = /^[”"]?的?重要思想/u;
const RIGHT_AFTER = /^[”"]?(?:的?(?:要求|学习|学教|教育|实践活动))/u;
const SPEAKS = /(?:实践|践行|学习|贯彻|落实|坚持|以|[、和与及]|高举|党的)$/u;

/** “三个代表” without 重要思想; three delegates (选出三个代表) are others. */
export function readThreeRepresents(
  text: string,
  { start, end }: { start: number; end: number },
): StandingFinding | undefined {
  const after = text.slice(end, end + 8);
  if (DO.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const isQuoted = /[“"]/u.test(text.charAt(start - 1)) && /[”"]/u.test(text.charAt(end));
  const of = /^[”"]?(?:的重要思想|思想)/u.exec(after);
  if ((FULL.test(after) && !of) || RIGHT_AFTER.test(after) || isInTitle(text, { start, end })) return undefined;
  if (!isQuoted && (!SPEAKS.test(text.slice(Math.max(0, start - 4), start)) || /^[\p{Script=Han}]/u.test(after)) && !of)
    return undefined;
  const mark = isQuoted ? 1 : 0;
  const place = { start: start - mark, end: end + (of ? of[0].length : mark) };
  return {
    ...place,
    severity: 'warning',
    message: '“三个代表”后面要写“重要思想”',
    fix: replaceBy('“三个代表”重要思想', place, true),
    since: THREE_SINCE,
  };
}
