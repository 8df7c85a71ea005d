import { charSet } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import words from './count-words.json' with { type: 'json' };

/**
 * What is told of a whole without a noun (全村312户, 我们班共有18人) gets one by which such numbers meet. It stands in no
 * draft, and no message tells it.
 */
export const NO_NOUN = '〓〓';
/** Of each and every one. */
const EACH = '均';

const DWELLINGS = `全(?:${words.dwellings.join('|')})`;
const TEAMS = words.teams.join('|');
const mayEndWhole = charSet('村区格屯寨镇乡道组有共');
const WHOLE = new RegExp(`${DWELLINGS}(?:共|共有|现有|有)?$`, 'u');
const BARE = /^(?:共|共有|现有|有|共计)?$/u;
const ALL_TOLD = new RegExp(`${DWELLINGS}|我们?村|本村|辖|管|负责`, 'u');
const GROUPS = /^(?:村民小?组|自然村|自然屯|小组|单元)/u;
const OF_ALL = /^(?:人家|居民|村民|住户|群众)?(?:$|一户一|每户|户户|家家|逐户|挨户|均|都|全部|无一|没有)/u;
const OWN = new RegExp(`^(?:目前|现在)?(?:(?:我们|我|本|全)[一-龥]{1,3}|${TEAMS})(?:共有|现有|有)$`, 'u');
const TEAM = new RegExp(`(?:全[一-龥]|^(?:我们|我|本)[一-龥]|(?:^|[我本])(?:${TEAMS}))$`, 'u');
const MEMBERS = /^(?:员工|同事|职工|干部职工|工作人员|教职工|队员|同志)/u;
const mayBeMember = charSet('员同职干工教队');
const HAS = /(?:共有|现有|共|有)$/u;
const OWNS = '有'.charCodeAt(0);
const MAX_BACK = 3;

/** The figure with that noun, where it is of all households of a place, or of all people of an office. */
export function ofWholeUnit(figures: readonly Figure[], figure: Figure): Figure | undefined {
  if (figure.unit === '户') return ofHouseholds(figures, figure);
  if (figure.unit === '人') return ofPeople(figure);
  return figure.unit === '个' && isVillages(figure.tail.charCodeAt(0)) ? ofVillages(figure) : undefined;
}

/** 全镇18个村: a noun of one character. */
function ofVillages(figure: Figure): Figure | undefined {
  const { label, tail } = figure;
  const noun = tail.charAt(0);
  if (!OF_ALL.test(tail.slice(1))) return undefined;
  if (WHOLE.test(label)) return { ...ofAll(figure, EACH), unit: noun };
  return HAS_VILLAGES.test(label) ? { ...ofAll(figure, ''), unit: noun } : undefined;
}

const isVillages = charSet('村镇乡');
const HAS_VILLAGES = /(?:^|[镇乡县区])(?:下辖|辖|共有|现有)$/u;

function ofHouseholds(figures: readonly Figure[], figure: Figure): Figure | undefined {
  const { label, tail } = figure;
  if (mayEndWhole(label.charCodeAt(label.length - 1)) && WHOLE.test(label))
    return OF_ALL.test(tail) ? ofAll(figure, EACH) : undefined;
  return BARE.test(label) && isListed(figures, figure) ? ofAll(figure, '') : undefined;
}

/** 全村9个村民小组、312户、1138口人 */
function isListed(figures: readonly Figure[], { index }: Figure): boolean {
  const [before, next] = [figures[index - 1], figures[index + 1]];
  const isBesidePeople = next?.unit === '人' && next.separator <= SEPARATOR.comma && next.label === '';
  if (!isBesidePeople && !(before && GROUPS.test(before.tail))) return false;
  const told = figures.slice(Math.max(0, index - MAX_BACK), index + 1).map(({ gap }) => gap);
  return ALL_TOLD.test(told.join(''));
}

function ofPeople(figure: Figure): Figure | undefined {
  const { label, tail } = figure;
  if (label.charCodeAt(label.length - 1) === OWNS)
    return tail === '' && OWN.test(label) ? ofAll(figure, '') : undefined;
  return isMembers(figure) && TEAM.test(label) ? ofAll(figure, EACH) : undefined;
}

/** 17名员工 */
export function isMembers({ unit, tail }: Figure): boolean {
  return unit === '人' && mayBeMember(tail.charCodeAt(0)) && MEMBERS.test(tail);
}

function ofAll(figure: Figure, tail: string): Figure {
  return { ...figure, kind: 'amount', label: figure.label.replace(HAS, '') + NO_NOUN, tail };
}
