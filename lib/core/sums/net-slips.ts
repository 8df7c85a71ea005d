import { IN, OUT } from './balance-words.ts';
import { saysMore } from './change-words.ts';
import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { alikeBefore, rangeOf } from './figure-lists.ts';
import { isSlip } from './slips.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { noTolerance, sumTolerance } from './sums.ts';

/** 净增8名, 总量同比减少95对, 两项合计减少100对: what several changes come to. */
const NET = /净(?:增[加长]?|减少?|流[入出]|[多少])|(?:总[数量额人]|合计|共计?)[^，。；]{0,10}[增减升降多少]/u;
const CHANGED = /[增减升降多少]/u;
const WENT = /退休|辞职|调离|调出|转出|病故|去世|流失|迁出/u;
const OTHER = /[每各均]|[到至]$/u;
/** Figures. */
const MAX_BACK = 8;

/** A net change that the changes before it don't come to, by one slip: 结婚登记减少143对、离婚登记增加38对，总量减少95对. */
export function readNetSlips(text: string, figures: readonly Figure[], net: Figure): readonly SumFault[] {
  if (alikeBefore(figures, net, MAX_BACK) < 2) return NO_FAULTS;
  if (!net.exact || net.unit === '%' || !NET.test(net.label) || OTHER.test(net.label)) return NO_FAULTS;
  const steps = stepsBefore(figures, net);
  if (steps.length < 2) return NO_FAULTS;
  let sum = 0;
  for (const [, value] of steps) sum += value;
  const counted = isLess(net) ? -sum : sum;
  const all = [net, ...steps.map(([figure]) => figure)];
  const slack = Math.max(sumTolerance(all), noTolerance(net));
  if (counted <= 0 || Math.abs(counted - net.value) <= slack || !isSlip(net, counted)) return NO_FAULTS;
  if (someFit(figures, net, slack)) return NO_FAULTS;
  const told = steps.map(([figure]) => writtenAs(text, figure)).join('、');
  return [
    {
      ...rangeOf(all),
      figures: all,
      message: `${told}相抵，算下来是${inUnitOf(text, net, counted)}，文中写的是${writtenAs(text, net)}，请核对`,
      subject: `${told}：${writtenAs(text, net)}`,
    },
  ];
}

function isLess({ label }: Figure): boolean {
  return !saysMore(label) && /[减降少]|流出/u.test(label);
}

/** What came and what went in its sentence; none where another of its unit is told between. */
function stepsBefore(figures: readonly Figure[], net: Figure): readonly (readonly [Figure, number])[] {
  const steps: (readonly [Figure, number])[] = [];
  let later = net;
  for (let index = net.index - 1; index >= Math.max(0, net.index - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (!figure || later.separator === SEPARATOR.stop) break;
    later = figure;
    if (figure.unit !== net.unit || figure.depth !== net.depth) continue;
    // 登记1684对，……减少143对: the amounts themselves are none.
    const next = figures[index + 1];
    if (figure.kind === 'amount' && next?.kind === 'change' && next !== net) continue;
    const value = signOf(figure);
    if (value === 0 && steps.length > 0 && figure.kind === 'amount') break;
    if (value === 0 || !figure.exact || figure.gap.includes('其中')) return NONE;
    steps.unshift([figure, value]);
  }
  return steps;
}

const NONE: readonly (readonly [Figure, number])[] = [];

function signOf({ label, value, kind }: Figure): number {
  if (/净/u.test(label)) return 0;
  if (kind === 'change' && CHANGED.test(label)) return saysMore(label) ? value : -value;
  const [came, went] = [IN.test(label), OUT.test(label) || WENT.test(label)];
  if (went) return -value;
  return came ? value : 0;
}

/** Some two of its unit come to it. */
function someFit(figures: readonly Figure[], net: Figure, slack: number): boolean {
  const near = figures.slice(Math.max(0, net.index - MAX_BACK * 2), net.index + 4);
  for (const one of near)
    for (const other of near) {
      if (one === other || one === net || other === net || one.unit !== net.unit || other.unit !== net.unit) continue;
      if (Math.abs(one.value - other.value - net.value) <= slack) return true;
      if (Math.abs(one.value + other.value - net.value) <= slack) return true;
    }
  return false;
}
