import { CJK, SOMEBODY, amongHan, isCounted, isHan, isVariable, plainRun, plainSingle } from './place.ts';
import { SURNAMES } from '../surnames.ts';
import { BRACKET_FORMS } from './bracket-forms.ts';
import { DAY_FORMS, YEAR_FORMS } from './date-forms.ts';
import type { Form } from './form.ts';
import { GAP_FORMS } from './gap-forms.ts';
import { COUNTED, OPEN, SHAPES, X } from './marks.ts';
import { isForReader } from './for-reader.ts';
import { FOLLOWED_BY } from './words.ts';

/** Marks behind a surname, of a person whom the draft itself puts in charge. */
const ROLE_NAME = new RegExp(`(?<=[由：:、任记长理员师叫是人][ \\u3000]{0,4}[${SURNAMES}])[${X}]{1,2}(?![${X}])`, 'gu');
const PUT_IN_CHARGE =
  /^(?:同志|老师|主任|书记|经理|[局处科院校所站队]长)?(?:总?负责|牵头|主持|担任|任(?:副?[组队]长|副?主任|领队)|带队|主讲|授课|分管|统筹)/u;
const LABELLED = new RegExp(
  `(?:[组队领]长|成员|负责人|责任人|联系人|联络[人员]|经办人|填表人|审核人|主持人?|记录人?|汇报人|述职人|总结人|报告人|主讲人?|领导|领队)[：:](?:[\\p{Script=Han}${X}]{2,4}、){0,4}$`,
  'u',
);

/** 柿树洼村党支部书记 王××: nothing else on the line. */
const SIGNED = new RegExp(
  `^[\\p{Script=Han}${X}]{0,24}(?:书记|主任|经理|总监|[局处科院校所站队厂村镇乡会]长|[教医护]师|护士|[教队社组]员)[ \\u3000]{1,4}[${SURNAMES}][${X}]{1,2}$`,
  'u',
);

/** 我叫孙××，现任水厂厂长 */
const OWN_NAME = new RegExp(`(?:我叫|我是|本人)[${SURNAMES}]$`, 'u');

/** A question mark that stands for a figure: no sentence can end before one noun alone. */
const SINGLE_QUESTION = new RegExp(
  `(?<=[\\p{Script=Han}])(?<![吗呢吧么啊呀])[?？](?=(?:${COUNTED}|本|头|只)(?:[，。；、,;）)]|$))`,
  'gu',
);

/** 王某某等同志被评为先进工作者: whoever is praised is named. */
const PRAISED =
  /^等?(?:[\d一二两三四五六七八九十]{1,2}[名位])?(?:同志|老师)(?:先后|分别|还)?(?:被评为|被授予|被表彰|被命名|荣获|获评|荣立|当选)/u;

export const FORMS: Form[] = [
  // 由王XX负责, 组长：李××; a patient or an offender is withheld on purpose
  {
    holds: X,
    pattern: ROLE_NAME,
    accepts: ({ after, text, start }) =>
      PUT_IN_CHARGE.test(after) ||
      PRAISED.test(after) ||
      OWN_NAME.test(text.slice(Math.max(0, start - 3), start)) ||
      LABELLED.test(text.slice(Math.max(0, start - 25), start - 1)) ||
      SIGNED.test(text),
  },
  ...YEAR_FORMS,
  // xx.x%, X,XXX元
  { holds: X, pattern: new RegExp(`[${X}]{1,6}(?:\\.[${X}]{1,6}|(?:,[${X}]{3})+)`, 'gu'), accepts: plainRun },
  // （xx）人, [__]户, 【××】: the brackets belong to what is left open
  {
    holds: `${X}_＿*＊`,
    pattern: new RegExp(`[【（(［[][ \u3000]?(?:[${X}]{1,6}|[_＿]{1,8}|[*＊]{1,4})[ \u3000]?[】）)\\]］]`, 'gu'),
    accepts: ({ found, after }) =>
      FOLLOWED_BY.counter.test(after) || (/^[【［[]/u.test(found) && /^\p{Script=Han}/u.test(after)),
  },
  // xx市, 党的××大, X X镇, 改造的xxxx; 3xx户 with its digits
  {
    holds: X,
    pattern: new RegExp(`\\d{0,3}[${X}]{2,20}|[${X}](?: [${X}])+`, 'gu'),
    accepts: (place) =>
      plainRun(place) &&
      (!/^\d/u.test(place.found) || /^[\p{Script=Han}%％]/u.test(place.after) || /\D{8}$/u.test(place.found)),
  },
  // x月x日, 第X届, ×市
  { holds: X, pattern: new RegExp(`[${X}]`, 'gu'), accepts: plainSingle },
  // x（x）班, 七年级（×）班
  {
    holds: X,
    needs: '班',
    pattern: new RegExp(
      `(?<![A-Za-z\\d${X}])[${X}](?=[（(][${X}\\d][）)]班)|(?<=[${X}\\d一二三四五六七八九级][（(])[${X}](?=[）)]班)`,
      'gu',
    ),
    accepts: () => true,
  },
  // 发放N份, 共N人次; a letter that stands for a figure
  {
    holds: OPEN,
    pattern: /[Nn]{1,3}(?=\p{Script=Han})/gu,
    accepts: (place) => {
      const { text, start, before, after } = place;
      return (
        isHan(text.charAt(start - 1)) &&
        !isVariable(place) &&
        // 第N次 is said of what was done many times.
        !before.endsWith('第') &&
        // 五大街区和N个园区
        !/[一二两三四五六七八九十\d][大个项][^，。；]{1,8}[和与及]$/u.test(before) &&
        (FOLLOWED_BY.counter.test(after) ||
          /^月\d/u.test(after) ||
          (/\d月$/u.test(before) && after.startsWith('日'))) &&
        !after.startsWith('次方') &&
        // “一核N元”格局
        !(
          /[一二两三四五六七八九十]\p{Script=Han}$/u.test(before) &&
          /^.{1,3}(?:”|格局|模式|体系|架构|布局|机制)/u.test(after)
        )
      );
    },
  },
  // 共??人, 发放##份, 投入00万元
  { holds: OPEN, pattern: /[?？]{2,6}|[#＃]{2,8}/gu, accepts: isCounted },
  // 应急类?本，
  { holds: OPEN, pattern: SINGLE_QUESTION, accepts: isCounted },
  { holds: '0', behind: '0月', needs: '00', pattern: /(?<![\d.:：,，%])0{2,6}(?!\d)/gu, accepts: isCounted },
  // （×消安委〔2025〕12号）
  {
    holds: X,
    pattern: new RegExp(`[${X}]{1,3}(?=\\p{Script=Han}{1,8}[〔［[])`, 'gu'),
    accepts: ({ text, start, after }) => {
      const previous = text.charAt(start - 1);
      // 根据×消安委〔2025〕12号
      if (isHan(previous)) return /^\p{Script=Han}{1,8}[〔［[](?:20|19|[〕］\]xX×_＿*])/u.test(after);
      return !/[A-Za-z\d]/u.test(previous);
    },
  },
  // 排查__组织, ____年; not the line over which somebody signs
  {
    holds: '_＿',
    pattern: /[_＿]{2,}/gu,
    accepts: (place) => {
      const { text, start, end } = place;
      if (/[A-Za-z\d]/u.test(text.charAt(start - 1)) || /[A-Za-z\d]/u.test(text.charAt(end))) return false;
      return (
        !isForReader(place) &&
        (CJK.test(place.previous) || CJK.test(place.next) || /\p{Script=Han}:$/u.test(place.before))
      );
    },
  },
  {
    holds: '_＿',
    pattern: /[_＿]/gu,
    accepts: ({ text, start, after }) =>
      /[\p{Script=Han}，。；：（、]/u.test(text.charAt(start - 1)) &&
      // 馆代码_条形码 is the name of a file.
      /^(?:年|月|日|大|届|省|市|县|区|镇|乡|村|个|名|户|人|元|万|[%％]|次|项|场|份|亩|吨|公里|平方米|家|处|台|辆|套|册|天|小时|季度|[位周]|期(?![号刊间])|号(?![码召]))/u.test(
        after,
      ),
  },
  // *.*亿元
  { holds: '*＊', pattern: /[*＊]{1,4}\.[*＊]{1,3}/gu, accepts: plainRun },
  // **市, 共***人
  {
    holds: '*＊',
    pattern: /[*＊]{2,}/gu,
    accepts: (place) =>
      plainRun(place) &&
      (/[\p{Script=Han}：“]/u.test(place.text.charAt(place.start - 1)) || isHan(place.text.charAt(place.end))),
  },
  {
    holds: '*＊',
    pattern: /[*＊]/gu,
    accepts: (place) =>
      amongHan(place) &&
      /[\p{Script=Han}%％]/u.test(place.text.charAt(place.end)) &&
      FOLLOWED_BY.single.test(place.after) &&
      !place.after.startsWith('号') &&
      // 带*项目必须填写
      !/[带标打注加有]$/u.test(place.before) &&
      (place.previous !== '' || /^(?:[年省市县区镇乡村局]|月[*＊\d])/u.test(place.after)),
  },
  ...DAY_FORMS,
  // ○○市, □□公司, △△
  {
    holds: `${SHAPES}T`,
    pattern: /[○◯□△〇■▲●◆◎]{2,}/gu,
    accepts: (place) =>
      amongHan(place) &&
      !/[〇零○一二三四五六七八九十百千万之]/u.test(place.previous) &&
      !/[〇零○一二三四五六七八九十百之]/u.test(place.next),
  },
  // 召开会议△次, TBD
  {
    holds: `${SHAPES}T`,
    pattern: /[□△▲](?=\p{Script=Han})|TBD/gu,
    accepts: ({ text, start, found, after }) =>
      isHan(text.charAt(start - 1)) && (found === 'TBD' || FOLLOWED_BY.counter.test(after)),
  },
  // {{title}}, {姓名}, ${name}; {1,2,3} is a set
  {
    holds: '{｛',
    pattern: /\$?[{｛]{1,2}[^{}｛｝\n"';:=]{1,30}[}｝]{1,2}/gu,
    accepts: ({ found }) => /\p{L}/u.test(found),
  },
  ...BRACKET_FORMS,
  ...GAP_FORMS,
  // 某某局, 某某同志; 张某某 is a withheld name, 某饭店 a common noun
  { holds: '某', pattern: /某{2,}/gu, accepts: ({ before, after }) => !SOMEBODY.test(before) || PRAISED.test(after) },
  {
    holds: '某',
    pattern: /某(?=[省市县区镇乡村]|街道|社区)/gu,
    accepts: ({ text, start, end }) => !/某/u.test(text.charAt(start - 1) + text.charAt(end)),
    templateOnly: true,
  },
  {
    holds: '张李王赵',
    pattern: /张三|李四|王五|赵六/gu,
    accepts: ({ next, previous }) => !/[丰光明]/u.test(next) && previous !== '“',
    templateOnly: true,
  },
];
