import { CJK, SOMEBODY, amongHan, isCounted, isExampleTitle, isHan, isItem, plainRun, plainSingle } from './place.ts';
import { SURNAMES } from '../surnames.ts';
import { BRACKET_FORMS } from './bracket-forms.ts';
import type { Form } from './form.ts';
import { isForReader, isForSigner } from './for-reader.ts';
import { FOLLOWED_BY } from './words.ts';

const X = 'xXｘＸ×✕✖хХ';
/** What is counted, where only the gap before it tells that a figure is missing. */
const COUNTED =
  '万人次|人次|次|名|余人|万人|人|户|场|项|个百分点|个|件|起|份|条|篇|家|处|期|批|座|栋|株|例|封|天|小时|学时|分钟|万元|亿元|余元|元|[%％]|亩|吨|公里|平方米|张|册次|册|台|辆|套|棵|间|岁|笔|千克|公斤|米';

/** Of these, what opens no word of its own (个人, 项目, 户户), with a noun behind it. */
const COUNTED_NOUN =
  '名(?![称单额字次])|个(?![人体性别案个])|项(?!目)|场(?![地馆所次景])|件(?!件)|份(?!额)|家(?![庭长属园家])|户(?![数籍外主户])|人次|次(?![数日])|篇(?!目)|台(?!账)|套|辆|座(?!谈)|[日天](?=内)';

/** A surname with marks for the rest, of a person whom the draft itself puts in charge. */
const ROLE_NAME = new RegExp(`(?<=[由：:、任记长理])[${SURNAMES}][${X}]{1,2}(?![${X}])`, 'gu');
const PUT_IN_CHARGE =
  /^(?:同志|老师|主任|书记|经理|[局处科院校所站队]长)?(?:总?负责|牵头|主持|担任|任(?:副?[组队]长|副?主任|领队)|带队|主讲|授课|分管|统筹)/u;
const LABELLED = new RegExp(
  `(?:[组队领]长|成员|负责人|责任人|联系人|联络[人员]|经办人|填表人|审核人|主持人?|记录人?|汇报人|述职人|总结人|报告人|主讲人?|领导|领队)[：:](?:[\\p{Script=Han}${X}]{2,4}、){0,4}$`,
  'u',
);

/** A question mark that stands for a figure: no sentence can end before one noun alone. */
const SINGLE_QUESTION = new RegExp(
  `(?<=[\\p{Script=Han}])(?<![吗呢吧么啊呀])[?？](?=(?:${COUNTED}|本|头|只)(?:[，。；、,;）)]|$))`,
  'gu',
);

export const FORMS: Form[] = [
  // 由王XX负责, 组长：李××; a patient or an offender is withheld on purpose
  {
    holds: X,
    pattern: ROLE_NAME,
    accepts: ({ after, text, start }) =>
      PUT_IN_CHARGE.test(after) || LABELLED.test(text.slice(Math.max(0, start - 24), start)),
  },
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
    needs: '年',
    pattern:
      /(?:20|19)\d?(?:[?？]{1,2}|[#＃]{1,2}|某{1,2}|[○◯〇□△]{1,2}|…{1,2}|\.{2,6}|[-—–]{2,4}|[ \u3000]{2,10}|[（(【［[][ \u3000]{0,6}[）)】］\]])(?=[ \u3000]?年)/gu,
    accepts: ({ text, start }) => !/[\d第近约]/u.test(text.charAt(start - 1)),
  },
  // 二〇xx, 二零××, 二oxx, 二〇二x, 二〇  年
  {
    holds: `${X}_＿*＊□△某 \u3000`,
    pattern: new RegExp(
      `[一二][〇零○oOＯ0０九][一二三四五六七八九〇零○]?(?:[${X}]{1,3}|[_＿]{1,6}|[*＊]{1,3}|[□△]{1,2}|某{1,2}|[ \u3000]{2,8}(?=年))`,
      'gu',
    ),
    accepts: ({ text, end }) => !/[\dA-Za-z]/u.test(text.charAt(end)),
  },
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
  // 发放N份, 共N人次; a letter that stands for a figure
  {
    holds: 'Nn',
    pattern: /[Nn]{1,3}(?=\p{Script=Han})/gu,
    accepts: ({ text, start, before, after }) =>
      isHan(text.charAt(start - 1)) &&
      // 第N次 is said of what was done many times.
      !before.endsWith('第') &&
      (FOLLOWED_BY.counter.test(after) || /^月\d/u.test(after) || (/\d月$/u.test(before) && after.startsWith('日'))) &&
      !after.startsWith('次方') &&
      // “一核N元”格局
      !(
        /[一二两三四五六七八九十]\p{Script=Han}$/u.test(before) &&
        /^.{1,3}(?:”|格局|模式|体系|架构|布局|机制)/u.test(after)
      ),
  },
  // 共??人, 发放##份, 投入00万元
  { holds: '?？#＃', pattern: /[?？]{2,6}|[#＃]{2,8}/gu, accepts: isCounted },
  // 应急类?本，
  { holds: '?？', pattern: SINGLE_QUESTION, accepts: isCounted },
  { holds: '0', needs: '00', pattern: /(?<![\d.:：,，%])0{2,6}(?!\d)/gu, accepts: isCounted },
  // （×消安委〔2025〕12号）
  {
    holds: X,
    pattern: new RegExp(`[${X}]{1,3}(?=\\p{Script=Han}{1,8}[〔［[])`, 'gu'),
    accepts: ({ text, start, after }) => {
      const previous = text.charAt(start - 1);
      // 根据×消安委〔2025〕12号
      if (isHan(previous)) return /^\p{Script=Han}{1,8}[〔［[](?:20|19)/u.test(after);
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
      return !isForReader(place) && (CJK.test(place.previous) || CJK.test(place.next));
    },
  },
  {
    holds: '_＿',
    pattern: /[_＿]/gu,
    accepts: ({ text, start, after }) =>
      /[\p{Script=Han}，。；：（、]/u.test(text.charAt(start - 1)) &&
      // 馆代码_条形码 is the name of a file.
      /^(?:年|月|日|大|届|省|市|县|区|镇|乡|村|个|名|户|人|元|万|[%％]|次|项|场|份|亩|吨|公里|平方米|家|处|台|辆|套|册|天|小时)/u.test(
        after,
      ),
  },
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
      (place.previous !== '' || /^[年市县区镇乡村]/u.test(place.after)),
  },
  // YYYY年MM月DD日; not where it says how dates are written
  {
    holds: 'YyMmDd',
    needs: '月',
    pattern: /(?<![A-Za-z])(?:[Yy]{4}(?=年)|[Mm]{2}(?=月)|[Dd]{2}(?=日))/gu,
    accepts: ({ before }) => !/格式|形式|写作|如/u.test(before) && (before === '' || CJK.test(before)),
  },
  // ?月?日, ##月##日, N月N日
  {
    holds: '?？#＃NnＮ',
    needs: '月',
    pattern: /(?<![A-Za-z\d])[?？#＃NnＮ]{1,2}(?=月[?？#＃NnＮ]{1,2}日)|(?<=[?？#＃NnＮ]月)[?？#＃NnＮ]{1,2}(?=日)/gu,
    accepts: () => true,
  },
  // 2025年?月26日, _月1日, （ ）月15日, 5月○日
  {
    holds: '?？○◯△□NnＮ*＊_＿（(【[',
    needs: '月',
    pattern:
      /(?<![\dA-Za-z〇一二三四五六七八九十*_])(?:[?？○◯△□NnＮ*＊_＿]|[（(【[][ \u3000]{0,6}[）)】\]])(?=月\d{1,2}日)|(?<=\d月)[?？○◯△□](?=日)/gu,
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
    holds: '○◯□△',
    needs: '月',
    pattern: /(?<![○◯□△])[○◯□△](?=年[○◯□△]月)|(?<=年)[○◯□△](?=月)|[○◯□△](?=月[○◯□△]日)|(?<=月)[○◯□△](?=日)/gu,
    accepts: () => true,
  },
  // ○○市, □□公司, △△
  {
    holds: '○◯□△〇■▲●◆◎',
    pattern: /[○◯□△〇■▲●◆◎]{2,}/gu,
    accepts: (place) =>
      amongHan(place) &&
      !/[〇零○一二三四五六七八九十百千万之]/u.test(place.previous) &&
      !/[〇零○一二三四五六七八九十百之]/u.test(place.next),
  },
  // 召开会议△次, TBD
  {
    holds: '□△▲T',
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
  // 开展谈话  次，达到  %以上, 到位资金……万元; 附    件 is one spaced word
  {
    holds: ' \u3000….-',
    pattern: new RegExp(
      `(?<=\\p{Script=Han})(?:[ \\u3000]{2,10}|…{1,2}|\\.{3,6}|-{2,6})(?=(?:${COUNTED})(?:[，。；、,;（(）)]|以上|以内|以下|左右|$))`,
      'gu',
    ),
    accepts: ({ start, before }) => before.length < start || before.trim().length > 1,
  },
  // 由  名讲解员带领，
  {
    holds: ' \u3000',
    pattern: new RegExp(`(?<=[\\p{Script=Han}、])[ \\u3000]{2,10}(?=(?:${COUNTED_NOUN})\\p{Script=Han})`, 'gu'),
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
    needs: '月0',
    pattern: /0(?=0?月00?日)/gu,
    accepts: ({ text, start }) => !/\d/u.test(text.charAt(start - 1)),
  },
  { holds: '0', needs: '月0', pattern: /00?(?=日)/gu, accepts: ({ before }) => /(?:^|\D)00?月$/u.test(before) },
  // 某某局, 某某同志; 张某某 is a withheld name, 某饭店 a common noun
  { holds: '某', pattern: /某{2,}/gu, accepts: ({ before }) => !SOMEBODY.test(before) },
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
