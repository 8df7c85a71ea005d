import type { Range } from '../../range.ts';
import { type Difference, differsLittle } from './difference.ts';
import { replaceBy, type StandingFinding } from './finding.ts';
import { tellsOfThePast } from './guards.ts';
import { bareTitle, readTitles, type Renamed } from './titles.ts';
import { monthInWords } from './updated.ts';

const MOST = 60;
const SHORTEST = 4;

/** What a known document is called, where the title in 《》 is nearly that; `start` is where 《 stands. */
export function readTitle(text: string, { start }: Range): StandingFinding | undefined {
  const ahead = text.slice(start + 1, start + 1 + MOST);
  const end = ahead.search(/[《》]/u);
  if (end < SHORTEST || ahead[end] !== '》') return undefined;
  const written = ahead.slice(0, end);
  const place = { start: start + 1, end: start + 1 + end };
  const bare = bareTitle(written);
  const { names, renamed, byEnds } = (index ??= createIndex());
  const old = renamed.get(bare);
  if (old) return outdated(text, place, old);
  if (names.has(bare) || bare.length < SHORTEST) return undefined;
  const isOwn = !MARK.test(written) && OWN.test(text.slice(Math.max(0, start - 6), start));
  const right = isOwn ? undefined : nearest(written, bare, byEnds);
  if (right === undefined) return undefined;
  const put = bare === written ? right : (names.get(right) ?? right);
  return {
    ...place,
    severity: 'warning',
    message: `通常的名称是《${names.get(right) ?? right}》，请核对`,
    fix: replaceBy(put, place, false),
  };
}

function outdated(text: string, place: Range, { now, validTo }: Renamed): StandingFinding | undefined {
  if (tellsOfThePast(text, place, validTo)) return undefined;
  const message = `《${text.slice(place.start, place.end)}》${monthInWords(validTo)}以后已由《${now}》代替，请核对`;
  return { ...place, severity: 'warning', message, validTo };
}

interface Index {
  /** The whole of a title by its bare form. */
  names: ReadonlyMap<string, string>;
  renamed: ReadonlyMap<string, Renamed>;
  /** Bare forms by their first or last characters. */
  byEnds: ReadonlyMap<string, readonly string[]>;
}

let index: Index | undefined;

function createIndex(): Index {
  const { titles, renamed: old } = readTitles();
  const names = new Map(titles.map((title) => [bareTitle(title), title]));
  const renamed = new Map(old.map((each) => [bareTitle(each.title), each]));
  const byEnds = new Map<string, string[]>();
  for (const bare of names.keys())
    for (const key of endsOf(bare)) {
      const known = byEnds.get(key);
      if (known) known.push(bare);
      else byEnds.set(key, [bare]);
    }
  return { names, renamed, byEnds };
}

const endsOf = (bare: string) => [`^${bare.slice(0, 2)}`, `${bare.slice(-3)}$`];

/** The one title that is meant and differs least; undefined where several do. */
function nearest(written: string, bare: string, byEnds: Index['byEnds']): string | undefined {
  let best: { title: string; size: number } | undefined;
  let isTied = false;
  for (const title of new Set(endsOf(bare).flatMap((key) => byEnds.get(key) ?? []))) {
    const difference = differsLittle(bare, title);
    if (!difference || difference.size > (best?.size ?? difference.size)) continue;
    if (!isMeant(written, bare, title, difference)) continue;
    isTied = best?.size === difference.size;
    best = { title, size: difference.size };
  }
  return isTied ? undefined : best?.title;
}

const KIND =
  /(?:条例|办法|规定|准则|规则|细则|规程|法|意见|纲要|规划|方案|计划|指南|标准|通知|决定|行动|要点|措施|制度|守则|公约|决议|建议|大纲)$/u;
/** Only these are made by those who make no others of the name. */
const MARK = /^(?:中国共产党|中华人民共和国)/u;
const NATIONAL = /^(?:中国|中华|全国|国家|新时代|党政)/u;
/** What isn't told apart from the title of another document by it. */
const GENERIC =
  /中国共产党|中国|全国|国家|关于|进一步|加强|推进|推动|促进|深化|加快|全面|新时代|新形势下|管理|工作|建设|保护|安全|监督|处理|处罚|保障|服务|城市|农村|的|和|与/gu;
const ADDED =
  /^(?:[的和与及、党新性]|党员|党内|干部|工作|管理|若干|权益|规范|监督|国家|全国|中国|重大|全面|经营|发展|基本|问题|行为|人员|公民)$/u;
/** Without any other word it is a title of something wider. */
const LEFT_OUT =
  /^(?:工作|管理|若干|权益|保障|保护|促进|处理|处罚|治理|防治|服务|监督|建设|教育|发展|领导|基层|重大|全面|程序|党员|党内|人员|干部|国家|全国|中国)$/u;
/** With these it is another document, or that of another place. */
const OTHERS =
  /[\d一二三四五六七八九十省市县区镇乡村州盟旗港届]|学校|学院|[大中小]学|实施|暂行|试行|补充|修订|地方|草案|解释|释义|解读/u;
/** The draft's own document. */
const OWN =
  /(?:制定|制订|出台|修订|完善|起草|拟定|编制|建立|健全|转发|[我本全][省市县区镇乡村校局院司][的]?|[省市县区镇乡校局院司]|[省市县区州旗盟][委府]|(?:[省市县区州旗盟]|人民)政府|党委|委、政府|[委府]办公?[厅室]?)了?$/u;
/** Of what is left, so much must tell the title; a law of the state or a rule of the party is one of few. */
const [LEAST, LEAST_OF_LAW, LEAST_OF_PARTY] = [4, 3, 1];
/** So long a name is no other document's, whatever kind of document it ends in. */
const LONG = 6;

/** 宁川市: another place's */
const PLACED = /^\p{Script=Han}{1,8}?[省市县区州盟旗镇乡村]/u;

function isMeant(written: string, bare: string, title: string, difference: Difference): boolean {
  if (OTHERS.test(difference.written || difference.right)) return false;
  // 党内政治生活若干准则 is how many write it.
  if (difference.written + difference.right === '的') return false;
  if (PLACED.exec(bare)?.[0] !== PLACED.exec(title)?.[0]) return false;
  if (difference.right === '' && !ADDED.test(difference.written)) return false;
  if (difference.written === '' && difference.right.length > 1 && !LEFT_OUT.test(difference.right)) return false;
  const [kind = '', rightKind = ''] = [KIND.exec(bare)?.[0], KIND.exec(title)?.[0]];
  const told = difference.rest.replace(KIND, '').replace(GENERIC, '').length;
  if (kind !== rightKind) return kind !== '' && isKindMeant(written, bare, { kind, rightKind, told });
  const least = written.startsWith('中国共产党') ? LEAST_OF_PARTY : kind === '法' ? LEAST_OF_LAW : LEAST;
  return told >= least;
}

/** Places make rules of their own for a law, by its name; but nobody else makes laws. */
function isKindMeant(
  written: string,
  bare: string,
  { kind, rightKind, told }: { kind: string; rightKind: string; told: number },
): boolean {
  if (MARK.test(written)) return true;
  if (rightKind === '法' || bare.endsWith(`实施${kind}`)) return false;
  return kind === '法' || NATIONAL.test(bare) || told >= LONG;
}
