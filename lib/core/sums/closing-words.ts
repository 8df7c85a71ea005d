import { charSet } from '../char-set.ts';
import { type Figure, SEPARATOR } from '../figures/figure.ts';
import { withoutNoTotals } from './total-words.ts';

/** 共354名, 合计金额547万元, 两项合计节约36.1万元, 共建立台账94户. */
const CLOSES =
  /^(?<above>以上|上述)?(?:\S{0,16}?(?<count>[两二三四五六七八九十\d]{1,2})(?:[项个类者笔块期批科地组轮样头村镇乡校县区市班队站所院处家户车次]|季(?!度)|(?<=前[两二三四])季)\S{0,8}?)?(?<mark>共计|共|合计|[合加]起来|相加|总计|总共|一共|累计|总数|总额|总)(?<words>\S{0,10})$/u;
/** 前三季度累计完成7.5亿元, after the quarters */
const OF_PERIODS =
  /^(?:上半年|下半年|全年|前[两二三]个?季度|四个季度|第?[一二三四]季度|\d{1,2}[至到—–-]\d{1,2}月份?)(?<mark>累计|共|合计|共计|总计)(?<words>[^，。；]{0,8})$/u;
const mayTell = charSet('小计构组汇形与和同跟');
/** 一级86台和二级64台，计170台; 构成了上半年4.62亿元的盘子 */
const OTHERWISE = /^(?<mark>小?计(?=$)|(?:构|组|汇|形)成了?)(?<words>[^，。；]{0,6})$/u;
/** 与支出36万元相抵 */
const TALLIES = /^(?:的?[^，。；]{0,4})?(?:相抵|相等|相符|吻合|对得上)/u;
const TALLIED = /^(?<mark>[与和同跟])(?![^，。；]{0,4}(?:上年|去年|同期|[年期]初))[^，。；]{0,10}$/u;
/** 城镇210户加上农村160户，凑齐全区360户 */
const MADE_UP = /^(?<mark>凑[齐足成满够])(?<words>[^，。；]{0,6})$/u;
const mayTellOfAll = charSet('凑全');
/** 上半年4600万元，下半年5200万元，全年完成9800万元 */
const OF_YEAR = /^全学?年(?<words>[^，。；共累合总]{0,4})$/u;
/** 折页和传单共计4200份 */
const OF_TWO = /^(?<one>[^，。；、和与及]{2,6})[和与及](?<two>[^，。；、和与及]{2,6}?)(?<mark>合计|共计|总计|共)$/u;
/** 警力总数, 款物共计, 业务总量 */
const NAMED =
  /^(?<name>(?:合同|[^，。；、：:\d共总合累]){1,12})(?<mark>合计|总计|共计|总共|一共|累计|共|总[数量额]|总[一-龥]{0,2}?)(?<words>[^，。；、每各]{0,8})$/u;
/** 总数由现有的34个增加到60个 */
const FROM = /[由从][^，。；]{0,6}$/u;
const PERIOD = /季度|半年|月/u;
const TOTAL = /[共总合累]|相加/u;

/** What a total says of itself and of what stands before it; null for what is none. */
export function closing(figures: readonly Figure[], at: number): RegExpExecArray | null {
  const own = figures[at];
  const before = figures[at - 1];
  // 合计13宗600亩, 合计13宗、600亩: the second amount of the total.
  const isSecond = own?.label === '' && own.separator <= SEPARATOR.pause && before && before.unit !== own.unit;
  const told = (isSecond ? before : own)?.label.trim() ?? '';
  const mayTotal = TOTAL.test(told);
  const label = mayTotal ? withoutNoTotals(told) : told;
  if (own && isTotalOtherwise(own)) return OTHERWISE.exec(label) ?? TALLIED.exec(label);
  if (
    !(
      (mayTotal && TOTAL.test(label)) ||
      (mayTellOfAll(label.charCodeAt(0)) && (OF_YEAR.test(label) || MADE_UP.test(label)))
    ) ||
    label.startsWith('占') ||
    FROM.test(label) ||
    (own?.unit === '%' && label.includes('占'))
  )
    return null;
  return (
    CLOSES.exec(label) ??
    OF_TWO.exec(label) ??
    (isAddedTo(before) ? MADE_UP.exec(label) : null) ??
    (followsPeriods(figures, at) ? OF_PERIODS.exec(label) : null) ??
    (followsHalves(figures, at) ? OF_YEAR.exec(label) : null) ??
    NAMED.exec(label)
  );
}

/** Whether it may be a total though it has none of the words that mostly tell one. */
export function isTotalOtherwise({ label, tail }: Figure): boolean {
  return mayTell(label.charCodeAt(0)) && (OTHERWISE.test(label) || (TALLIES.test(tail) && TALLIED.test(label)));
}

function isAddedTo(figure: Figure | undefined): boolean {
  return figure !== undefined && ADDED.test(figure.label);
}

const ADDED = /^(?:加上?|连同|和|与)/u;

/** A plain total, with no name of its own before the mark. */
export function isPlainTotal({ label }: Figure): boolean {
  return TOTAL.test(label) && CLOSES.test(withoutNoTotals(label.trim()));
}

/** The last two amounts of its unit are those of the halves of the year, be it with other figures between. */
export function followsHalves(figures: readonly Figure[], at: number): boolean {
  const isSchool = figures[at]?.label.startsWith('全学年') === true;
  const [first, second] = isSchool ? ['上学期', '下学期'] : ['上半年', '下半年'];
  let half = second;
  for (let index = at - 1; index >= Math.max(0, at - MAX_BACK); index -= 1) {
    const figure = figures[index];
    if (figure?.unit !== figures[at]?.unit || figure?.kind !== 'amount') continue;
    if (!figure.label.includes(half)) return false;
    if (half === first) return true;
    half = first;
  }
  return false;
}

const MAX_BACK = 8;

/** 一季度12次、二季度15次 or 四个季度分别检查12次、15次 */
function followsPeriods(figures: readonly Figure[], at: number): boolean {
  let index = at - 1;
  while (index > 0 && figures[index]?.label === '') index -= 1;
  return PERIOD.test(figures[index]?.label ?? '');
}
