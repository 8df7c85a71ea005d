import { isCommon } from '../names/unit-endings.ts';
import type { Range } from '../range.ts';
import { BLANK } from './own-unit.ts';
import { isMisspelt } from './unit-names.ts';

/** What many units are besides; what they do stands before it. */
const GENERAL = /(?:(?:有限责任|股份有限|有限)?公司|集团|中心|管理处|协会|商会|联合会|大队|支队|中队|[一-龥])$/u;
const PLACE = /(?:街道|社区|[镇乡村县市区省])$/u;
/** Of these there are many side by side, and what stands before tells which. */
const OF_MANY = /(?:支行|林场|农场|幼儿园|卫生院|敬老院)$/u;
const SCHOOLS = ['小学', '中学', '学校', '学院', '幼儿园'];
const HOSPITALS = ['医院', '卫生院'];
const HOSPITAL = /(?:医|卫生)院$/u;
const SCHOOL = /(?:学|校|学院|幼儿园)$/u;
const COUNTY = /^(?:[一-龥]{2,3}[省市])*([一-龥]{2,4})县(?!直)/u;
const LEVEL = /[省市县区]$/u;
/** Of 宁川市第二中学; what has a county besides is of that. */
const CITY = /^(?:[一-龥]{2,3}省)?([一-龥]{2})市(?![一-龥]{2,4}[县区])/u;
/** Characters that say what a unit does. */
const DOES = 2;

const SAYS_HOW =
  '(?:高度重视|始终|坚持|认真|深入|紧紧|围绕|立足|全面|切实|严格|把|将?(?:继续|进一步|持续|不断|一如既往)|将(?:坚持|始终|紧紧|以|按照|围绕|认真|全面|切实|着力|重点|严格|在))';
const OFFICES =
  '(?:[一-龥]{2,4}(?:处|科|室|部)|领导班子|班子成员|工会|团委|少先队|党总支|党委|党组|全体(?:教职工|干部职工|干警|医护人员|职工|员工|党员|师生))';
/** 石桥派出所社区民警何志平连续…… */
const PEOPLE =
  '(?:社区|值班|户籍|办案|驻村|执勤|带班|青年|老|优秀)?(?:民警|辅警|教师|老师|医生|护士|职工|员工|干部|党员|队员)[一-龥]{2,4}?(?:连续|主动|冒|带|舍|坚持|放弃|克服|多次|第一时间|同志)';
/** 洪坪收费站将继续, 望山县实验小学教务处要 */
const ACTS = new RegExp(
  `^(?:${SAYS_HOW}|${OFFICES}(?:要|应|须|负责|${SAYS_HOW})|的?实际(?=[，。；出情])|全体(?:教职工|干部职工|干警|医护人员|职工|员工|党员|师生)|(?:现有|共有)(?:在职|教?职工|员工|干部|床位|教学班|学生|民警)|(?:位于|始建于|成立于|下设|下辖)|${PEOPLE})`,
  'u',
);
/** 推动洪坪收费站各项工作再上台阶, 为洪坪收费站赢得荣誉 */
const SERVED = /(?:为|推动|推进|促进|提升|树立|维护|展示|展现)([一-龥]{2,12})$/u;
const SERVED_AFTER =
  /^的?(?:整体|各项|服务)?(?:发展|工作(?:再|迈|取得|上|水平|质量)|形象|声誉|赢得|争得|争光|增光|树立)/u;
const OPENS = /^(?:下一步|今年|明年|[新过]的一年|一年来|今后|现将|以上是|结合|立足|根据)?([一-龥]{2,12})$/u;
const REPORTED = /^(?:20\d\d年|[上下今本]半?年|一年来)/u;
const NO_NAME =
  /[各全本我该每一两三四五六七八九十个之的和与及同向到赴对等这那]|所[在属]|上级|附属|兄弟|学校|医院|公司|单位|机关|集团|主持|负责|协助|联系|组织|调整|加强|支持|配合|指导|帮扶|结对|结合|立足|根据|现将|以上/u;
const [MOST_BEFORE, MOST_AFTER] = [20, 24];

/** The words by which others of the kind are found; none for a town, whose people tell of many. */
export function wordsOfKind(own: string): readonly string[] {
  if (own.includes(BLANK) || PLACE.test(own)) return NONE;
  const general = GENERAL.exec(own)?.[0] ?? '';
  const many = OF_MANY.exec(own)?.[0];
  const does = own.slice(-general.length - DOES);
  const same = many ?? (does.length < own.length - 1 && !LEVEL.test(does.charAt(0)) ? does : undefined);
  const alike = SCHOOL.test(own) ? SCHOOLS : HOSPITAL.test(own) ? HOSPITALS : NONE;
  if (alike !== NONE && (COUNTY.test(own) || CITY.test(own)))
    return same === undefined || alike.some((word) => same.endsWith(word)) ? alike : [same, ...alike];
  return same === undefined ? NONE : [same];
}

const NONE: readonly string[] = [];

/** Where the text names a unit as the draft would name its own: one that does what the own does, and is another. */
export function readNamedHouses(text: string, own: string, words: readonly string[]): readonly Range[] {
  let houses: Range[] | undefined;
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      const start = startOf(text, at, end);
      if (start !== undefined && isAnotherHouse(text.slice(start, end), own)) (houses ??= []).push({ start, end });
    }
  return houses ?? NOTHING;
}

const NOTHING: readonly Range[] = [];

/** Where its name begins; undefined where the draft doesn't speak as that unit. */
function startOf(text: string, at: number, end: number): number | undefined {
  const after = text.slice(end, end + MOST_AFTER);
  const isServed = SERVED_AFTER.test(after);
  if (!isServed && !ACTS.test(after) && !REPORTED.test(after)) return undefined;
  const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
  const clause = before.slice(1 + Math.max(...[...'。；，：,\n'].map((mark) => before.lastIndexOf(mark))));
  const name = (isServed ? SERVED : OPENS).exec(clause)?.[1];
  return name === undefined || NO_NAME.test(name) ? undefined : at - name.length;
}

const TOLD = 2;

function isAnotherHouse(words: string, own: string): boolean {
  const [county, other] = [COUNTY.exec(own)?.[1], COUNTY.exec(words)?.[1]];
  if (county !== undefined && other !== undefined && !county.endsWith(other.slice(-TOLD))) return true;
  const [city, otherCity] = [CITY.exec(own)?.[1], CITY.exec(words)?.[1]];
  if (city !== undefined && otherCity !== undefined && city !== otherCity) return true;
  let shared = 0;
  while (shared < Math.min(words.length, own.length) && words.at(-1 - shared) === own.at(-1 - shared)) shared += 1;
  const [rest, ownRest] = [words.slice(0, words.length - shared), own.slice(0, own.length - shared)];
  const general = GENERAL.exec(own)?.[0].length ?? 1;
  return (
    (shared >= general + DOES || shared === OF_MANY.exec(own)?.[0].length) &&
    rest.length >= TOLD &&
    !isCommon(rest, rest.length) &&
    ownRest.length >= TOLD &&
    !isMisspelt(words.slice(0, -DOES), own.slice(0, -DOES)) &&
    !own.includes(rest.slice(-TOLD)) &&
    LEVEL.exec(rest)?.[0] === LEVEL.exec(ownRest)?.[0]
  );
}
