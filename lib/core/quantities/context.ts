import type { Figure } from '../figures/figure.ts';
import words from './count-words.json' with { type: 'json' };
import { toldBefore } from './sentence.ts';

const OTHER_TIME = new RegExp([...words.otherTime, ...words.expected].join('|'), 'gu');
const OTHER_TIME_IN_PLAN = new RegExp(words.otherTime.join('|'), 'gu');
const AIM = new RegExp(words.aim.join('|'), 'gu');
/** 确保完成28万人次的任务 */
const AIMED = /^的(?:任务|目标)/u;
const PERIOD = /20\d{2}年|[一二三四1-4]季度|[上下]半年|\d{1,2}月/gu;

/** 2023年底，养老机构为21家: as many as there were then; 截至2023年底 may be the time of the draft. */
const YEAR_END = /(?<![至止到])20\d{2}年[底末]/u;

interface Times {
  other: string;
  aim: string;
  period: string;
  end: string;
}

/** The words of its sentence that tell of which time a figure is. */
function timesOf(text: string, figure: Figure, isPlan: boolean): Times {
  const sentence = toldBefore(text, figure);
  const aims = sentence.match(AIM) ?? [];
  return {
    other: (sentence.match(isPlan ? OTHER_TIME_IN_PLAN : OTHER_TIME) ?? []).join(),
    aim: isPlan && (AIMED.test(figure.tail) || aims.length > 0) ? '目标' : aims.join(),
    period: (sentence.match(PERIOD) ?? []).join(),
    end: YEAR_END.exec(sentence)?.[0] ?? '',
  };
}

interface InText {
  paragraph: { text: string };
  figure: Figure;
}

/** Values side by side in one sentence are a comparison. */
export function isOneSentence(one: InText, other: InText): boolean {
  if (one.paragraph !== other.paragraph) return false;
  const [first, last] = one.figure.start < other.figure.start ? [one.figure, other.figure] : [other.figure, one.figure];
  return !/[。！？!?]/u.test(one.paragraph.text.slice(first.end, last.start));
}

/** Whether two figures may be of one time, and are not of one sentence. All that a plan tells is expected. */
export function agreeInTime(one: InText, other: InText, isPlan: boolean): boolean {
  if (isOneSentence(one, other)) return false;
  const left = timesOf(one.paragraph.text, one.figure, isPlan);
  const right = timesOf(other.paragraph.text, other.figure, isPlan);
  const isAlike = left.other === right.other && left.aim === right.aim && left.end === right.end;
  return isAlike && (left.period === right.period || left.period === '' || right.period === '');
}
