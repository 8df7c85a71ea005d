import { type Apiece, type Per, readApiece } from './apiece.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isTime } from './periods.ts';
import { TOTAL } from './product-names.ts';

/** Money besides that told by the head. */
const OTHER_MONEY = /另|还|其[他它余]|[上原]|结余|节约|节省/u;

/** Whether a figure may be what an amount apiece comes to. */
export function isTotal(figure: Figure, { figure: each, average, per }: Apiece, near: readonly Figure[]): boolean {
  // 共增收64.8万元 is no change, but all that came in.
  const isAmount =
    figure.kind === 'amount' ||
    isOfDaily(figure, near) ||
    areOfOneTime(figure, each) ||
    (figure.kind === 'other' ? TOTAL.test(figure.label) : figure.unit === '元' && figure.label.startsWith('共'));
  if (
    !isOfUnit(figure.unit, each.unit) ||
    !isAmount ||
    (readApiece(figure) && !areOfOneTime(figure, each) && !isOfDaily(figure, near))
  )
    return false;
  if (OTHER_TIME.test(figure.label) || isOfNamesake(figure, each, near)) return false;
  if (average && each.label.includes('增') && !/[增新]/u.test(figure.label)) return false;
  // 人均有粮 is what is left to eat, no harvest.
  if (average && HELD.test(each.label) && !HELD.test(figure.label)) return false;
  return figure.unit !== '元' || per.every(isOfTime) || !isOtherMoney(figure, near);
}

/** 每餐收费5元，村里补贴3元，……，村里补贴2.25万元: what the other comes to. */
function isOfNamesake(figure: Figure, each: Figure, near: readonly Figure[]): boolean {
  const [first] = near;
  if (figure.label.length < 2 || !first || figure.label === each.label) return false;
  for (const other of near) {
    if (other.index >= figure.index) return false;
    if (other !== each && other.unit === figure.unit && other.label === figure.label) return true;
  }
  return false;
}

/** The one right behind it that is told for the same each: 村里补贴3元 of 每餐收费5元，村里补贴3元, where what it comes to has its name. */
export function besideEach(apiece: Apiece, near: readonly Figure[]): Apiece | undefined {
  const { figure: each } = apiece;
  const beside = near[near.indexOf(each) + 1];
  if (!beside || beside.unit !== each.unit || beside.separator > SEPARATOR.comma || beside.kind !== 'amount')
    return undefined;
  for (const figure of near)
    if (figure.index > beside.index && isOfNamesake(figure, each, near) && figure.label === beside.label)
      return { ...apiece, figure: beside };
  return undefined;
}

/** 馆藏18.9万册（上年末18.2万册） */
const OTHER_TIME = /^(?:上年|去年|年初|期初)[末底]?[^，。；]{0,4}$/u;
const HELD = /有粮|口粮|存粮|藏书/u;

/** 节约用电18.6万度，每度0.6元，节约电费11.16万元: what was saved is of what was saved. */
function isOtherMoney({ label, index }: Figure, near: readonly Figure[]): boolean {
  const [saved] = SAVED.exec(label) ?? [];
  if (saved !== undefined && isToldBefore(near, index, saved)) return false;
  return OTHER_MONEY.test(label);
}

function isToldBefore(near: readonly Figure[], index: number, saved: string): boolean {
  for (const other of near) if (other.index < index && other.label.includes(saved)) return true;
  return false;
}

function isOfTime({ noun }: Per): boolean {
  return isTime(noun);
}

const SAVED = /节约|节省/u;

/** 2340人次 is of 每次15人. */
function isOfUnit(unit: string, each: string): boolean {
  return unit === each || (unit === `${each}次` && each === '人');
}

/** 每架日作业300亩，每天可作业7200亩; 每周开放5天，每天6小时，每周30小时 */
function areOfOneTime({ label }: Figure, each: Figure): boolean {
  if (!label.includes('每')) return false;
  const [time, own] = [timeOf(label), timeOf(each.label)];
  if (time === -1) return false;
  return time === own || (time === 0 && each.label.includes('日')) || (own !== -1 && own < time);
}

/** 日发46班，每班35人，每日最多可运送1610人 */
function isOfDaily({ label, index }: Figure, near: readonly Figure[]): boolean {
  if (timeOf(label) !== 0) return false;
  for (const other of near) if (other.index < index && /日[发开派产]$/u.test(other.label)) return true;
  return false;
}

const TIMES = ['天', '周', '月', '年'];
const EACH_TIME = /每个?([天日周月年])/u;

function timeOf(label: string): number {
  const time = EACH_TIME.exec(label)?.[1];
  return time === '日' ? 0 : TIMES.indexOf(time ?? '');
}
