import * as z from 'zod/mini';
import type { OwnUnit } from './own-unit.ts';
import data from './strangers.json' with { type: 'json' };

const words = z.array(z.string());
/**
 * `places`: of which places a unit of that kind doesn't speak as its own, `otherPlaces` those of all other kinds;
 * `units`: by the word for a unit, what the names of those hold that may use it, `mayBelongToCompany` which of those words
 * what is told by `companies` may use, too. No company has `publicOffices`; what does the work of `ofNoOther`
 * is no part of a school or the like.
 */
const { places, otherPlaces, units, companies, publicOffices, ofNoOther, mayBelongToCompany } = z
  .strictObject({
    source: z.string(),
    places: z.record(z.string(), words),
    otherPlaces: words,
    units: z.record(z.string(), words),
    companies: words,
    publicOffices: words,
    ofNoOther: words,
    mayBelongToCompany: words,
  })
  .parse(data);

/** More than so many, and the draft may well speak of two units. */
const MAX_STRANGE = 2;

/** The kinds of 我× that a draft of that unit doesn't say: 我校 in a hospital's. */
export function strangeKinds({ kind, name }: OwnUnit, counts: ReadonlyMap<string, number>, title: string): string[] {
  const names = (name + title).replaceAll(NO_CENTRE, '');
  const isPart = mayBePart(kind, names);
  const own = counts.get(kind) ?? 0;
  return [...counts].flatMap(([strange, count]) =>
    strange !== kind &&
    !(isPart && units[strange]) &&
    count <= Math.max(own, MAX_STRANGE) &&
    isStrange(strange, kind, names)
      ? [strange]
      : [],
  );
}

/** A station speaks of the office above it as 我局; so does no draft that says 我站 throughout, and once 我局. */
const BELOW = ['站', '所', '处', '中心', '场', '队', '馆'];
const OFTEN = 2;

/** Those that might be of what is above, but for how the draft speaks; only where they are what a sentence tells of. */
export function doubtfulKinds({ kind, name }: OwnUnit, counts: ReadonlyMap<string, number>, title: string): string[] {
  const names = name + title;
  if ((counts.get(kind) ?? 0) < OFTEN || !BELOW.includes(kind)) return [];
  return [...counts].flatMap(([strange, count]) => {
    const holders = units[strange]?.filter((each) => names.includes(each)) ?? [];
    const isDoubtful = strange !== kind && count === 1 && holders.length > 0;
    return isDoubtful && holders.every((each) => BELOW.includes(each)) && !holdsAny(names, companies) ? [strange] : [];
  });
}

function isStrange(strange: string, kind: string, name: string): boolean {
  const holders = units[strange];
  if (!holders) return isStrangePlace(strange, kind, name);
  // A county or a town speaks of its teachers, too.
  if (strange.startsWith('全体') && PLACES.includes(kind)) return false;
  const isPublic = holdsAny(name, publicOffices);
  if (strange === '公司' && (isPublic || isOfPlace(name))) return !holdsAny(name, companies);
  if (mayBelongToCompany.includes(strange) && !isPublic && holdsAny(name, companies)) return false;
  return !holdsAny(name, holders);
}

const PLACES = ['省', '市', '县', '区', '镇', '乡', '街道', '村', '社区'];

/** 望溪县婚姻登记中心 is no company's, as a market or a toll station may be. */
function isOfPlace(name: string): boolean {
  const place = PLACE.exec(name);
  const rest = place ? name.slice(place.index + 1) : '';
  return OF_PLACE.test(rest) && !MAY_BE_FIRM.test(rest);
}

const PLACE = /[省市县区旗镇乡道](?!场)/u;
const OF_PLACE = /中心|所|站|大队|支队|中队|小学|学校|敬老院|福利院/u;
const MAY_BE_FIRM =
  /收费|客运|高速|市场|景区|园区|机场|物业|快递|公交|车站|粮|环卫|养护|检测|测绘|配送|交易|殡|水库|灌区|公园/u;

function holdsAny(name: string, held: readonly string[]): boolean {
  for (const each of held) if (name.includes(each)) return true;
  return false;
}

/** 我区 for 自治区. */
const LEVELS = '市县省区';
const OTHER_LEVEL = /自治区|广西|宁夏|新疆|内蒙古|西藏|新区|开发区|园区|景区|高新区/u;
const TOWNS = ['镇', '乡', '街道'];
/** What a county has, and no town. */
const OF_COUNTY = /[县区市].{0,12}(?:人民医院|中医院|保健院|法院|检察院|中心|馆|会|支队|大队|监狱|海关)$/u;

/** Whose town a unit is of: 红旗街道社区卫生服务中心 doesn't say 我镇. */
const OF_TOWN = /(?:^|[省市县区旗])[一-龥]{2,4}?(?<![小古城集])(镇|乡|街道)(?=[一-龥]{2})/u;

/** 农业农村局 is of no village. */
const NO_PLACE = /农村|乡村|城乡|村镇|乡镇|城镇/gu;
/** 中心小学 is no 中心. */
const NO_CENTRE = /中心(?=小学|学校|校|敬老院|卫生院|幼儿园|血站|粮|店|支行)/gu;

/** 街道 of 红旗街道社区卫生服务中心 */
export function townOf(name: string): string | undefined {
  return OF_TOWN.exec(name)?.[1];
}

function isStrangePlace(strange: string, kind: string, names: string): boolean {
  const name = names.replaceAll(NO_PLACE, '');
  if (name.includes(strange) || (LEVELS.includes(strange) && OTHER_LEVEL.test(name))) return false;
  if ((places[kind] ?? otherPlaces).includes(strange)) return true;
  const town = townOf(name);
  if (TOWNS.includes(strange)) return town !== undefined || (OF_COUNTY.test(name) && !/[镇乡]|街道/u.test(name));
  // 我区 in a draft of 望溪县人民医院
  return (
    (strange === '区' && name.includes('县')) ||
    (strange === '县' && /^[一-龥]{2,3}市(?!场)[^县区]+$/u.test(name)) ||
    (strange === '县' && /(?:^|市)[一-龥]{1,2}(?<![社小园景校])区/u.test(name))
  );
}

const OF_ITSELF = [...publicOffices, ...ofNoOther, ...companies];
const MAY_BE_PART = new Set(['馆', '站', '所', '处', '中心', '场', '队', '会', '社', '科', '室', '部', '团', '台']);

/** Whose part it is stands in the name: 城东公交公司第二车队. */
const NAMES_WHOSE = /[省市县镇乡州旗]|(?<!病)区|公司|集团|银行|[一-龥]{2}局|养老|敬老|合作社/u;

/** 图书馆 may be that of a school; 望溪县图书馆 is nobody's part. */
function mayBePart(kind: string, name: string): boolean {
  return MAY_BE_PART.has(kind) && !NAMES_WHOSE.test(name) && !holdsAny(name, OF_ITSELF);
}
