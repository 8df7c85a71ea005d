const FIRM = /^(?:果业|茶业|酒业|药业|乳业|牧业|实业|酒店|宾馆|有限(?:责任)?公司|股份有限|集团(?:公司|有限))/u;
const LONGEST_FIRM = 6;

/** Whether what ends at `end` is a firm's own name, which it writes as it likes: 缘份果业. */
export function endsFirmName(text: string, end: number): boolean {
  return FIRM.test(text.slice(end, end + LONGEST_FIRM));
}
