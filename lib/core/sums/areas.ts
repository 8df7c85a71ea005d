import { NO_FAULTS } from './each-figure.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { isExact } from './figure-lists.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';
import { halfStep, stepOf } from './sums.ts';

const LONG = /长度?(?:为|约)?$/u;
const WIDE = /^宽度?(?:为|约)?$/u;
const AREA = /^(?:总|占地|使用)?面积(?:为|是|达|共)?$/u;
const MOST_OFF = 2;

/** Areas that length and width don't come to: 长60米、宽40米，面积2600平方米. */
export function readAreas(text: string, figures: readonly Figure[], area: Figure, at: number): readonly SumFault[] {
  if (area.unit !== '平方米' || !AREA.test(area.label)) return NO_FAULTS;
  const [long, wide] = [figures[at - 2], figures[at - 1]];
  if (long?.unit !== '米' || wide?.unit !== '米' || !LONG.test(long.label) || !WIDE.test(wide.label)) return NO_FAULTS;
  const isNear = wide.separator <= SEPARATOR.comma && area.separator <= SEPARATOR.comma;
  if (!isNear || ![long, wide, area].every(isExact)) return NO_FAULTS;
  const value = long.value * wide.value;
  const slack = halfStep(area) + long.value * halfStep(wide) + wide.value * halfStep(long) + stepOf(area) / 2;
  if (Math.abs(value - area.value) <= slack || value > area.value * MOST_OFF || area.value > value * MOST_OFF)
    return NO_FAULTS;
  return [
    {
      start: long.start,
      end: area.end,
      figures: [area, long, wide],
      message: `${writtenAs(text, long)}乘${writtenAs(text, wide)}是${inUnitOf(text, area, value)}，文中写的是${writtenAs(text, area)}，请核对`,
      subject: `${writtenAs(text, long)}×${writtenAs(text, wide)}：${writtenAs(text, area)}`,
    },
  ];
}
