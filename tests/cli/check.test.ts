import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { afterAll, describe, expect, it } from 'vitest';
import { ruleDescriptions } from '../../lib/core/rules/descriptions.ts';

const SCRIPT = fileURLToPath(new URL('../../lib/cli/check.ts', import.meta.url));
const DRAFTS = fileURLToPath(new URL('../drafts/', import.meta.url));
const complete = join(DRAFTS, 'complete.txt');
const blanks = join(DRAFTS, 'blanks.txt');
const folder = mkdtempSync(join(tmpdir(), 'gaoban-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a library', () => {
  it('that can’t be used is told, with what to do', () => {
    const { status, stderr } = run(
      '--library',
      file('later.json', '{"format":"gaoban-library","version":9}'),
      complete,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('来自更新的版本，请先更新');
    expect(run('--library', file('broken.json', '{"format":"gaoban-li'), complete).stderr).toContain('文件不完整');
  });
});

describe('exit code', () => {
  it('is 0 without errors, 1 with errors, 2 where a file is unusable though others are checked', () => {
    expect(run(complete)).toMatchObject({ status: 0, stderr: '' });
    expect(run(complete, blanks).status).toBe(1);
    const broken = run('--json', file('broken.txt', new Uint8Array([0, 1, 2])), blanks, join(folder, 'absent.txt'));
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('broken.txt');
    expect(broken.stderr).toContain('absent.txt');
    expect(broken.lines).toHaveLength(1);
  });

  it('is 2 with a sentence on what is wrong for a bad call', () => {
    expect(run()).toMatchObject({ status: 2, stdout: '' });
    expect(run('--jsn', complete).stderr).toContain('--jsn');
    expect(run('--genre', 'poem', complete).stderr).toContain('work-summary');
  });
});

describe('--json', () => {
  it('prints one line a file with offsets into the text as decoded', () => {
    const { lines } = run('--json', complete, blanks);
    expect(lines).toHaveLength(2);
    const text = readFileSync(blanks, 'utf8');
    const start = text.indexOf('20xx');
    const parsed = z
      .object({ missing: z.array(z.string()), diagnostics: z.array(z.unknown()), parts: z.array(z.unknown()) })
      .parse(JSON.parse(lines[1] ?? ''));
    expect(parsed.missing).toEqual(['problems']);
    expect(parsed.diagnostics[0]).toMatchObject({
      rule: 'placeholder',
      severity: 'error',
      start,
      end: start + 4,
      text: '20xx',
    });
    expect(parsed.parts).toMatchObject([
      { start: 0, end: text.length, title: '望溪镇20xx年防汛工作总结', genre: 'work-summary' },
    ]);
  });

  it('drops the byte order mark and keeps CRLF in its offsets', () => {
    const path = file('windows.txt', '\uFEFF总结\r\n到20xx年底');
    expect(JSON.parse(run('--json', path).stdout)).toMatchObject({ diagnostics: [{ start: 5, end: 9, text: '20xx' }] });
  });

  it('reads GB18030', () => {
    // “到20xx年底” as an old Windows editor saves it.
    const path = file('gbk.txt', new Uint8Array([0xb5, 0xbd, 0x32, 0x30, 0x78, 0x78, 0xc4, 0xea, 0xb5, 0xd7]));
    expect(JSON.parse(run('--json', path).stdout)).toMatchObject({ diagnostics: [{ start: 1, end: 5, text: '20xx' }] });
  });
});

describe('folders', () => {
  it('are searched for .txt and .md, in order of name', () => {
    const root = join(folder, 'drafts');
    mkdirSync(join(root, 'deeper'), { recursive: true });
    for (const name of ['b.md', 'a.txt', 'deeper/c.txt', 'photo.jpg']) writeFileSync(join(root, name), '正文');
    const files = run('--json', root).lines.map((line): unknown => JSON.parse(line));
    expect(files).toMatchObject([
      { file: join(root, 'a.txt') },
      { file: join(root, 'b.md') },
      { file: join(root, 'deeper/c.txt') },
    ]);
  });
});

describe('--data', () => {
  const draft = file('data-draft.txt', '云溪镇2026年工作总结\n一、主要做法\n落实九个到位要求。\n');
  const entries = [{ words: ['九个到位'], right: '十个到位' }];
  const content = { version: 1, updated: '2099-03', groups: [{ source: '某次会议公报', entries }] };

  it('checks by the newer data of a file and says how new they are', () => {
    const { stdout } = run('--data', file('data.json', JSON.stringify(content)), draft);
    expect(stdout).toContain('“九个到位”应写作“十个到位”');
    expect(stdout).toContain('资料截至2099年3月');
    expect(run(draft).stdout).not.toContain('九个到位');
  });

  it('knows the congresses of the file', () => {
    const congresses = [{ number: 21, validFrom: '2091-10-20', plenums: ['2091-10-27'] }];
    const newer = file('congresses.json', JSON.stringify({ version: 1, updated: '2099-03', congresses }));
    const old = file('old-spirit.txt', '云溪镇2092年工作总结\n一、主要做法\n深入学习贯彻党的二十大精神。\n');
    expect(run('--data', newer, old).stdout).toContain('党的二十一大已经召开');
    expect(run(old).stdout).not.toContain('二十一大');
  });

  it('checks nothing where the file is of no use, and says why', () => {
    const old = run('--data', file('old.json', JSON.stringify({ ...content, updated: '2020-01' })), draft);
    expect(old).toMatchObject({ status: 2, stdout: '' });
    expect(old.stderr).toContain('比内置的');
    expect(run('--data', join(folder, 'absent.json'), draft).stderr).toContain('找不到');
    expect(run('--data', draft, draft).stderr).toContain('不是 JSON');
  });
});

describe('the report', () => {
  it('names the place, the check and what to do, in Chinese, the gravest first', () => {
    const { stdout } = run(blanks);
    expect(stdout).toContain('第1行第4字');
    expect(stdout).toContain('没填的空：“20xx”还没填，应填本年度年份');
    expect(stdout).toContain('缺：存在的问题');
  });

  it('tells how long the draft and its parts are, and how old the data', () => {
    const { stdout } = run(complete);
    expect(stdout).toContain('全文 566 字');
    expect(stdout).toContain('一、主要做法 204');
    expect(stdout).toContain('没有发现问题');
    expect(stdout).toMatch(/资料截至20\d{2}年\d{1,2}月\n$/u);
  });

  it('counts characters and lines as an editor does', () => {
    const { stdout } = run(file('lines.txt', '𠮷林镇总结\r\n𠮷到20xx年底'));
    expect(stdout).toContain('第2行第3字');
  });

  it('has every check in it for the draft with every fault', () => {
    const everyRule = join(DRAFTS, 'every-rule.txt');
    const library = ['--library', join(DRAFTS, 'every-rule-terms.json')];
    const { stdout } = run(...library, everyRule);
    expect(stdout).toMatch(/必改 \d+ 处[^]*建议 \d+ 处[^]*提示 \d+ 处/u);
    const { diagnostics } = z
      .object({ diagnostics: z.array(z.object({ rule: z.string() })) })
      .parse(JSON.parse(run('--json', ...library, everyRule).stdout));
    const found = new Set(diagnostics.map(({ rule }) => rule));
    expect(ruleDescriptions.filter(({ id, name }) => !found.has(id) || !stdout.includes(`${name}：`))).toEqual([]);
  });
});
