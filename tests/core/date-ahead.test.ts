import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

const found = (heading: string, sentence: string) =>
  check(
    [
      '望溪县总工会2023年工作总结',
      '2023年，县总工会服务职工，各项工作有新进展。现总结如下。',
      '一、主要工作',
      '全年走访企业三百户，建会四十家，职工满意。',
      `二、${heading}`,
      sentence,
      '望溪县总工会',
      '2023年12月22日',
    ].join('\n'),
  ).diagnostics.filter(({ rule }) => rule === 'date' || rule === 'leftover');

describe('the year to come, in one part with what is wanting', () => {
  it.each([
    ['存在的问题和明年打算', '一是人手少，二是阵地小。2024年，一是争取编制，二是建好驿站。'],
    ['存在的不足和2024年打算', '一是人手少，二是阵地小。2024年，抓好以下工作，一件一件办。'],
    ['存在的问题', '一是人手少，二是阵地小。2024年，我准备重点做好两件事，把会建强。'],
  ])('%s: %s', (heading, sentence) => {
    expect(found(heading, sentence)).toEqual([]);
  });
});
