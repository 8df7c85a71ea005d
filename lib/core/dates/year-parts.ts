/** A named part of a year. */
export interface YearPart {
  /** Months from January of the year that is named, 0 for January itself; both inclusive. */
  from: number;
  to: number;
  isTerm: boolean;
  /** Offset behind its name. */
  end: number;
}

const QUARTERS = '一二三四';
const PART =
  /^[（(]?(?:(上半年)|(下半年)|(全年)|第?([一二三四1-4])季度|前([二三23])个?季度|(第一学期|上学期|秋季?学期)|第二学期|下学期|春季?学期)/u;
/** From August of the year that a school year begins in to July of the next; the second term begins in February. */
const AUTUMN = { from: 7, to: 12 };
const SPRING = { from: 13, to: 18 };

/** The part that is named at offset `at`, right behind the year: 上半年, 第三季度, 第二学期. */
export function readYearPart(text: string, at: number): YearPart | undefined {
  const match = PART.exec(text.slice(at, at + 10));
  if (!match) return undefined;
  const [name, firstHalf, secondHalf, whole, quarter, quarters, autumn] = match;
  const end = at + name.length;
  if (firstHalf) return { from: 0, to: 5, isTerm: false, end };
  if (secondHalf) return { from: 6, to: 11, isTerm: false, end };
  if (whole) return { from: 0, to: 11, isTerm: false, end };
  if (quarter) return { from: quarterOf(quarter) * 3 - 3, to: quarterOf(quarter) * 3 - 1, isTerm: false, end };
  if (quarters) return { from: 0, to: quarterOf(quarters) * 3 - 1, isTerm: false, end };
  return { ...(autumn ? AUTUMN : SPRING), isTerm: true, end };
}

function quarterOf(written: string): number {
  return QUARTERS.includes(written) ? QUARTERS.indexOf(written) + 1 : Number(written);
}
