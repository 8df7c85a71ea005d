import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import { genreById } from '../core/genres/index.ts';
import type { CheckResult } from '../core/linter/join-documents.ts';

const SEVERITY: Record<Severity, string> = { error: '必改', warning: '建议', info: '提示' };

/** One line of JSON a file; later versions only add fields. */
export function jsonLine(file: string, { parts, diagnostics }: CheckResult): string {
  const [first] = parts;
  return JSON.stringify({
    file,
    genre: first?.genre,
    sections: parts.flatMap((part) => part.sections),
    missing: first?.missing ?? [],
    hidden: first?.hidden ?? [],
    diagnostics,
    parts,
  });
}

/** The report a person reads: what the draft is, what it lacks, each finding with line and column (from 1, in characters). */
export function textReport(file: string, text: string, result: CheckResult): string {
  const lines = [file];
  for (const part of result.parts) {
    const genre = genreById(part.genre);
    const required = genre?.parts.filter((wanted) => wanted.required) ?? [];
    const found = required.length - part.missing.length;
    const title = part.title ? `《${part.title}》 ` : '';
    lines.push(`  ${title}${genre?.name ?? part.genre}：${required.length} 个部分里有 ${found} 个`);
  }
  const position = positionReader(text);
  for (const diagnostic of result.diagnostics) lines.push(`  ${position(diagnostic.start)}  ${describe(diagnostic)}`);
  lines.push(`  ${summary(result.diagnostics)}`);
  return `${lines.join('\n')}\n`;
}

function describe({ severity, message, fixes }: Diagnostic): string {
  const labels = fixes.map(({ label }) => label).join('、');
  return `${SEVERITY[severity]}  ${message}${labels ? `（可${labels}）` : ''}`;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '没有发现问题';
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => (count(severity) > 0 ? [`${SEVERITY[severity]} ${count(severity)} 处`] : []))
    .join('，');
}

/** Offsets come in order, so the text is walked once. */
function positionReader(text: string): (offset: number) => string {
  const breaks = /\r\n|[\n\r]/gu;
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = breaks.exec(text); ; next = breaks.exec(text)) {
      if (!next || next.index + next[0].length > offset) {
        breaks.lastIndex = lineStart;
        break;
      }
      line += 1;
      lineStart = next.index + next[0].length;
    }
    return `${line}:${Array.from(text.slice(lineStart, offset)).length + 1}`;
  };
}
