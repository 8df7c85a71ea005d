import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { decodeText, UnreadableText } from '../library/exchange/decode.ts';

const EXTENSIONS = ['.txt', '.md'];
/** A draft of 50 MB is no draft; stops a mistaken path before it fills the memory. */
const MAX_BYTES = 50 * 1024 * 1024;

export type Input = { file: string; text: string } | { file: string; problem: string };

/** Every .txt and .md under the paths, folders in order of name; what can't be read comes with the reason. */
export function* readInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    for (const file of filesOf(path)) yield typeof file === 'string' ? readInput(file) : file;
  }
}

function filesOf(path: string): (string | { file: string; problem: string })[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => EXTENSIONS.includes(extname(name).toLowerCase())).sort();
    if (files.length === 0) return [{ file: path, problem: '这个文件夹里没有 .txt 或 .md 文件' }];
    return files.map((name) => join(path, name)).filter((file) => statSync(file).isFile());
  } catch (error) {
    return [{ file: path, problem: reasonOf(error) }];
  }
}

function readInput(file: string): Input {
  try {
    if (!EXTENSIONS.includes(extname(file).toLowerCase()))
      return { file, problem: '只能检查 .txt 和 .md 文件，请另存后再试' };
    if (statSync(file).size > MAX_BYTES) return { file, problem: '文件超过 50 MB' };
    return { file, text: decodeText(readFileSync(file)) };
  } catch (error) {
    return { file, problem: reasonOf(error) };
  }
}

/** Reasons a person can act on; anything else is a bug and goes on up. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableText) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return '找不到这个文件或文件夹';
  if (code === 'EACCES' || code === 'EPERM') return '没有权限读取';
  if (typeof code === 'string') return `读取失败（${code}）`;
  throw error;
}
