import * as z from 'zod/mini';
import type { OwnUnit } from './own-unit.ts';
import data from './strangers.json' with { type: 'json' };

const { strangers } = z
  .strictObject({ source: z.string(), strangers: z.record(z.string(), z.array(z.string())) })
  .parse(data);

/** More than so many, and the draft may well speak of two units. */
const MAX_STRANGE = 2;
/** 我校 of a university of applied science, 我局 of a power company, 我区 for 自治区. */
const BOTH: readonly (readonly [kinds: string, of: RegExp])[] = [
  ['校院', /大学|学院|学校|中专|党校|科学院|研究院/u],
  ['局公司', /电|烟草|邮|铁路|水务|供水|盐业|燃气|石油|城投|国资/u],
  ['市县省区', /自治区|广西|宁夏|新疆|内蒙古|西藏|新区|开发区|园区|景区|高新区/u],
];
/** Who is sent to a village speaks for it, too; who took another post, for two units. */
export const FOR_ANOTHER =
  /驻村|第一书记|帮扶|结对|调任|调到|调入|挂职|借调|轮岗|兼任|村改居|撤[乡镇县村]|并[村镇校]|改制|代表/u;

/** What a name holds that has to do with a kind: 向阳中学志愿服务队 may say 我校. */
const HELD: Readonly<Record<string, RegExp>> = { 校: /[校学]/u, 公司: /公司|集团|企业/u };

/** The kinds of 我× that a draft of that unit doesn't say: 我校 in a hospital's. */
export function strangeKinds({ kind, name }: OwnUnit, counts: ReadonlyMap<string, number>, title: string): string[] {
  const own = counts.get(kind) ?? 0;
  return (strangers[kind] ?? []).filter((strange) => {
    const count = counts.get(strange) ?? 0;
    if (count === 0 || count > Math.max(own, MAX_STRANGE) || isHeld(strange, name + title)) return false;
    return !BOTH.some(([kinds, of]) => kinds.includes(kind) && kinds.includes(strange) && of.test(name + title));
  });
}

function isHeld(kind: string, name: string): boolean {
  return HELD[kind]?.test(name) ?? name.includes(kind);
}
