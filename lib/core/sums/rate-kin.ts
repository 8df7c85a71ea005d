import { CLUE } from '../figures/clues.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { nameOf, sharesChar } from './groups.ts';
import { isWhatIsKept } from './lacking.ts';

const CAPACITY = /规模|能力|设计|核定|开放|可[用观供开]/u;
/** 应检设备, 到会代表应到, 应整改问题; no 响应, 应急 */
export const DUE =
  /^(?:[^，。；]{0,14}[^，。；对响相供适反效顺照本])?应[^，。；、急用对届聘征诉援邀变当有于由以城县季]/u;
export const PLANNED = /计划|目标|任务|[预概]算/u;
const DONE = /已用|使用|执行|完成|到位|支出|兑现/u;
const TAKEN_IN = /受理|[新接]收|收到|接到|立[^，。；]{0,6}案|接处|[查找]出|发现|排查|查找|梳理|征集|收集|提出/u;

/**
 * 调解成功率 and 成功调解519件 share two characters. Not all may stand in the whole's name, too: 发光航标742座、不发光航标544座,
 * 航标正常率 is of neither.
 */
export function areKin(stem: string, name: string, whole = ''): boolean {
  if (stem === '参选') return name.includes('投票') || name.includes('参选');
  if (stem === '产销') return name.includes('销') && whole.includes('产');
  if (stem === '结收') return name.includes('结') && whole.includes('收');
  if (isOfOther(stem, name)) return false;
  let shared = 0;
  let isOwn = false;
  for (const char of stem) {
    if (!name.includes(char)) continue;
    shared += 1;
    if (!whole.includes(char)) isOwn = true;
  }
  // 衬砌总长74公里，已衬砌52公里
  const isOfAll = /总[长量数]|总面积/u.test(whole) && name.startsWith('已');
  return shared >= 2 && (isOwn || isOfAll || PLANNED.test(whole));
}

/** 应到150人，实到142人; 预算300万元，实际支出270万元 */
export function isDue(whole: Figure, part: Figure, stem: string): boolean {
  // 开放300张，实际占用264张，使用率88%
  if (
    part.label.startsWith('实际') &&
    whole.index === part.index - 1 &&
    (CAPACITY.test(whole.label) || sharesChar(stem, part.label))
  )
    return true;
  if (DUE.test(whole.label)) return /^[实已]/u.test(part.label);
  // 计划招生480人，实际招生456人，完成率95%
  return PLANNED.test(whole.label) && (DONE.test(part.label) || /^[实已]/u.test(part.label)) && DONE.test(stem);
}

const HANDED_ON = /转|交办|派|分办/u;

/** 受理426件，审结412件，结案率96.7%; but 受理426件，转办120件，办结率100% */
export function isSettled(whole: Figure, part: Figure, stem: string): boolean {
  return (
    TAKEN_IN.test(whole.label) &&
    whole.index === part.index - 1 &&
    !HANDED_ON.test(part.label) &&
    sharesChar(stem, part.label) &&
    !isOfOther(stem, part.label)
  );
}

/** 公交出行分担率 is of no 公交专线, 提案人满意率 of no 立案: what people were asked, or do, is told of them alone. */
function isOfOther(stem: string, name: string): boolean {
  const [deed] = OF_PEOPLE.exec(stem) ?? [];
  return deed !== undefined && !name.includes(deed);
}

const OF_PEOPLE = /(?:满意|知晓|认可|认同|信任|支持|好评|分担|参与|获得感|幸福感|安全感)$/u;

/** What was due may be told behind what was done. */
export function isDueBehind(done: Figure, due: Figure, stem: string): boolean {
  if (due.index !== done.index + 1) return false;
  if (PLAN_ALONE.test(due.label)) return areKin(stem, done.label);
  return DUE.test(due.label) && due.value > done.value && sharesChar(stem, done.label);
}

/** 年度任务1600户, 目标为1500人 */
export const PLAN_ALONE = /^(?:年度|全年|年初)?(?:计划|目标|任务)数?[为是]?$/u;

const TOOK_PART = /(?:参[加考评训检]|报[名考]|受[检训]|送[检评]|抽[检查样]|检测|检验)$/u;
/** Points; off by more, the two may have nothing to do with each other. */
export const MAX_OFF_OF_ALL = 5;

/** 参考608人，过录取线389人，上线率64%: of those who took part, told in one breath. */
export function isOfAll(whole: Figure, part: Figure, stem: string): boolean {
  return (
    TOOK_PART.test(whole.label) &&
    whole.index === part.index - 1 &&
    part.separator === SEPARATOR.comma &&
    sharesChar(stem, part.label)
  );
}

/** Told of a town or a county, and reckoned from what nobody tells beside it. */
export const OF_ALL_PEOPLE = /失业率|贫困发生率|森林覆盖率|绿化(?:覆盖)?率|城镇化率|自然增长率/u;

/** 污水处理设施5个，污水处理率97%; 核销不良贷款45亿元，不良贷款率2.4% */
export function isOfPlants(rate: Figure, { unit, label }: Figure): boolean {
  return (
    (rate.label.includes('处理率') && /[个座处套台]/u.test(unit)) ||
    (rate.label.includes('不良') && /核销|处置|化解|清收/u.test(label))
  );
}

/** 占会员总数的 */
const SHARE_OF = /^占([^，。；]{0,8})的$/u;

/** The share is said to be of what the whole counts: 会员320人 and 占会员总数的. */
export function isShareOf(rate: Figure, whole: Figure): boolean {
  const name = SHARE_OF.exec(rate.label)?.[1]
    ?.replace(/(?:[人户件项]数|数量?|总量|总数|份额)$/u, '')
    .replaceAll(/[全总数量体部]/gu, '');
  return name !== undefined && name !== '' && nameOf(whole).includes(name);
}

/** 合同金额460万元，已付322万元，占合同金额的70%: by the whole's own name. */
export function isNamedBy(rate: Figure, whole: Figure): boolean {
  const name = SHARE_OF.exec(rate.label)?.[1] ?? '';
  return name.length > 2 && whole.label.endsWith(name);
}

const FAILED = /[不未](?:合格|及格|达标|通过)/u;
const PASSED = /(?:合格|及格|达标|通过)$/u;

/** What the part is of is told by the rate of what is left. */
export function isOpposite(part: Figure, stem: string): boolean {
  // 不合格率 is of those that failed.
  if (/^[不未]/u.test(stem)) return false;
  if (PASSED.test(stem) && FAILED.test(part.label + part.tail)) return true;
  if (isWhatIsKept(part, stem)) return true;
  const done = stem.slice(-2);
  const name = part.label + part.tail;
  return done.length === 2 && (name.includes(`不${done}`) || name.includes(`未${done}`));
}

const REDUCTION =
  /(?:压减|精简|压缩|缩减|压降|缩短|削减|裁减|核减|减少|下降|降低|减排)(?:率|比例|幅度?|比)(?:约?为|达到?|是)?$|[降减压]幅(?:约?为|达到?|是)?$/u;
/** 压减至3018项; 压减2580项 is what was taken off. */
const REACHED = /[至到为成]了?$/u;

/** 由84项精简为32项，精简率61.9%: how much less there is, which is read as a change; the part is what is left. */
export function isReduction(rate: Figure, part: Figure | undefined): boolean {
  if (part === undefined || (rate.clues & CLUE.change) === 0) return false;
  return REDUCTION.test(rate.label) && REACHED.test(part.label);
}
