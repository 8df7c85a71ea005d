import { charSet, WHITE_SPACE } from '../char-set.ts';
import { CLUE } from '../figures/clues.ts';
import type { Figure } from '../figures/figure.ts';
import words from './count-words.json' with { type: 'json' };
import { SHORTEST_NOUN } from './shared-noun.ts';

/** A number of people or things before what it counts: the 52 of 52名专任教师; or behind it: 专任教师58人. */
const LEAST = 2;
const OF = '的'.charCodeAt(0);
const mayReach = charSet('有共计为达到仅数算积');
const isSpace = charSet(WHITE_SPACE);
/** 每周一对9个班组考评: the same each time, not so many each. */
const AT_TIMES = /每[周月季年天日].{0,8}(?:[对和与向给为把]|全)[一-龥]{0,4}$/u;
const mayTotal = charSet('数到为有算');
const TOTAL = /(?:总数(?:达到|为)?|[只仅]有|预算为?)$/u;
const ALL_OF = /全[体部院校厂县市区镇乡村局站所行馆园社街司班]|现有|共有/u;
/** The characters of which one is in each of those words. */
const SAYS_ALL = CLUE.total | CLUE.last;
const mayFollow = charSet('中里当全均都已的进由参签被在将按统逐每没须应仍还正家户人');
const FOLLOWS =
  /^(?:当?中|里|已?全[部都]|已?[均都]|的(?:$|[任务目标额度要求]{2}|一?多?半|大半|百)|进行|由|参加|[签被在将按统逐每没须应仍还正]|[家户人]{2})/u;
const mayBePeople = charSet('工员师生部士民');
const PEOPLE = /(?:[员职民]工|[党队会学社店]员|教师|学生|干部|护士|村民|居民)$/u;
/** 发明专利12件中 speaks of all that there are. */
const mayTellAgain = charSet('中里当全均都已的');

/** Whether the figure stands before what it counts. */
export function isCounted(figure: Figure): boolean {
  return standsBefore(figure) && isCount(figure);
}

/** The same of what is known for a count: 由80户增加到95户 counts nothing by 增加到. */
export function standsBefore({ tail }: Figure): boolean {
  return tail.length >= SHORTEST_NOUN && !(reaches(tail.charCodeAt(2)) && REACHES.test(tail));
}

const reaches = charSet('到至为');
const REACHES = /^(?:增[加长]|提[高升]|上升|下降|减少|降低|扩大)[到至为]/u;

/** The words that name what the figure stands before: 展厅 of 3000平方米的展厅. */
export function wordsBehind({ tail }: Figure): string {
  return tail.charCodeAt(0) === OF ? tail.slice(1) : tail;
}

/** Whether the figure stands behind what it counts. */
export function isNamed(figure: Figure): boolean {
  return standsBehind(figure) && isCount(figure);
}

/** The same of what is known for a count. */
export function standsBehind(figure: Figure): boolean {
  const { tail, label } = figure;
  if (label.length < SHORTEST_NOUN) return false;
  return tail === '' || (mayFollow(tail.charCodeAt(0)) && FOLLOWS.test(tail)) || endsPeople(figure);
}

/** 在职员工42人凝心聚力: nobody else is counted. */
function endsPeople({ label, unit }: Figure): boolean {
  return unit === '人' && mayBePeople(label.charCodeAt(label.length - 1)) && PEOPLE.test(label);
}

/** Whether the figure, which stands behind what it counts, speaks of those that another place may tell of. */
export function isToldAgain(figure: Figure): boolean {
  const { tail, label } = figure;
  return mayTellAgain(tail.charCodeAt(0)) || endsTotal(label) || tellsAll(figure);
}

/** 社员总数90户, 辅导员只有6名 */
export function endsTotal(label: string): boolean {
  return mayTotal(label.charCodeAt(label.length - 1)) && TOTAL.test(label);
}

/** 全体党员30名, 现有党员28名 */
function tellsAll({ label, clues }: Figure): boolean {
  return (clues & SAYS_ALL) !== 0 && ALL_OF.test(label);
}

/** Whether the figure says how many. */
export function isCount({ exact, kind, value, unit, depth, label }: Figure): boolean {
  if (value < LEAST || !exact || depth > 0 || unit === '%' || unit === '') return false;
  return kind === 'amount' || (kind === 'other' && AT_TIMES.test(label));
}

/** 营运车辆360辆 are 营运车, too. */
const END: ReadonlySet<string> = new Set(['辆', '只', '艘']);
const LONGER = 3;

/** What a figure is named, without 只有 and 达到 behind the name. */
export function nameOf(figure: Figure): string {
  return figure.label.slice(0, nameEnd(figure));
}

/** Where in the label the name ends. */
export function nameEnd({ label, unit }: Figure): number {
  let end = label.length;
  while (end > 0 && isSpace(label.charCodeAt(end - 1))) end -= 1;
  if (!mayReach(label.charCodeAt(end - 1)))
    return end > LONGER && label.endsWith(unit, end) && END.has(unit) ? end - 1 : end;
  for (const word of words.reached) if (label.endsWith(word, end)) return end - word.length;
  return end;
}
