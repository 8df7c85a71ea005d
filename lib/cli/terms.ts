import { readFileSync, statSync } from 'node:fs';
import { type TermContent, termContent } from '../core/terms/term.ts';
import { decodeText } from '../library/exchange/decode.ts';
import { type FileProblem, MOST_FILE_BYTES } from '../library/exchange/file-problem.ts';
import { readLibraryFile } from '../library/exchange/library-file.ts';
import { reasonOf } from './inputs.ts';

const PROBLEMS: Record<FileProblem, string> = {
  'too-large': '文件太大，最大 50 MB',
  unreadable: '文件读不出来',
  empty: '文件是空的',
  'not-json': '不是用语库文件（.json）',
  truncated: '文件不完整，请重新导出或拷贝',
  'other-format': '不是用语库文件',
  'later-version': '这个文件来自更新的版本，请先更新',
  malformed: '用语库文件的内容不对',
  'too-many-rows': '条数太多，最多 20 万条',
};

/** The terms of a library that was given away as a file, or why it is of no use. Those that aren’t terms are left out. */
export function readTerms(file: string): TermContent[] | { problem: string } {
  try {
    if (statSync(file).size > MOST_FILE_BYTES) return { problem: PROBLEMS['too-large'] };
    const read = readLibraryFile(decodeText(readFileSync(file)));
    if ('problem' in read) return { problem: PROBLEMS[read.problem] };
    return read.terms.flatMap((row) => {
      const term = termContent.safeParse({ note: '', ...(typeof row === 'object' ? row : {}) });
      return term.success ? [term.data] : [];
    });
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
