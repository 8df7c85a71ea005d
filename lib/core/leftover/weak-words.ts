import { HINT } from '../document/hints.ts';
import { charSet } from '../char-set.ts';
import type { SelfWord } from './self-words.ts';
import { readLeaders } from './leaders.ts';
import { matchesOf } from '../matches.ts';

const STAFF =
  '(?=上下|全体|各[科股部]|机关|中层|党员|干部|职工|员工|民警|干警|人员|工作人员|同志|队员|指战员|现有|共有)';
/** 全院: who speaks so of another unit names it in the line. Of 全局, 全站 and the like only the people are a unit. */
const WHOLE = new RegExp(
  `全(校(?!园)|院(?![士线校])|行(?![业程政动李驶])|园(?![区林丁])|馆|厂|矿(?!区)|镇|乡(?![村土亲])|街道|县|公司(?!法)|(?:局|所|站|队|社|场|中心)${STAFF})`,
  'uy',
);
/** Whoever speaks of all its people is the unit itself, and no part of it. */
const BY_STAFF: ReadonlySet<string> = new Set(['所', '站']);
const opensWhole = charSet('校院行园馆厂矿镇乡街县公局所站队社场中');
/** 安全, 健全 and the like are other words. */
const OTHER_WORD = '安健完保齐成周顾';

/** By kind, what names such a unit, or speaks of such in general. */
const NAMES: Readonly<Record<string, RegExp>> = {
  校: /(?<![我全本])校|[小中大]学|学院|[高初]中|[一二三四五六]中/u,
  院: /(?<![我全本])院(?!士)/u,
  行: /银行|[支分总农商]行|信用社|(?<![我全本])行[长员]/u,
  园: /(?<![我全本])园/u,
  馆: /(?<![我全本])馆/u,
  厂: /(?<![我全本])厂/u,
  矿: /(?<![我全本])矿/u,
  镇: /(?<![我全本各城乡集村市])镇(?![静定压守])/u,
  乡: /(?<![我全本各城下家返回入水还老])乡(?![镇村亲愁土贤情])/u,
  街道: /(?<![我全本各])街道/u,
  县: /(?<![我全本各市])县(?![域城级区乡直镇])/u,
  公司: /(?<![我全本])公司/u,
  局: /(?<![我全本])局(?![面部势限])/u,
  所: /(?<![我全本])所(?![有以在需属谓])/u,
  站: /(?<![我全本])站/u,
  队: /(?<![我全本])队/u,
  社: /(?<![我全本])社(?!会)/u,
  场: /(?<![我全本现市])场(?![所地合面景])/u,
  中心: /(?<![我全本])中心/u,
};

/** 作为一名教师，: what the writer is; 教师出身的干部 is another. */
const ROLE =
  /作为一[名个位][^，。；]{0,8}?(教师|教育工作者|班主任|医务工作者|医护人员|医生|护士|民警|人民警察|法官|检察官|银行员工|银行职员|税务干部|税务人|消防员|消防指战员|乡镇干部|社区工作者|社区干部|村干部)(?=[，,])/gu;
const ROLES: Readonly<Record<string, string>> = {
  医务工作者: '医护',
  医护人员: '医护',
  医生: '医护',
  护士: '医护',
  人民警察: '民警',
  教育工作者: '教师',
  班主任: '教师',
  银行员工: '行',
  银行职员: '行',
  税务干部: '全体税务',
  税务人: '全体税务',
  消防员: '消防',
  消防指战员: '消防',
  社区干部: '社区工作者',
};

/**
 * Where the line speaks of the whole of a unit (全院教职工), or of who leads it (在校党委的领导下), as the draft would of its
 * own: weaker signs than 我校, and none where the line names such a unit.
 */
export function readWeakWords(text: string, hints: number): readonly SelfWord[] {
  const own = (hints & HINT.self) === 0 ? NONE : [...readWholes(text), ...readRoles(text)];
  const leaders = readLeaders(text, hints);
  return leaders.length === 0 ? own : [...own, ...leaders];
}

function readWholes(text: string): readonly SelfWord[] {
  let words: SelfWord[] | undefined;
  const named = new Map<string, boolean>();
  for (let at = text.indexOf('全'); at >= 0; at = text.indexOf('全', at + 1)) {
    if (!opensWhole(text.charCodeAt(at + 1)) || (at > 0 && OTHER_WORD.includes(text.charAt(at - 1)))) continue;
    WHOLE.lastIndex = at;
    const [word, kind = ''] = WHOLE.exec(text) ?? [];
    if (word === undefined) continue;
    const isNamed = named.get(kind) ?? NAMES[kind]?.test(text) ?? false;
    named.set(kind, isNamed);
    if (!isNamed)
      (words ??= []).push({ start: at, end: at + word.length, kind: BY_STAFF.has(kind) ? `全${kind}` : kind });
  }
  return words ?? NONE;
}

function readRoles(text: string): readonly SelfWord[] {
  if (!text.includes('作为一')) return NONE;
  return matchesOf(ROLE, text).map(({ index, 0: words, 1: role = '' }) => {
    const end = index + words.length;
    return { start: end - role.length, end, kind: ROLES[role] ?? role };
  });
}

const NONE: readonly SelfWord[] = [];
