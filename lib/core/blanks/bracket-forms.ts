import type { Form } from './form.ts';
import { EMPTY } from './marks.ts';
import { isHan, type Place } from './place.ts';
import { ASKED_FOR, FOLLOWED_BY } from './words.ts';

/** What a line may be about, but no stand-in for it, as 单位 is in 【单位】工作总结. */
const LABEL =
  /^(?!具体|请|填|输|插|补)(?:\p{Script=Han}{0,6}(?:时间|地点|日期|地址|场地|场馆|会场|场所|电话|号码|邮箱|数据|面积|方式|对象|主题|题目)|\p{Script=Han}{2,6}(?:单位|人数|金额|部门|职务)|(?:活动|项目|课程|品牌|节目|赛事|工程|展览|讲座)名称)$/u;
const UNIT = /^(?:单位|公司|企业|学校|部门|科室|地区|乡镇|街道|社区|班级)$/u;
/** 【活动名称】实施方案 is a title left open. */
const IS_TITLE = /^.{0,30}(?:总结|计划|方案|报告|要点|汇报)$/u;
/** Alone on its line, the date or the unit that signs is left open. */
const SIGNS = /日期$|单位$/u;

/** Says what to do with the place: 请填写, 此处插入, 填姓名; 填报 and 填埋 are work. */
const ASKS =
  /^(?:请?(?:在?此处)?(?:填写|填入|填上|输入|插入|补充|待填|待补充|待定|待核实|待确认).{0,16}|请?(?:在?[此这][处里])?(?:需要?)?填(?![报表空埋补方海土充料平坑沟井缝塘湖坝筑石砂色塞写]).{1,8})$/u;
/** Names what is to stand there. */
const NAMES =
  /^(?:(?:具体)?(?:(?!包括|含|如|即|以|按|同|原|现|曾用|变更|更名)[一-鿿]{1,6}(?:名称|全称)|[一-鿿]{0,4}(?:单位|公司|企业|学校|学院|医院|部门|机构|科室|班级|项目|活动|课题|社区|小区|街道|乡镇|县市|城市|地区|地方|协会|园区)名|(?:[村镇乡县市区]|路段|站点)名|待填|待补|待补充|待定)|姓名|(?:领导|人员|负责人|联系人|联络员|主持人|主讲人|报告人|汇报人)姓名|具体(?:数字|数据|数量|时间|日期|地点|金额|内容|情况)|(?:数字|数量|金额|年份|人数|比例|百分比)|[一-鿿]{0,8}待(?:填写?|补充?|定|核实?|统计|更新|确认))$/u;
/** 具体时间（待定）以通知为准: that it is open is what is meant. */
const LEFT_OPEN_ON_PURPOSE = /为准|通知|另行|届时/u;

/** 点击【报名入口】, 在系统中填写【单位名称】后提交: what a screen or a form shows. */
const ON_SCREEN_BEFORE = /(?:点击|点选|单击|选择|勾选|进入|打开|填写|填报|录入|注明|按钮|菜单|栏)[“"]?$/u;
const ON_SCREEN_AFTER = /^[”"]?(?:按钮|菜单|一?栏|选项|模块|页面|入口|字段|界面|后?提交)/u;
/** 优秀教师 is a title that is given, 各单位 are many. */
const NO_SLOT = /^(?:优秀|先进|最美|十佳|模范|标兵|示范|各|有关|相关|全体)|[我的]/u;
/** ……，【责任人】抓落实: behind it stands what somebody is to do. */
const ACTS =
  /^(?:[总具]?体?负责|牵头|主[持抓讲办]|担?任|带队|带领|抓|审核|验收|签[字收]|汇报|组织|落实|协调|跟进|登记|每[日周月季])/u;
/** What wants a noun behind it: none that is explained by a bracket. */
const WANTS_NOUN = /[由请被将向与在到于自]$/u;
/** 现任（职务）, 评为（称号）: unlike 主任, none of these is named itself before a bracket. */
const WANTS_OFFICE = /(?:[现担历兼]任|分管|荣获|获评|评为|授予|命名为|获得)$/u;
const OFFICE = /^(?:职务|职称|职位|岗位|部门|科室|工作内容|工作|(?:荣誉)?称号)$/u;
/** 会期（天数）天; 出勤（天数） is a column. */
const COUNT = /^(?:[天次户件场份篇人亩吨台套本册]数|数额|总额)$/u;
/** 是【】否【】, 满意（）: boxes to tick, with spaces in them. */
const TICKED = /(?:[是否有无男女优良好差中]|满意|合格|同意|一般|及格|秀)$/u;

const inner = ({ found }: Place) => found.slice(1, -1).trim();

function isLabel({ text, start, end, previous, after }: Place, words: string): boolean {
  if (!LABEL.test(words)) return false;
  const isFirst = previous === '';
  if (isFirst && after === '') return !SIGNS.test(words);
  // 【活动地点】学校操场: the words name what stands behind them, or below.
  if (!/^[\p{Script=Han}\w“《（]/u.test(after) || IS_TITLE.test(text.slice(end, end + MAX_TITLE))) return false;
  return isFirst || (!WANTS_NOUN.test(previous) && isAmongLabels(text, start, end));
}

const MAX_TITLE = 40;
const NEAR = 200;

/** Several 【……】 in one line, which begins with one or lost its breaks. */
function isAmongLabels(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return /^[ \u3000]*【/u.test(text.slice(0, NEAR)) || around.split('【').length > 3;
}

const isOnScreen = ({ before, after }: Place) => ON_SCREEN_BEFORE.test(before) || ON_SCREEN_AFTER.test(after);

function isOpenOnPurpose({ after }: Place, words: string): boolean {
  return /待定|待确认/u.test(words) && LEFT_OPEN_ON_PURPOSE.test(after);
}

/** 捐赠由【经办人】登记, 地点：【室外场地】: the sentence needs a name where the bracket stands. */
function standsForName(place: Place, words: string): boolean {
  const { text, start, end, previous, after } = place;
  if (NO_SLOT.test(words) || /^(?:[:：]|\d{3})/u.test(after)) return false;
  // ……体育场【联系人】李强【联系电话】……
  if (!WANTS_NOUN.test(previous) && isAmongLabels(text, start, end)) return false;
  if (ASKED_FOR.office.test(words)) return WANTS_NOUN.test(previous) || (!isHan(previous) && ACTS.test(after));
  return ASKED_FOR.somebody.test(words) && (isHan(previous) || /[：:、]/u.test(previous) || ACTS.test(after));
}

function acceptsSquare(place: Place): boolean {
  const words = inner(place);
  if (isLabel(place, words) || isOnScreen(place) || isOpenOnPurpose(place, words)) return false;
  if (ASKED_FOR.thing.test(words) || /^(?:此处|请|填|输入|插入|补充)/u.test(words)) return true;
  if (WANTS_OFFICE.test(place.before) && OFFICE.test(words)) return true;
  return standsForName(place, words) || ASKS.test(words) || NAMES.test(words);
}

/** （主讲人姓名）老师; 李明（主持人）同志 explains a name. */
function isAddressed({ previous, after }: Place, words: string): boolean {
  if (!FOLLOWED_BY.name.test(after) || !/姓名$|^(?:主讲|主持|负责|联系|责任|发言)人$/u.test(words)) return false;
  return previous === '' || !isHan(previous) || WANTS_NOUN.test(previous);
}

/** （单位）2025年工作总结 */
function opensTitle({ text, end, previous }: Place, words: string): boolean {
  return previous === '' && UNIT.test(words) && IS_TITLE.test(text.slice(end, end + MAX_TITLE));
}

function isKind({ before, after }: Place): boolean {
  return /\d\p{Script=Han}{1,6}$/u.test(before) && isHan(after.charAt(0)) && !FOLLOWED_BY.counter.test(after);
}

function acceptsRound(place: Place): boolean {
  const words = inner(place);
  if (isLabel(place, words) || isOnScreen(place) || isOpenOnPurpose(place, words)) return false;
  // 建成60个示范（数字）书屋: another kind of the same, and the number stands before.
  if (words === '数字' && isKind(place)) return false;
  if (ASKS.test(words) || NAMES.test(words) || isAddressed(place, words) || opensTitle(place, words)) return true;
  if (WANTS_OFFICE.test(place.before) && OFFICE.test(words)) return true;
  if (COUNT.test(words) && FOLLOWED_BY.counter.test(place.after)) return true;
  return (
    WANTS_NOUN.test(place.before) &&
    !NO_SLOT.test(words) &&
    (words.startsWith('某') ||
      [ASKED_FOR.thing, ASKED_FOR.somebody, ASKED_FOR.office].some((asked) => asked.test(words)))
  );
}

function acceptsEmpty(place: Place): boolean {
  const { found, before, after, text, end } = place;
  if (found.length >= 4 || FOLLOWED_BY.counter.test(after) || /^[年月日]/u.test(after))
    return !/^[(（]/u.test(found) || /[\p{Script=Han}、，；]$/u.test(before);
  if (/^[〔【［[]/u.test(found))
    return (
      // 政办函〔〕75号
      /^(?:\d{1,4})?号/u.test(after) ||
      // 【】县图书馆
      (!/[\p{Script=Han}\w]$/u.test(before) && /^[市县镇乡](?!民)|^(?:街道|社区)/u.test(after)) ||
      (/[\p{Script=Han}：:]$/u.test(before) &&
        !TICKED.test(before) &&
        /^(?:[\p{Script=Han}，。；、,;]|$)/u.test(text.slice(end)))
    );
  return /[\p{Script=Han}][：:]$/u.test(before)
    ? /^[，。；、,;]/u.test(after)
    : /[由到]$/u.test(before) && isHan(after.charAt(0));
}

export const BRACKET_FORMS: readonly Form[] = [
  // 【此处填写姓名】, ［日期］, <单位名称>, 【特邀嘉宾】
  {
    holds: '【［[〔<＜',
    pattern: /[【［[〔<＜][^【】（）()［］[\]〔〕<>＜＞\n]{1,24}[】］\]〕>＞]/gu,
    accepts: acceptsSquare,
  },
  // （单位名称）, （填写数字）, 由（责任人）负责
  {
    holds: '（(',
    // The lookahead passes over what most brackets hold.
    pattern:
      /[（(](?=[^）)]{0,23}[填入插补待名称位期间份点字量额务门写充处此请输据容况数例人员师宾家长导某址地率])[^【】（）()［］[\]〔〕<>＜＞\n]{1,24}[）)]/gu,
    accepts: acceptsRound,
  },
  // （  ）人, 〔 〕号, 由【】任组长
  {
    ...EMPTY,
    pattern: /[（(][ \u3000]{0,20}[）)]|[〔【［[][ \u3000]{0,20}[〕】］\]]/gu,
    accepts: acceptsEmpty,
  },
  // 根据《》要求
  {
    holds: '《',
    pattern: /(?<=印发|制定|出台|修订|完善|根据|依据|按照|贯彻|落实|学习|执行|下发|签订)《[ \u3000]{0,20}》(?!等)/gu,
    accepts: () => true,
  },
];
