import {
  CJK,
  SOMEBODY,
  amongHan,
  isCounted,
  isExampleTitle,
  isHan,
  isItem,
  plainRun,
  plainSingle,
  type Place,
} from './place.ts';
import { FOLLOWED_BY } from './words.ts';

/** One way in which people leave a place open. */
export interface Form {
  /** Every match holds one of these characters: without them in the line the pattern is not run. */
  holds: string;
  /** Every match stands in one line with this. */
  needs?: string;
  pattern: RegExp;
  accepts: (place: Place) => boolean;
  /** Only where the draft holds other blanks: a template's stand-ins. */
  templateOnly?: boolean;
}

const X = 'xXｘＸ×✕✖хХ';
/** What is counted, where only the gap before it tells that a figure is missing. */
const COUNTED = '人次|次|名|人|户|场|项|个|件|起|份|条|篇|家|处|万元|亿元|元|[%％]|亩|吨|公里|平方米';
/** What a line may be about, but no stand-in for it, as 单位 is in 【单位】工作总结. */
const LABEL =
  /^(?!具体|请|填|输|插|补)(?:\p{Script=Han}{0,6}(?:时间|地点|日期)|\p{Script=Han}{2,6}(?:单位|人数|金额|部门|职务))$/u;

/** Alone on its line, the date or the unit that signs is left open. */
const SIGNS = /日期$|单位$/u;

/** A question mark that stands for a figure: no sentence can end before one noun alone. */
const SINGLE_QUESTION = new RegExp(
  `(?<=[\\p{Script=Han}])(?<![吗呢吧么啊呀])[?？](?=(?:${COUNTED}|本|台|辆|批|册|套|棵|头|只|例)(?:[，。；、,;）)]|$))`,
  'gu',
);

export const FORMS: Form[] = [
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
  // 20??年, 20……年, 20--年, 20  年, 20□□年, 20（ ）年
  {
    holds: '?？○◯〇□△….-—– \u3000',
    needs: '年',
    pattern:
      /(?:20|19)\d?(?:[?？]{1,2}|[○◯〇□△]{1,2}|…{1,2}|\.{2,6}|[-—–]{2,4}|[ \u3000]{2,10}|[（(][ \u3000]{0,6}[）)])(?=[ \u3000]?年)/gu,
    accepts: ({ text, start }) => !/[\d第近约]/u.test(text.charAt(start - 1)),
  },
  // 二〇xx, 二零××, 二oxx, 二〇二x, 二〇  年
  {
    holds: `${X}_＿*＊□△ \u3000`,
    pattern: new RegExp(
      `[一二][〇零○oOＯ0０九][一二三四五六七八九〇零○]?(?:[${X}]{1,3}|[_＿]{1,6}|[*＊]{1,3}|[□△]{1,2}|[ \u3000]{2,8}(?=年))`,
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
    pattern: /[Nn](?=\p{Script=Han})/gu,
    accepts: (place) =>
      isHan(place.text.charAt(place.start - 1)) &&
      FOLLOWED_BY.counter.test(place.after) &&
      !place.after.startsWith('次方'),
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
      const { text, start, end, before } = place;
      if (/[A-Za-z\d]/u.test(text.charAt(start - 1)) || /[A-Za-z\d]/u.test(text.charAt(end))) return false;
      return (
        !/(?:签字|签名|盖章|签章|签发|审核|审批|审阅|批准)(?:人|意见)?[：:]?\s*$/u.test(before) &&
        (CJK.test(place.previous) || CJK.test(place.next))
      );
    },
  },
  {
    holds: '_＿',
    pattern: /[_＿]/gu,
    accepts: ({ text, start, after }) =>
      /[\p{Script=Han}，。；：（]/u.test(text.charAt(start - 1)) &&
      /^(?:年|月|日|大|届|省|市|县|区|镇|乡|村|个|名|户|人|元|万)/u.test(after),
  },
  // **市, 共***人
  {
    holds: '*＊',
    pattern: /[*＊]{2,}/gu,
    accepts: (place) =>
      plainRun(place) && (isHan(place.text.charAt(place.start - 1)) || isHan(place.text.charAt(place.end))),
  },
  {
    holds: '*＊',
    pattern: /[*＊]/gu,
    accepts: (place) =>
      amongHan(place) &&
      isHan(place.text.charAt(place.end)) &&
      FOLLOWED_BY.single.test(place.after) &&
      (place.previous !== '' || /^[年市县区镇乡村]/u.test(place.after)),
  },
  // ○○市, □□公司, △△
  {
    holds: '○◯□△〇■▲●◆',
    pattern: /[○◯□△〇■▲●◆]{2,}/gu,
    accepts: (place) =>
      amongHan(place) && !/[〇零○一二三四五六七八九十百千万分之]/u.test(place.previous + place.next.replace(/万/u, '')),
  },
  // 召开会议△次, TBD
  {
    holds: '□△▲T',
    pattern: /[□△▲](?=\p{Script=Han})|TBD/gu,
    accepts: ({ text, start, found, after }) =>
      isHan(text.charAt(start - 1)) && (found === 'TBD' || FOLLOWED_BY.counter.test(after)),
  },
  // {{title}}, {姓名}, ${name}
  { holds: '{｛', pattern: /\$?[{｛]{1,2}[^{}｛｝\n"';:=]{1,30}[}｝]{1,2}/gu, accepts: () => true },
  // 【此处填写姓名】, （单位名称）, （填写数字）, ［日期］
  {
    holds: '【（(［[〔<＜',
    // The lookahead passes over what most brackets hold.
    pattern:
      /[【（(［[〔<＜](?=[^】）)］\]〕>＞]{0,23}[填入插补待名称位期间份点字量额务门写充处此请输据容况数例])[^【】（）()［］[\]〔〕<>＜＞\n]{1,24}[】）)］\]〕>＞]/gu,
    accepts: ({ found: run, previous, after }) => {
      const inner = run.slice(1, -1).trim();
      // 【活动地点】学校操场: the words name what stands behind them, or below.
      if (
        previous === '' &&
        LABEL.test(inner) &&
        (after === '' ? !SIGNS.test(inner) : /^[\p{Script=Han}\d“《]/u.test(after))
      )
        return false;
      if (
        /[【［[<＜]/u.test(run.charAt(0)) &&
        /(?:姓名|单位|名称|日期|时间|年份|地点|数字|数量|金额|人数|次数|户数|比例|百分比|职务|部门|手机号|电话|号码|邮箱|填写|填入|输入|插入|补充|此处)$|^(?:此处|请|填|输入|插入|补充)/u.test(
          inner,
        )
      )
        return true;
      return /^(?:请?(?:在?此处)?(?:填写|填入|输入|插入|补充|待填|待补充|待定|待核实|待确认).{0,16}|(?:具体)?(?:[一-鿿]{0,4}(?:单位|公司|企业|学校|学院|医院|部门|机构|科室|班级|项目|活动|课题|社区|小区|街道|乡镇|县市|城市|地区|地方|协会|园区)(?:名称|全称|名)|(?:[村镇乡县市区]|路段|站点)(?:名称|名)|待填|待补充|待定)|姓名|(?:领导|人员|负责人)姓名|具体(?:数字|数据|数量|时间|日期|地点|名称|金额|内容|情况)|(?:数字|数量|金额|年份|人数|比例|百分比)|[一-鿿]{0,8}待(?:填写?|补充?|定|核实?|统计|更新|确认))$/u.test(
        inner,
      );
    },
  },
  // （  ）人, 〔 〕号
  {
    holds: '（(〔【［[',
    pattern: /[（(][ \u3000]{0,20}[）)]|[〔【［[][ \u3000]{0,20}[〕】］\]]/gu,
    accepts: ({ found: run, after, before }) =>
      /^[〔【［[]/u.test(run)
        ? after.startsWith('号') || run.length >= 4 || FOLLOWED_BY.counter.test(after)
        : isHan(before.at(-1) ?? '') && (run.length >= 4 || FOLLOWED_BY.counter.test(after)),
  },
  // 开展谈话  次，达到  %以上, 到位资金……万元
  {
    holds: ' \u3000….',
    pattern: new RegExp(
      `(?<=\\p{Script=Han})(?:[ \\u3000]{2,10}|…{1,2}|\\.{3,6})(?=(?:${COUNTED})(?:[，。；、,;）)]|以上|以内|以下|左右|$))`,
      'gu',
    ),
    accepts: () => true,
  },
  // 联系人：  ，电话：
  { holds: ' \u3000', pattern: /(?<=\p{Script=Han}[：:])[ \u3000]{2,20}(?=[，。；、,;])/gu, accepts: () => true },
  // A date of which only the signs stand: each gap is a blank.
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /[ \u3000]{2,10}(?=年[ \u3000]{1,10}月[ \u3000]{1,10}日)/gu,
    accepts: ({ text, start }) => !/[\dxX×〇]/u.test(text.charAt(start - 1)),
  },
  { holds: ' \u3000', needs: '月', pattern: /(?<=年)[ \u3000]{1,10}(?=月[ \u3000]{1,10}日)/gu, accepts: () => true },
  {
    holds: ' \u3000',
    needs: '月',
    pattern: /(?<=月)[ \u3000]{1,10}(?=日)/gu,
    accepts: ({ before }) => /[\d年\s]月$/u.test(before),
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
