import { charSet } from '../char-set.ts';
import { isWord, type Mark } from './mark.ts';
import { VERBS } from './word-marks.ts';
import { byStart } from '../range.ts';

/** How a number of something begins: 第一批, 第二人民医院, 第三产业. */
const THING =
  /[批季次个期名位家项件组队轮步阶年月天周日届条章节册卷编部类级代线道层号楼区片车炼采幼附炮连营团军场厂矿井站所院校室班课台例回副轧钢焦]|人[民称选大]|责任[人编方主单]|中[学医]|小[学组]|大[队学类]|高[中级]|初[中级]|产业|书记|时间|单[元位]|门诊|食堂|实验|工[程区业]|医院|养老|污水|机[械务修]|师范|支[部队行]|党[支委总]|网格|分[公局社]|梯队|方[面案阵]|环节|任[期务]|建筑|印象|要务/uy;
const isVerb = charSet(VERBS);
const isAuxiliary = charSet('要就得必须应该在有靠为把让从对将以按做使给向');

function isThing(text: string, at: number): boolean {
  THING.lastIndex = at;
  return THING.test(text);
}

/**
 * Of the words that may count or not, those that do: what else stands in the line tells. Marks in order, as they are
 * read; the words that do not count are left out.
 */
export function settleWords(text: string, marks: readonly Mark[]): readonly Mark[] {
  const words = [...settleVerbs(text, marks), ...settleOrdinals(text, marks), ...settleAgain(text, marks)];
  const others = marks.filter(({ certain, style }) => certain || !isWord(style));
  const open = words.filter(({ certain }) => !certain);
  return [...others, ...open.map((mark) => ({ ...mark, certain: true }))].sort(byStart);
}

/** Marks that begin with one, and those behind each up to the next such. */
function listsOf(marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = [];
  for (const mark of marks)
    if (mark.value === 1) lists.push([mark]);
    else lists.at(-1)?.push(mark);
  return lists;
}

/** 一查油压，二查轮胎，四查灯光: the same verb, or several in one sentence that count on from one at first. */
function settleVerbs(text: string, marks: readonly Mark[]): Mark[] {
  return listsOf(
    withGluedVerb(
      text,
      marks.filter(({ style }) => style === 'verb'),
    ),
  ).flatMap((list) => {
    const [first, second] = list;
    if (!first || !second) return [];
    const alike = list.filter(({ form }) => form === first.form);
    if (alike.length === list.length) return list;
    const end = list.findIndex(
      ({ start, value }, index) =>
        index > 0 && (value <= (list[index - 1]?.value ?? 0) || text.slice(first.start, start).includes('。')),
    );
    const own = end < 0 ? list : list.slice(0, end);
    return second.value === 2 && own.length > 2 ? own : [];
  });
}

/** Characters. */
const MAX_FIRST = 60;

/** 入户时一听诉求，二记要点: the list begins behind other words. */
function withGluedVerb(text: string, verbs: readonly Mark[]): readonly Mark[] {
  const [second] = verbs;
  if (second?.value !== 2) return verbs;
  const from = Math.max(0, second.start - MAX_FIRST);
  const before = text.slice(from, second.start);
  const at = before.lastIndexOf('一');
  const verb = before.charAt(at + 1);
  if (at < 0 || !isVerb(verb.charCodeAt(0))) return verbs;
  const start = from + at;
  return [{ ...second, form: `#${verb}`, value: 1, start, end: start + 2, inline: true }, ...verbs];
}

/** Before 第二 a new item begins. */
const PARTING = /[。；;：:，,]/u;

/** Before 第二阶段 even more so: after a comma it may be told of alone. */
const PARTING_UNITS = /[。；;：:]/u;
const MIN_LIST = 3;

function settleOrdinals(text: string, marks: readonly Mark[]): Mark[] {
  const ordinals = marks.filter(({ style }) => style === 'ordinal');
  const forms = new Set(ordinals.map(({ form }) => form));
  return [...forms].flatMap((form) => {
    const alike = ordinals.filter((mark) => mark.form === form);
    const isUnit = form.length > BARE;
    // With a stop behind any, only those with one count.
    if (!isUnit && alike.some(({ certain }) => certain)) return [];
    const isList = (list: readonly Mark[]) =>
      list.length >= MIN_LIST && list[1]?.value === 2 && (isUnit ? areUnits(text, list) : areWords(text, list));
    return listsOf(alike).filter(isList).flat();
  });
}

/** Characters of 第#. */
const BARE = 2;

/** 第一步摸清底数；第二步分类处置； */
function areUnits(text: string, list: readonly Mark[]): boolean {
  return list.every(({ start }) => start === 0 || PARTING_UNITS.test(text.charAt(start - 1)));
}

/** 第一进料严，……；第二火候准，……; */
function areWords(text: string, list: readonly Mark[]): boolean {
  const codes = list.map(({ end }) => text.charCodeAt(end));
  const isParted = ({ start }: Mark) => start === 0 || PARTING.test(text.charAt(start - 1));
  const isListed = list.every((mark) => isParted(mark) && !isThing(text, mark.end));
  const [first = 0] = codes;
  return isListed && (new Set(codes).size > 1 || isVerb(first) || isAuxiliary(first));
}

/** Other words for 其次. */
const THEN = /然后|接着|接下来|随后|而后|继而|其后|之后/u;
const LAST = /[；;。]最后/u;

/** 首先清空池体，……；再次更换滤料，……；最后……: no second time, but what comes after 其次. */
function settleAgain(text: string, marks: readonly Mark[]): Mark[] {
  const sequence = marks.filter(({ style }) => style === 'sequence');
  return sequence.filter(({ certain, start, end }, index) => {
    const before = sequence[index - 1];
    if (certain || before?.value !== 1 || !/[；;。]/u.test(text.charAt(start - 1))) return false;
    const between = text.slice(before.end, start);
    const isSame = between.includes(text.slice(end, end + 2));
    return !isSame && !THEN.test(between) && LAST.test(text.slice(end, end + MAX_ITEM));
  });
}

/** Characters. */
const MAX_ITEM = 200;
