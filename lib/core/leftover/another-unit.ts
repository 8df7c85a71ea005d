import type { NamedUnit } from './named-units.ts';
import { isOtherOffice } from './offices.ts';
import { BLANK } from './own-unit.ts';

/** Of 望溪县教育局 and 宁川市望溪县教育局. */
const COUNTY = /^(?:[一-龥]{2,3}[省市])*([一-龥]{2,4})县(?!直)/u;
/** Of 国网望溪县供电公司. */
const COUNTY_WITHIN = /([一-龥]{2})(?<!自治)县(?!直)/u;
const TOWN = /(?:^|[省市县区])([一-龥]{2,4})[镇乡](?=.)/u;

/** Whether it is another unit of the kind that the draft is of, or another county or town than its own. */
export function isAnother({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>, own: string): boolean {
  if (own.includes(BLANK)) return false;
  if (kind.endsWith('局')) return isOtherOffice(kind.slice(0, -1), name, own);
  if (kind === '县') {
    const county = (COUNTY.exec(own) ?? COUNTY_WITHIN.exec(own))?.[1];
    return county !== undefined && !county.endsWith(name);
  }
  // 青山镇中心小学, where 红旗镇 is spoken of as the own town
  const town = kind === '镇' || kind === '乡' ? TOWN.exec(own)?.[1] : undefined;
  if (town !== undefined) return !town.endsWith(name);
  return own.endsWith(kind) && own.length >= kind.length + 2 && !own.endsWith(name + kind);
}
