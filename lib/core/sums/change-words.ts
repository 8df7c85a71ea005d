/** Words of change, most in two lists: those that say more, and those that say less. */
const UP_VERBS =
  '扩容|扩建|增设|增开|增添|偏多|偏高|上调|超|增加|增长|新增|净增|调增|增收|增产|增幅|提高|提升|上升|上涨|扩大|扩展|拓展|延长|升幅|涨幅|高出|超出|超过|高|[增升涨]|多(?:[招收办建种]|(?!于|达))';
const DOWN_VERBS =
  '减少|省|提速|偏少|偏低|便宜|节[约省电水能油气]|省下|压减|压缩|压降|精简|缩减|缩短|缩小|削减|调减|核减|下降|下滑|下调|降低|回落|降幅|减幅|[降减跌压]|少|低';
const COMPARED_WITH =
  '同比|环比|[比较与](?:上年|去年|年初|同期|上学期|上季度|上半年|上月|上届|上期|前年|原来|\\d{0,4}年?)(?:同期)?(?:相比)?';
const SPAN = '[一二两三四五六七八九十\\d]{1,2}年(?:间|来|时间)?|期间|前后|总数|总量|数量';
/** 增长20%, 净增20户, 同比减少2起, 提高4.5个百分点. */
const CHANGE = new RegExp(
  `^(?:其中|[/／](?:[立平]方米|[一-龥]{1,2}?)|标准?煤)?(?:每[一-龥]{1,4}?|一个?[天周月年]|吨[煤钢铁矿])?(?:净|共|累计|实际|总共|平均)?(?:${COMPARED_WITH}|${SPAN})?(?:净|实际|实|共|大幅)?(?:${UP_VERBS}|${DOWN_VERBS}|[多少](?!于|达)[一-龥]{1,2}?)(?:了|比例|幅度|幅|率)?(?:为|达到?)?$`,
  'u',
);
const UP = new RegExp(`(?:${UP_VERBS})[^增提升扩涨多高减压精缩降跌落少低]{0,4}$`, 'u');
const YEARLY = /^年均(?:净)?(?:增长|增加|提高|提升|减少|下降|降低|[增升降减])(?:了)?$/u;

/** Says by how much something has changed, and no more. */
export function isChange(label: string): boolean {
  return CHANGE.test(label);
}

/** 年均增加2000元 */
export function isYearly(label: string): boolean {
  return label.startsWith('年均') && YEARLY.test(label);
}

/** More, where it is a change. */
export function saysMore(label: string): boolean {
  return UP.test(label);
}

/** 由100户增加到120户, 将17家整合为5家. */
export const REACHES =
  /(?:增加|增长|提高|提升|上升|扩大|扩展|拓展|发展|壮大|[增升涨扩]|减少|下降|降低|缩短|缩小|压减|压缩|压降|精简|整合|合并|归并|调整|优化|回落|[降减跌压])(?:到了?|至|为|成)[^，。；]{0,8}$/u;
/** 从3人到5人, 由3人逐步配齐到5人 */
export const TO = /^[^，。；、]{0,10}[到至为成][^，。；、]{0,8}$/u;
export const FROM = /[由从]/u;

/** 比去年同期快3.8个百分点; faster may be more (进度) or less (用时). */
const FASTER = /^(?:要)?[快慢](?:了|出)?$/u;
const LONGEST_FASTER = 3;

export function saysFaster(label: string): boolean {
  return label.length <= LONGEST_FASTER && FASTER.test(label);
}

/** The same, said as more or less by the values it lies between. */
export function asMoreOrLess<Change extends { label: string }>(change: Change, isMore: boolean): Change {
  return saysFaster(change.label) ? { ...change, label: isMore ? '高出' : '减少' } : change;
}
