import type { StandingFinding } from './finding.ts';

/** A region right among states: 香港、新加坡等国家. */
const AMONG =
  /(?:香港|澳门|台湾|港澳台|港、澳、台)(?:[、和及与][\p{Script=Han}]{2,8}){0,6}等[\d一二三四五六七八九十几多个]{0,4}$/u;
const MOST_BEFORE = 60;

/** `start` is where 国家 or 国 stands. */
export function readRegions(text: string, { start, end }: { start: number; end: number }): StandingFinding | undefined {
  if (/^(?:[和及与或、（(]?地区|级|队)/u.test(text.slice(end, end + 4))) return undefined;
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start + 1);
  const among = AMONG.exec(before);
  if (!among) return undefined;
  return {
    start: start + 1 - among[0].length,
    end,
    severity: 'error',
    message: '香港、澳门、台湾不是国家，应写“国家和地区”',
    fix: { label: '改为“国家和地区”', safe: false, edits: [{ start: end, end, text: '和地区' }] },
  };
}
