import type * as z from 'zod/mini';
import { shown } from './guards.ts';

/** What is wrong with a file, in which entry, for whoever wrote it: “groups”第1项“entries”第3项（“合同法”）…… */
export function describeIssue(issue: z.core.$ZodIssue | undefined, json: unknown): string {
  if (!issue) return '文件的格式不对。';
  const { path } = issue;
  if (path[0] === 'version') return '文件里要写明格式版本 "version": 1；如果写的是别的版本，请先升级稿伴。';
  if (path[0] === 'updated') return '文件里要写明资料截至的年月，如 "updated": "2026-11"。';
  const where = path.map((step) => (typeof step === 'number' ? `第${step + 1}项` : `“${String(step)}”`)).join('');
  return `${where || '文件最外层'}${nameOf(json, path)}${faultOf(issue)}`;
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `里有不认识的项目“${issue.keys.join('”“').slice(0, MOST)}”。`;
  if (issue.code === 'too_small' && issue.origin === 'number') return `写得太小，至少是 ${issue.minimum}。`;
  if (issue.code === 'too_small') return '是空的，要写上内容。';
  if (issue.code === 'too_big') return `写得太${issue.origin === 'number' ? '大' : '多'}，至多 ${issue.maximum}。`;
  if (issue.code === 'invalid_format') return '不是规定的写法，日期要写成“2026-01-31”这样。';
  if (issue.code === 'invalid_value') return `只能是 ${issue.values.map(String).join('、')} 之一。`;
  return '缺了，或者格式不对。';
}

const MOST = 40;

/** The words by which the entry can be found in the file: the innermost that has any. */
function nameOf(json: unknown, path: readonly PropertyKey[]): string {
  let name = '';
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    value = Reflect.get(value, step);
    name = ownName(value) ?? name;
  }
  return name === '' ? '' : `（${shown(name.slice(0, MOST))}）`;
}

function ownName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const words: unknown = Reflect.get(value, 'words');
  const name: unknown = Array.isArray(words) ? words[0] : Reflect.get(value, 'name');
  return typeof name === 'string' ? name : undefined;
}
