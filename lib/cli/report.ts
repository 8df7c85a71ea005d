import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import type { Part } from '../core/document/section.ts';
import { genreById } from '../core/genres/index.ts';
import type { CheckResult } from '../core/linter/join-documents.ts';
import { wordCount } from '../core/passages/word-count.ts';
import { describeRule } from '../core/rules/descriptions.ts';
import { type Positions, readPositions } from './positions.ts';

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', '必改'],
  ['warning', '建议'],
  ['info', '提示'],
];
/** Lines that are named where one finding speaks of many places. */
const MOST_LINES = 5;
/** Characters of the draft that a message without them goes with. */
const EXCERPT = 16;
/** Parts whose length is told; a text with more holds many drafts. */
const MOST_SECTIONS = 12;

/** The report a person reads: what the draft is, how long, what it lacks, and the findings, the gravest first. */
export function textReport(file: string, text: string, { parts, diagnostics }: CheckResult): string {
  const positions = readPositions(text);
  const lines = [file, ...parts.flatMap((part) => describePart(part, text))];
  for (const [severity, name] of SEVERITIES) {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (found.length === 0) continue;
    lines.push('', `  ${name} ${found.length} 处`, ...describeAll(found, positions));
  }
  if (diagnostics.length === 0) lines.push('', '  没有发现问题');
  return `${lines.join('\n')}\n`;
}

function describePart(part: Part, text: string): string[] {
  const genre = genreById(part.genre);
  const required = genre?.parts.filter((wanted) => wanted.required) ?? [];
  const labelOf = (role: string) => genre?.parts.find((wanted) => wanted.role === role)?.label;
  const count = (range: { start: number; end: number }) => wordCount(text.slice(range.start, range.end));
  const missing = part.missing.map((role) => labelOf(role) ?? role).join('、');
  const found = `${required.length} 个部分里有 ${required.length - part.missing.length} 个`;
  const sections = part.sections
    .slice(0, MOST_SECTIONS)
    .map((section) => `${section.heading ?? labelOf(section.role) ?? '正文'} ${count(section)}`);
  return [
    `  ${part.title ? `《${part.title}》` : '没有标题的文稿'}  ${genre?.name ?? part.genre}，全文 ${count(part)} 字`,
    `  ${found}${missing ? `，缺：${missing}` : ''}`,
    ...(sections.length > 0
      ? [`  各部分字数：${sections.join('；')}${part.sections.length > MOST_SECTIONS ? '……' : ''}`]
      : []),
  ];
}

function describeAll(diagnostics: readonly Diagnostic[], positions: Positions): string[] {
  const places = diagnostics.map(({ start }) => positions.describe(start));
  const width = places.reduce((most, { length }) => Math.max(most, length), 0);
  return diagnostics.map(
    (diagnostic, at) => `    ${(places[at] ?? '').padEnd(width)}  ${describe(diagnostic, positions)}`,
  );
}

function describe(diagnostic: Diagnostic, positions: Positions): string {
  const { rule, message, fixes } = diagnostic;
  const labels = fixes.map(({ label }) => label).join('、');
  const name = describeRule(rule)?.name ?? rule;
  return `${name}：${message}${excerpt(diagnostic)}${labels ? `（可${labels}）` : ''}${elsewhere(diagnostic, positions)}`;
}

/** The draft's own words, where the message points at them without a name. */
function excerpt({ message, text }: Diagnostic): string {
  if (!message.startsWith('这') || message.includes('“')) return '';
  const words = Array.from(text.trim().replace(/\s+/gu, ' '));
  return `，原文是“${words.slice(0, EXCERPT).join('')}${words.length > EXCERPT ? '……' : ''}”`;
}

function elsewhere({ start, others = [] }: Diagnostic, { lineOf }: Positions): string {
  const lines = [...new Set(others.map((other) => lineOf(other.start)))].filter((line) => line !== lineOf(start));
  if (lines.length === 0) return '';
  return `，另在第${lines.slice(0, MOST_LINES).join('、')}行${lines.length > MOST_LINES ? '等处' : ''}`;
}
