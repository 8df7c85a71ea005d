import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Paths of the built extension's files that end so, from its root. */
export function builtPaths(...endings: string[]): string[] {
  const paths = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
}

export function builtFile(path: string): string {
  return readFileSync(join(BUILT, path), 'utf8');
}
