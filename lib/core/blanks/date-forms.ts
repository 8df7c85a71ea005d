import type { Form } from './form.ts';
import { EMPTY, OPEN, SHAPES, X } from './marks.ts';
import { CJK, isExampleTitle, isItem } from './place.ts';

export const YEAR_FORMS: readonly Form[] = [
  // 20xx, 20 ××, 201x, 20__, 201*, 20×
  {
    holds: `${X}_＿*＊`,
    pattern: new RegExp(`(?:20|19)\\d?[ \u3000]?(?:[${X}]{1,3}|[_＿]{1,6}|[*＊]{1,3})`, 'gu'),
    accepts: (place) => {
      const { text, start, end, found: run, before, after } = place;
      if (isExampleTitle(place)) return false;
      const isParted = /[\dA-Za-z.０-９]/u.test(text.charAt(start - 1)) && !isItem(before);
      if (isParted || /[\dA-Za-z]/u.test(text.charAt(end))) return false;
      const marks = run.replace(/[\d \u3000]/gu, '').length;
      return marks >= 2 || /^(?:年|学年|届|级|〕|\]|］|—|-|\.)/u.test(after);
    },
  },
  // 20??年, 20……年, 20--年, 20  年, 20□□年, 20（ ）年, 20##年, 20某某年
  {
    holds: '?？#＃○◯〇□△….-—– \u3000（(【[］某',
    behind: '0123456789',
    needs: '年',
    pattern:
      /(?:20|19)\d?(?:[?？]{1,2}|[#＃]{1,2}|某{1,2}|[○◯〇□△]{1,2}|…{1,2}|\.{2,6}|[-—–]{2,4}|[ \u3000]{2,10}|[（(【［[][ \u3000]{0,6}[）)】］\]])(?=[ \u3000]?年)/gu,
    accepts: ({ text, start }) => !/[\d第近约]/u.test(text.charAt(start - 1)),
  },
  // 二〇xx, 二零××, 二oxx, 2oxx, 二〇二x, 二〇  年
  {
    holds: `${X}_＿*＊□△某 \u3000`,
    pattern: new RegExp(
      `(?:[一二][〇零○oOＯ0０九][一二三四五六七八九〇零○]?|2[oOＯ〇○零]\\d?)(?:[${X}]{1,3}|[_＿]{1,6}|[*＊]{1,3}|[□△]{1,2}|某{1,2}|[ \u3000]{2,8}(?=年))`,
      'gu',
    ),
    accepts: ({ text, start, end }) =>
      !/[\dA-Za-z]/u.test(text.charAt(end)) && !/[\dA-Za-z]/u.test(text.charAt(start - 1)),
  },
];

/** Months and days. */
export const DAY_FORMS: readonly Form[] = [
  // YYYY年MM月DD日; not where it says how dates are written
  {
    holds: 'YyMmDd',
    needs: '月',
    pattern: /(?<![A-Za-z])(?:[Yy]{4}(?=年)|[Mm]{2}(?=月)|[Dd]{2}(?=日))/gu,
    accepts: ({ before }) => !/格式|形式|写作|如/u.test(before) && (before === '' || CJK.test(before)),
  },
  // ×至×月份
  {
    holds: `${X}_＿*＊`,
    needs: '月',
    pattern: new RegExp(`(?<![A-Za-z\\d${X}*＊])[${X}*＊]{1,2}(?=(?:至|到|[-—–~～])[${X}*＊]{1,2}月)`, 'gu'),
    accepts: () => true,
  },
  // ?月?日, ##月##日, N月N日
  {
    holds: OPEN,
    needs: '月',
    pattern: /(?<![A-Za-z\d])[?？#＃NnＮ]{1,2}(?=月[?？#＃NnＮ]{1,2}日)|(?<=[?？#＃NnＮ]月)[?？#＃NnＮ]{1,2}(?=日)/gu,
    accepts: () => true,
  },
  // 2025年?月26日, _月1日, 5月○日
  {
    holds: '?？○◯△□NnＮ*＊_＿',
    needs: '月',
    pattern:
      /(?<![\dA-Za-z〇一二三四五六七八九十*＊_＿?？○◯△□])[?？○◯△□NnＮ*＊_＿](?=月\d{1,2}日)|(?<=\d月)[?？○◯△□](?=日)/gu,
    accepts: () => true,
  },
  // （ ）月15日
  {
    ...EMPTY,
    needs: '月',
    pattern: /(?<![\dA-Za-z〇一二三四五六七八九十*＊_＿?？○◯△□])[（(【[][ \u3000]{0,6}[）)】\]](?=月\d{1,2}日)/gu,
    accepts: () => true,
  },
  // 到  月15日; what opens a line is an indent
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=[\p{Script=Han}、，。（])[ \u3000]{2,10}(?=月\d{1,2}日)/gu,
    accepts: () => true,
  },
  // ○年○月○日
  {
    holds: SHAPES,
    needs: '月',
    pattern: /(?<![○◯□△])[○◯□△](?=年[○◯□△]月)|(?<=年)[○◯□△](?=月)|[○◯□△](?=月[○◯□△]日)|(?<=月)[○◯□△](?=日)/gu,
    accepts: () => true,
  },
];
