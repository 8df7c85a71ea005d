import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

function read(title: string, lines: readonly string[]) {
  const part = check(`${title}\n${lines.join('\n')}\n柳湾镇人民政府\n2025年12月26日\n`).parts[0];
  const roles = part?.sections.map(({ role, part: own }) => own ?? role).slice(1, -2);
  return { roles, missing: part?.missing };
}

describe('what an activity is for', () => {
  const missing = (opening: string) =>
    read('柳湾镇晒秋节活动方案', [
      opening,
      '一、活动时间和地点',
      '10月12日上午9:00，镇文化广场。',
      '二、活动内容',
      '晒谷、打糍粑、唱山歌，三样都请农户领头。',
    ]).missing;

  it.each([
    '为了让城里人认识庄稼，决定举办晒秋节。',
    '根据县里安排，决定举办晒秋节，让城里人认识庄稼。',
    '镇里今年粮食丰收，决定热闹一回。',
  ])('may be told above the headings: %s', (opening) => {
    expect(missing(opening)).toEqual([]);
  });

  it.each(['根据县文旅局安排，定于10月举办晒秋节。', '经镇政府研究，决定举办晒秋节，现将有关事项安排如下：'])(
    'is not told where they only announce it: %s',
    (opening) => {
      expect(missing(opening)).toEqual(['goal']);
    },
  );
});

it('总体要求 says by what principles one goes where another heading names the goal', () => {
  const told = (...headings: string[]) =>
    read(
      '柳湾镇秸秆禁烧工作方案',
      headings.flatMap((heading) => [heading, '坚持疏堵结合，应收尽收，不留死角。']),
    ).roles;
  expect((told('一、总体要求', '二、工作目标', '三、主要任务') ?? []).slice(0, 2)).toEqual(['preamble', 'goal']);
  expect(told('一、总体要求', '二、主要任务', '三、工作要求')?.[0]).toBe('goal');
});
