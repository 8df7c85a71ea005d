import { isForSigner } from './for-reader.ts';
import type { Form } from './form.ts';
import { SURNAMES } from '../surnames.ts';
import { COUNTED, COUNTED_NOUN } from './marks.ts';
import type { Place } from './place.ts';

/** 组员：王  元、李  天 */
const SPACED_NAME = new RegExp(`[：:、，\\s][${SURNAMES}]$`, 'u');

function beforeCounted(gap: string): RegExp {
  const behind = '[，。；、,;（(）)]|以上|以内|以下|左右|$';
  return new RegExp(`(?<=\\p{Script=Han})(?:${gap})(?=(?:${COUNTED})(?:${behind}))`, 'gu');
}

function isGap({ start, before }: Place): boolean {
  return (before.length < start || before.trim().length > 1) && !SPACED_NAME.test(before);
}

/** Spaces, dots and noughts where a figure or a name is missing. */
export const GAP_FORMS: readonly Form[] = [
  // 开展谈话  次，达到  %以上; 附    件 is one spaced word
  {
    holds: ' \u3000.-',
    behind: ' \u3000.-',
    pattern: beforeCounted('[ \\u3000]{2,10}|\\.{3,6}|-{2,6}'),
    accepts: isGap,
  },
  // 到位资金……万元
  { holds: '…', pattern: beforeCounted('…{1,2}'), accepts: isGap },
  // 由  名讲解员带领，
  {
    holds: ' \u3000',
    pattern: new RegExp(`(?<=[\\p{Script=Han}、，])[ \\u3000]{2,10}(?=(?:${COUNTED_NOUN})\\p{Script=Han})`, 'gu'),
    accepts: ({ before, text, end }) =>
      /[\p{Script=Han}，。；、]{4}$/u.test(before) && /[，。；]/u.test(text.slice(end, end + 24)),
  },
  // 〔2025〕  号
  { holds: '〕］]', pattern: /(?<=[〕］\]])[ \u3000]{1,10}(?=号)/gu, accepts: () => true },
  // 联系人：  ，电话：
  { holds: ' \u3000', pattern: /(?<=\p{Script=Han}[：:])[ \u3000]{2,20}(?=[，。；、,;])/gu, accepts: () => true },
  // 参训人数：待补充
  { holds: '待', pattern: /(?<=\p{Script=Han}[：:])待(?:补充?|填写?)(?=[，。；、,;]|$)/gu, accepts: () => true },
  // A date of which only the signs stand: each gap is a blank.
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<![ \u3000])[ \u3000]{2,40}(?=年[ \u3000]{1,10}月[ \u3000]{1,10}日)/gu,
    accepts: (place) => !/[\dxX×〇]/u.test(place.text.charAt(place.start - 1)) && !isForSigner(place),
  },
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=年)[ \u3000]{1,10}(?=月[ \u3000]{1,10}日)/gu,
    accepts: (place) => !isForSigner(place),
  },
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=月)[ \u3000]{1,10}(?=日)/gu,
    accepts: (place) => /[\d年\s]月$/u.test(place.before) && !isForSigner(place),
  },
  // 截至 月 日
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=[至止到于])[ \u3000]{1,10}(?=月[ \u3000]{1,10}日)/gu,
    accepts: () => true,
  },
  // 2025年  月组织, 20  年  月初; 月报 is one word
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=[\d \u3000]年)[ \u3000]{2,10}(?=月\p{Script=Han}(?<!月[日度报刊季考饼嫂老球]))/gu,
    accepts: (place) => !isForSigner(place),
  },
  // 2025年  月18日
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=年|至)[ \u3000]{2,10}(?=月(?:\d|底|初|[上中下]旬))/gu,
    accepts: () => true,
  },
  // 0月0日
  {
    holds: '0',
    behind: '0月',
    needs: '月0',
    pattern: /0(?=0?月00?日)/gu,
    accepts: ({ text, start }) => !/\d/u.test(text.charAt(start - 1)),
  },
  {
    holds: '0',
    behind: '0月',
    needs: '月0',
    pattern: /00?(?=日)/gu,
    accepts: ({ before }) => /(?:^|\D)00?月$/u.test(before),
  },
];
