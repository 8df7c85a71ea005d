import type { Figure } from '../figures/figure.ts';
import { nameOf, sharesChar } from './groups.ts';
import { inUnitOf, type SumFault, writtenAs } from './sum-fault.ts';

/** What is asked about; put into words only where nothing near by makes the figures come out. */
export interface Fault {
  told: Figure;
  /** The words say what is added and what is taken away. */
  isSigned?: boolean;
  ask: () => SumFault;
}

/** How far parts may be off their whole and still be meant as all of it. */
export const NEAR = 0.15;

export function isNear(told: number, expected: number, slack = NEAR): boolean {
  return told > 0 && Math.abs(told - expected) <= slack * Math.max(told, expected);
}

const NO_NAME =
  /自然增[长加]|目前|现[有在]?|年[底末]|月底|期末|仍|还有|结存|实有|达到?|增[至到]|今年|全年|共|总[数量]?|了|有|为|的|是/gu;

/** 达到100家 is of the same as 原有86家, 服务群众达到100家 is not. */
export function isSameThing(group: readonly Figure[]): boolean {
  const last = group.at(-1);
  const name = last?.label.replaceAll(NO_NAME, '') ?? '';
  if (name.length < 3) return true;
  for (const figure of group) if (figure !== last && sharesChar(name, nameOf(figure))) return true;
  return false;
}

export function askWith(text: string, group: readonly Figure[], told: Figure, expected: number, how: string): Fault {
  return { told, ask: () => faultWith(text, group, told, expected, how) };
}

function faultWith(text: string, group: readonly Figure[], told: Figure, expected: number, how: string): SumFault {
  const [first = told] = group;
  const last = group.at(-1) ?? told;
  return {
    start: first.start,
    end: last.end,
    figures: [told, ...group.filter((figure) => figure !== told)],
    message: `${how}是${inUnitOf(text, told, expected)}，文中写的是${writtenAs(text, told)}，请核对`,
    subject: group.map((figure) => writtenAs(text, figure)).join('，'),
  };
}
