import type { Range } from '../range.ts';

/** Who reports, as the line says it. The range is within the line. */
export interface Reporter extends Range {
  name: string;
  /** Whether it is said as under the report, and not in it. */
  isSigned: boolean;
}

const SIGNED = /^\s*(?:述职述廉人|述职人|述廉人|汇报人|报告人|述职者)[：:]\s*([一-龥]{2,3})\s*$/u;
const SELF = /(?:^|[。！，：])我叫([一-龥]{2,3})(?=[，,。])/u;
const NO_NAME = /某|姓名/u;

export function readReporters(text: string): readonly Reporter[] {
  const isSigned = text.includes('人：') || text.includes('人:') || text.includes('者：');
  const match = isSigned ? SIGNED.exec(text) : text.includes('我叫') ? SELF.exec(text) : null;
  const name = match?.[1];
  if (!match || name === undefined || NO_NAME.test(name)) return NONE;
  const start = match.index + match[0].lastIndexOf(name);
  return [{ start, end: start + name.length, name, isSigned }];
}

const NONE: readonly Reporter[] = [];
/** Of as many characters, with so many in common, one is the other misspelt. */
const MISSPELT = 2;

/** Whether two names are those of two people. */
export function areTwo(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return false;
  const shared = [...one].filter((char) => other.includes(char)).length;
  return one.length !== other.length || shared < MISSPELT;
}
