import * as z from 'zod/mini';
import type { OwnUnit } from './own-unit.ts';
import data from './strangers.json' with { type: 'json' };

const words = z.array(z.string());
/**
 * `places`: of which places a unit of that kind doesn't speak as its own, `otherPlaces` those of all other kinds;
 * `units`: by the word for a unit, what the names of those hold that may use it.
 */
const { places, otherPlaces, units } = z
  .strictObject({
    source: z.string(),
    places: z.record(z.string(), words),
    otherPlaces: words,
    units: z.record(z.string(), words),
  })
  .parse(data);

/** More than so many, and the draft may well speak of two units. */
const MAX_STRANGE = 2;
/** 我区 for 自治区. */
const LEVELS = '市县省区';
const OTHER_LEVEL = /自治区|广西|宁夏|新疆|内蒙古|西藏|新区|开发区|园区|景区|高新区/u;
/** Who was sent to a village speaks for it, too. */
const OF_VILLAGES = ['村', '社区', '镇', '乡'];
const SENT = /驻村|第一书记|包村/u;
/** Who took another post speaks for two units, and so does a unit that was another before. */
const MOVED =
  /调任|调到|调入|调离|挂职|借调|转岗|兼任|任职于|村改居|撤[乡镇县村校]|并[村镇校]|更名|划归|转隶|[合归]并/u;

/** Whether a line says that the draft may speak for a village, or for two units; most say neither. */
export function otherVoices(text: string): { village: boolean; moved: boolean } {
  return { village: SENT.test(text), moved: MOVED.test(text) };
}

/** The kinds of 我× that a draft of that unit doesn't say: 我校 in a hospital's. */
export function strangeKinds({ kind, name }: OwnUnit, counts: ReadonlyMap<string, number>, title: string): string[] {
  const names = name + title;
  if (mayBePart(kind, names)) return [];
  const own = counts.get(kind) ?? 0;
  return [...counts].flatMap(([strange, count]) =>
    strange !== kind && count <= Math.max(own, MAX_STRANGE) && isStrange(strange, kind, names) ? [strange] : [],
  );
}

/** Those of them that are strange in a draft with such lines, too. */
export function withoutVoices(strange: readonly string[], texts: readonly string[]): readonly string[] {
  const voices = texts.map((text) => otherVoices(text));
  if (voices.some(({ moved }) => moved)) return [];
  return voices.some(({ village }) => village) ? strange.filter((kind) => !OF_VILLAGES.includes(kind)) : strange;
}

function isStrange(strange: string, kind: string, name: string): boolean {
  const holders = units[strange];
  if (holders) return !holders.some((held) => name.includes(held));
  if (name.includes(strange)) return false;
  if (LEVELS.includes(strange) && LEVELS.includes(kind) && OTHER_LEVEL.test(name)) return false;
  return (places[kind] ?? otherPlaces).includes(strange) || isOtherLevel(strange, name);
}

/** 我区 in a draft of 望溪县人民医院. */
function isOtherLevel(strange: string, name: string): boolean {
  if (OTHER_LEVEL.test(name)) return false;
  return (
    (strange === '区' && /县/u.test(name)) ||
    (strange === '县' && /(?:^|市)[一-龥]{2,3}(?<![社小园景校])区/u.test(name))
  );
}

const MAY_BE_PART = new Set(['馆', '站', '所', '处', '中心', '场', '队', '会', '社', '科', '室', '部', '团', '台']);

/** 图书馆 may be that of a school; 望溪县图书馆 is nobody's part. */
function mayBePart(kind: string, name: string): boolean {
  return MAY_BE_PART.has(kind) && !/[省市县区镇乡州旗]|养老|敬老|便民|政务|合作社/u.test(name);
}
