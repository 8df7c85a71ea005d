import { parseArgs } from 'node:util';
import { genres } from '../core/genres/index.ts';
import { check } from '../core/linter/check.ts';
import type { LinterOptions } from '../core/linter/options.ts';
import { createTermReader } from '../core/terms/read-terms.ts';
import { wordReaderWith } from '../core/wording/standing/standing-file.ts';
import { monthInWords, STANDING_UPDATED } from '../core/wording/standing/updated.ts';
import { readInputs } from './inputs.ts';
import { readData } from './data.ts';
import { readTerms } from './terms.ts';
import { jsonLine } from './json-line.ts';
import { textReport } from './report.ts';

const USAGE = `用法：npm run -s check -- [--json] [--genre 文种] [--data 资料.json] [--library 用语库.json] 文件或文件夹……
  --json        每个文件输出一行 JSON
  --genre 文种  不自动识别，按指定文种检查：${genres()
    .map(({ id, name }) => `${id}（${name}）`)
    .join('、')}
  --data 资料   “固定提法”用这个文件里更新的资料
  --library 用语库   按用语库里的“用词”检查本单位怎么写
退出码：0 没有必改的问题，1 有必改的问题，2 有文件不能检查`;

/** Runs the check on the files named; returns the exit code: 0 no errors, 1 errors found, 2 some input unusable. */
export function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  const data = options.data === undefined ? undefined : readData(options.data);
  if (data && 'problem' in data) {
    process.stderr.write(`${options.data}：${data.problem}\n`);
    return 2;
  }
  const terms = options.library === undefined ? [] : readTerms(options.library);
  if ('problem' in terms) {
    process.stderr.write(`${options.library}：${terms.problem}\n`);
    return 2;
  }
  const linting: LinterOptions = {
    ...(options.genre === undefined ? {} : { genre: options.genre }),
    ...(data ? { words: wordReaderWith(data.file) } : {}),
    ...(terms.length > 0 ? { terms: createTermReader(terms) } : {}),
  };
  let code = 0;
  let isAny = false;
  for (const input of readInputs(options.paths)) {
    if ('problem' in input) {
      process.stderr.write(`${input.file}：${input.problem}\n`);
      code = 2;
      continue;
    }
    const result = check(input.text, linting);
    process.stdout.write(
      options.json ? `${jsonLine(input.file, result)}\n` : `${textReport(input.file, input.text, result)}\n`,
    );
    isAny = true;
    if (code === 0 && result.diagnostics.some(({ severity }) => severity === 'error')) code = 1;
  }
  const updated = monthInWords(data?.file.updated ?? STANDING_UPDATED);
  if (isAny && !options.json) process.stdout.write(`“固定提法”的资料截至${updated}\n`);
  return code;
}

interface Options {
  json: boolean;
  genre: string | undefined;
  data: string | undefined;
  library: string | undefined;
  paths: string[];
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      genre: { type: 'string' },
      data: { type: 'string' },
      library: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !['json', 'genre', 'data', 'library'].includes(token.name),
  );
  if (unknown?.kind === 'option') return `没有这个选项：${unknown.rawName}`;
  const { genre, json, data, library } = values;
  if (genre !== undefined && (typeof genre !== 'string' || !genres().some(({ id }) => id === genre)))
    return `没有这个文种：${String(genre)}`;
  if (data !== undefined && (typeof data !== 'string' || data === '')) return '--data 后面要写资料文件的名字';
  if (library !== undefined && (typeof library !== 'string' || library === ''))
    return '--library 后面要写用语库文件的名字';
  if (positionals.length === 0) return '请写上要检查的文件或文件夹';
  return { json: json === true, genre, data, library, paths: positionals };
}

process.exitCode = main(process.argv.slice(2));
