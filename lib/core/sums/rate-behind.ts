import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { sharesChar } from './groups.ts';
import { areKin, PLANNED } from './rate-kin.ts';
import { type Pair, stemOf } from './rate-pairs.ts';

/** 高级职称占三分之一，全院90名中有30名 */
const SHARE_FIRST = /^([^，。；、占]{2,8})占(?:[^，。；、]{1,8}的)?$/u;
/** 完成率95%，计划120户，完成108户 */
export const FIRST = /^(?:一?共|总|全)|发[放出]|计划|目标|任务|应[到检参缴收出]|受理|抽[检查]|报名|参[加考]/u;

/** 合格率97%，共检查50家，合格46家; 合格率97%（抽检200批次，合格190批次） */
export function pairAfter(figures: readonly Figure[], rate: Figure, at: number): Pair | undefined {
  const whole = figures[at + 1];
  const part = figures[at + 2];
  // 96.2%的群众满意，发放问卷500份，满意的481份
  const stem =
    stemOf(rate) ?? SHARE_FIRST.exec(rate.label)?.[1] ?? (rate.tail.startsWith('的') ? rate.tail : undefined);
  if (!whole || !part || stem === undefined || whole.unit !== part.unit || part.unit === '%') return undefined;
  if (
    whole.separator > SEPARATOR.comma ||
    part.separator > SEPARATOR.comma ||
    (part.value > whole.value && !PLANNED.test(whole.label))
  )
    return undefined;
  if (whole.depth === rate.depth && !FIRST.test(whole.label) && !whole.tail.includes('中')) return undefined;
  const isPlan = PLANNED.test(whole.label) && (part.label.startsWith('实际') || sharesChar(stem, part.label));
  return isPlan || areKin(stem, part.label + part.tail) ? { whole, part } : undefined;
}
