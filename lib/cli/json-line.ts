import type { CheckResult } from '../core/linter/join-documents.ts';

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
