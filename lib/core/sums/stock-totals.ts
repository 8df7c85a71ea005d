import { type Figure, SEPARATOR } from '../figures/figure.ts';

/** 新建分馆3个、服务点8个，总数达到14个; 新增企业89家，总量达663家；新增商户196户，总量达856户: some were there before. */
export function wereThereBefore({ label }: Figure, parts: readonly Figure[]): boolean {
  return REACHES.test(label) && parts.some((part) => ADDED.test(part.label) || REACHES.test(part.label));
}

const REACHES = /(?:总数|总量|规模|数量|累计)(?:已|达|增|$)|达到$|增[加至]到?$/u;
const ADDED = /新[建增添设]|增[设加]|新认定|净增/u;

/** 建设40个重点项目、总投资358亿元: that of what stands right before it. */
export function isOfProjects(figures: readonly Figure[], { index, label, separator }: Figure): boolean {
  const before = figures[index - 1];
  return separator <= SEPARATOR.comma && label === '总投资' && before !== undefined && PROJECTS.test(before.tail);
}

const PROJECTS = /项目|工程/u;
