import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../lib/core/linter/check.ts';

const FOLDERS = ['../accuracy/open/', '../accuracy/frozen/', '../drafts/'];

/** The project's own drafts that hold one document each, in order of name. */
export function readDrafts(): string[] {
  const drafts = FOLDERS.flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    const files = readdirSync(url).filter((file) => file.endsWith('.txt'));
    return files.sort().map((file) => readFileSync(new URL(file, url), 'utf8'));
  });
  return drafts.filter((draft) => check(draft).parts.length === 1);
}
