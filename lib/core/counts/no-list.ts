import { beforeFirst } from '../before-first.ts';
import { charSet } from '../char-set.ts';

/**
 * “三网”：指全市……; 市委以……为指导; “两带”：“两带”是……; 是沿江、沿海形成的……: what it is, and who says so, before the
 * list, or none of it.
 */
const EXPLAINS =
  /^(?:指(?![导标定挥])|(?:党中央、?)?(?:国务院|[省市县区州]委|[省市县区州]政府|党中央|中共)(?:、[省市县区州]政府)?[^、；;]*[，,]|“[^“”]{2,12}”(?:指|[是即：:]))|^(?=[^“”；;、]*、)[^“”；;]+“(?=[^“”、]*、)[^“”]+”|^(?=[^，。；;、]*、)[^，。；;]*?(?:形成|组成|构成)/u;
/** 对农技站、农机站实行合署办公、统一考核: what is done with them stands in the same row. */
const DONE_WITH =
  /^(?:对(?![标照接应口比策])|把(?![好握牢住关])|[将以]|依托|围绕)(?=[^，。；;]*、)[^，。；;]*(?:[实进]行|实施|开展|统一|共同|联合|打造|推进|为)/u;
const MANNER = /..(?:[实进]行|统一|联合|共同|协同|联动|分[类级]|集中|整体|同步|一体|合并)./u;
const GOES_ON = /^(?:统一|联合|共同|协同|联动|分[类级]|集中|整体|同步|合并|一并|直接|错时)/u;
/** 水耗、能耗分别下降3.1%、4.2%: values of one clause are no items. */
const VALUES = /分别[^、，。；;]{0,10}\d[^、，。；;]*、|、[\d.]+(?:[%％]|个?百分点|[万亿]?[元吨亩])/u;

const endsClause = charSet('，。；;');

/** Whether what stands behind an announcement tells of the thing, and lists nothing that is counted. */
export function listsNothing(sentence: string, count: number): boolean {
  if (EXPLAINS.test(sentence) || VALUES.test(sentence)) return true;
  const clause = beforeFirst(sentence, endsClause);
  if (DONE_WITH.test(clause))
    return !clause
      .split('、')
      .slice(1)
      .every((item) => item.startsWith(clause.charAt(0)));
  // 推动医疗、医保、医药协同改革、联动发展 after “三医联动”: all three stand before what is done with them.
  const items = clause.split('、');
  return (
    GOES_ON.test(items[count] ?? '') &&
    MANNER.test(items[count - 1] ?? '') &&
    !items.slice(0, count - 1).some((item) => MANNER.test(item))
  );
}
