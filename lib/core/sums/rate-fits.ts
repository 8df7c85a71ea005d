import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { jointBetween } from './figure-lists.ts';
import { nameOf, sharesWord } from './groups.ts';
import { fitsPercent, halfStep } from './sums.ts';

const MAX_BACK = 4;
const MAX_FAR = 12;
const MAX_NEAR = 7;
const MANY_SCALE = 10_000;
const MANY = 100;

/** The amounts before the rate in its sentence that are of the unit of the one right before it, the nearest first. */
export function comparable(figures: readonly Figure[], rate: Figure, at: number, most = MAX_BACK): Figure[] {
  const part = figures[at - 1];
  const found: Figure[] = [];
  let later = rate;
  if (!part) return found;
  for (let index = at - 1; index >= Math.max(0, at - most); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator === SEPARATOR.stop) break;
    // Thousands of times are those of more people than are told of.
    const isAlike = figure.unit === part.unit || (figure.scale === 1 && isOfUnit(part, figure));
    if (isAlike && figure.kind !== 'other') found.push(figure);
    later = figure;
  }
  return found;
}

/** 87家 of 580家次, 38人 of 120人次 */
export function isOfUnit({ unit }: Figure, whole: Figure): boolean {
  return unit === whole.unit || (whole.unit.endsWith('次') && whole.unit.startsWith(unit));
}

/** `named`: the part that the rate itself names; of no other is it told. */
export function someFit(figures: readonly Figure[], rate: Figure, at: number, named?: Figure): boolean {
  // 手术3126台，其中眼科1284台、……，占择期手术12504台的25%: the part stands before its own parts.
  const [whole, ...parts] = comparable(figures, rate, at, MAX_FAR);
  if (whole && rate.label === '的' && someLesserFits(whole, parts, rate)) return true;
  const near = comparable(figures, rate, at, MAX_NEAR);
  const [own, rest] = near;
  // 上网1.2亿千瓦时，厂用0.2亿千瓦时，厂用电率15%: of both together.
  const both = own && rest && rate.label.includes('率') ? { ...rest, value: rest.value + own.value } : undefined;
  if (own && both && fits(both, own, rate)) return true;
  // 联网135家，未联网的还有9家，联网率93.8%
  if (rest && both && own?.label.startsWith('未') && fits(both, rest, rate)) return true;
  // 报名表217份，……，录取56人: a form for each; 结案1767件。本人办结298件，其中……，占全庭的16.9%: of what stands before.
  const before = figures.slice(Math.max(0, at - MAX_NEAR), at);
  const first = near.at(-1)?.index ?? at;
  for (const part of near)
    for (const all of before) {
      const isElsewhere = all.index < first || all.unit !== part.unit;
      // 轻微违法318户次。应对265户，有问题的212户，有问题率83%: behind a stop it is of its own sentence.
      if (named && isBehindStop(figures, all, first) && !sharesWord(nameOf(all), nameOf(named))) continue;
      if (isElsewhere && all.unit !== '%' && all.value > part.value && fits(all, part, rate)) return true;
    }
  return someFitTogether(near, rate);
}

function isBehindStop(figures: readonly Figure[], { index }: Figure, first: number): boolean {
  return index < first && jointBetween(figures, index, first) === SEPARATOR.stop;
}

/** The whole before it fits one of the parts. */
function someLesserFits(whole: Figure, parts: readonly Figure[], rate: Figure): boolean {
  for (const part of parts) if (part.value < whole.value && fits(whole, part, rate)) return true;
  return false;
}

/** 满意和基本满意率: of neighbours together. */
function someFitTogether(near: readonly Figure[], rate: Figure): boolean {
  for (const [from, part] of near.entries()) {
    let sum = 0;
    for (let to = from; to < near.length; to += 1) {
      sum += near[to]?.value ?? 0;
      const own = { ...part, value: sum };
      for (const whole of near.slice(to + 1)) if (fits(whole, own, rate)) return true;
    }
  }
  return false;
}

export function fits(whole: Figure, part: Figure, rate: Figure): boolean {
  // 1.13万人 of 1.2万人 is told to the same digit.
  const decimals = whole.scale === part.scale ? Math.max(whole.decimals, part.decimals) : undefined;
  const [slack, slackWhole] = [slackOf(part, whole, decimals), slackOf(whole, whole, decimals)];
  const least = ((part.value - slack) / (whole.value + slackWhole)) * 100;
  const most = ((part.value + slack) / Math.max(whole.value - slackWhole, 1e-9)) * 100;
  return fitsPercent(rate, rate.value, least, most);
}

function slackOf(figure: Figure, whole: Figure, decimals: number | undefined): number {
  if (figure.decimals > 0) return halfStep(figure, decimals);
  // 83万亩 of 356万亩: so many of 万 are mostly rounded.
  const areMany = whole.scale >= MANY_SCALE && whole.value >= MANY * whole.scale;
  return areMany && figure.scale === whole.scale ? figure.scale / 2 : 0;
}
