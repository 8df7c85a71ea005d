import * as z from 'zod/mini';
import type { Range } from '../range.ts';
import { SURNAMES } from '../surnames.ts';
import { isSpace, trimEndBy } from '../trim.ts';
import type { Paragraph } from './paragraph.ts';
import data from './unit-endings.json' with { type: 'json' };

const { endings } = z.strictObject({ source: z.string(), endings: z.array(z.string()) }).parse(data);

const DATE_CHARS = '[\\d０-９〇零○◯oOＯ一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾xXＸ×＿_*\\s]';
const NUMERIC_DATE =
  '(?:[\\d０-９]{4}[-./．－] ?[\\d０-９]{1,2}(?:[-./．－] ?[\\d０-９]{1,2}日?)?|\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|20\\d{6})';
/** What may stand behind a date: （印章）, 星期五, （定稿）. */
const AFTER_DATE =
  '[晚夜]?(?:[ \\u3000]?(?:[（(](?:加?盖?[公印]?章|[定初修]稿|修订稿?|(?:星期|周)[一二三四五六日天])[）)]?|(?:星期|周)[一二三四五六日天]))?';
/** A line that is a date, filled in or not. */
export const DATE = new RegExp(
  `^(?:(?:汇报|报告|述职|填报|填表|报送|上报|提交|总结|成文|完成|制定|起草|撰写)?(?:日期|时间)[：:]\\s*)?(?:${DATE_CHARS}{0,12}年(?:${DATE_CHARS}{0,6}月(?:${DATE_CHARS}{0,6}[日号]|[\\d一二三四五六七八九十]{1,3})?)?|${NUMERIC_DATE}|[\\d０-９]{1,2}月[\\d０-９]{1,2}[日号])${AFTER_DATE}$`,
  'u',
);
/** A date at the end of the line that names the unit. */
export const SIGNED_DATE = new RegExp(
  `(?:[\\s，,]|(?<=${endings.join('|')}))[（(]?(?:(?:撰写|策划|起草|编写|编制|制定|呈报|填报|报送)?(?:日期|时间)[：:]\\s?)?(?:${DATE_CHARS}{1,12}年${DATE_CHARS}{1,6}月(?:${DATE_CHARS}{1,6}[日号])?|${NUMERIC_DATE})${AFTER_DATE}[）)]?$`,
  'u',
);
/** “——2025年10月28日在县人大常委会会议上” */
export const DATED_MEETING =
  /^[—―─–-]{0,2}[\d〇零○一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:[ \u3000]{0,4}在|(?=[^，。；]{2,40}会(?:议上|第)))[^，。；]{2,40}(?:上|第[\d一二三四五六七八九十]{1,4}[届次])$/u;
/** Its other half where it takes two lines. */
export const MEETING_BELOW = /^[^，。；：]{2,30}会议上[）)]?$/u;
/** “××市人民医院文件”, “×政发〔2025〕12号”: what stands above a document that was sent out. */
export const LETTERHEAD =
  /^(?:[^，。；：]{2,30}(?:文件|[〔［[(（]20\d{2}[〕］\])）]第?[\dxX×]{1,4}号)|(?:签发人|密级|紧急程度)[：:].{0,12}|[（(]?第[\dxX×一二三四五六七八九十]{1,4}期[）)]?|[（(]?内部资料.{0,12})$/u;
export const SIGNATURE_LABEL =
  /^(?:落款|(?:填报|报送|汇报|报告|总结|上报|编制|制定|制订|策划|撰写|起草|申报|编写|呈报|发文)?(?:单位|部门)|策划人|总结人|汇报人|述职人|报告人|撰稿人?|执笔人?|起草人|署名|作者|姓名)[：:]/u;
/** 联系人：××，电话：…… */
export const CONTACT = /^[（(]?(?:联系人|(?:联系|举报|监督|咨询|服务|投诉)(?:电话|方式|热线|邮箱))/u;
/** “供水站管水员：岳承林” */
const POST_COLON_NAME = /^\p{Script=Han}{2,16}(?:员|长|人|师|主任|书记|经理)[：:] ?\p{Script=Han}{2,3}$/u;
/** How the name of a unit ends; an unfilled one may end in a blank. */
export const UNIT_ENDING = new RegExp(`(?:${endings.join('|')}|[xX×]{2})$`, 'u');
/** A surname and a given name, alone on a line. */
export const FULL_NAME = new RegExp(`^[${SURNAMES}][\\u3000 ]*[\\p{Script=Han}×xX]{1,2}$`, 'u');
/** “内科护士长 陈静”, “国营林场 场长 陈静”, “镇长 买买提·艾力” */
export const POST_AND_NAME = new RegExp(
  `^[\\p{Script=Han}（）、\\dxX×]{2,24}[ \\u3000]{1,8}(?:\\p{Script=Han}|\\p{Script=Han}{2,10}[ \\u3000]{1,8}[${SURNAMES}])[ \\u3000]?[\\p{Script=Han}×xX*]{1,2}$|^\\p{Script=Han}{0,20}(?:长|主席|主任|书记|经理)[ \\u3000]{1,4}(?:\\p{Script=Han}{4}|\\p{Script=Han}{1,6}[·•]\\p{Script=Han}{1,6})$`,
  'u',
);
/** 市长姜明远, above whom it speaks to */
export const POST_BY_NAME = new RegExp(
  `^\\p{Script=Han}{0,16}(?:[省市县区镇乡州盟旗]长|主席|院长|检察长)[${SURNAMES}]\\p{Script=Han}{1,2}$`,
  'u',
);
/** “××中学副校长（姓名）” */
export const POST_AND_BLANK = /^[^，。；：:]{2,24}[ \u3000]?[（(【[](?:姓名|名字|单位|单位名称|部门)[）)】\]]$/u;
/** “各位领导、同志们：”, “各科室、各窗口单位：”, “区委办公室：”; “现总结如下：” is a sentence. */
export const SALUTATION =
  /^(?!.{0,60}(?:如下|以下|下列|下面|情况)|现[将就把])(?:(?:各|尊敬的|敬爱的|亲爱的|同志们|同事们|全体)[^。；]{0,36}|[^，,。；]{1,15}(?:[局厅委办府处校院队站]|中心|街道|社区|银行|供电所|派出所|司法所|[妇残文侨商社]联|(?:考核|督导|督查|检查|巡察|巡视|调研|评审|验收|考评|评估|指导|工作|领导)小?组|工会|协会|红十字会|公司|集团|[务产技安人财工党组保设理销购营传织]部|总部|本部|防指|指挥部|[务工]段|车间|车队)[^，,。；]{0,20})[：:!！]$/u;
/** Under a title, a line that names whom it speaks to, in whatever words: “李局长，各位同事：”. */
export const ADDRESS =
  /^(?!.*(?:如下|下列|以下|情况|总结|汇报|报告|方面|要求|目标|任务|时间|地点|主题))[^。；]{0,24}(?:各位|同志|领导|同事|代表|委员|书记|长|主任|经理|老师|评委|单位|部门|科室|党委|政府|社区|村)[^。；：]{0,6}[：:]$/u;
/** What a title, a signature or a date never holds. */
export const BODY_MARK = /[。！？；，,;]/u;
/** Characters. */
const MAX_SIGNED = 60;
/** Characters; longer lines are body. */
export const MAX_FRAME_LINE = 40;

/** A line that signs; above a date any short line does. */
export function isSignature(paragraph: Paragraph, aboveDate: boolean): boolean {
  const { text } = paragraph;
  if (text.length > MAX_FRAME_LINE || BODY_MARK.test(text) || paragraph.line.number) return false;
  if (/[：:]$/u.test(text) || CONTACT.test(text)) return false;
  if (text.length <= 30 && (POST_AND_NAME.test(text) || POST_COLON_NAME.test(text))) return true;
  if (FULL_NAME.test(text)) return true;
  return aboveDate || SIGNATURE_LABEL.test(text) || UNIT_ENDING.test(text.replace(/[（(].{1,10}[）)]$/u, ''));
}

interface Signed {
  signature: Range;
  date: Range;
}

/** Unit and date in one line: “××街道办事处 2025年12月20日”; undefined where the line is something else. */
export function readSigned(paragraph: Paragraph): Signed | undefined {
  const { text, start, end } = paragraph;
  if (text.length > MAX_SIGNED) return undefined;
  const found = SIGNED_DATE.exec(text);
  if (!found) return readDatedUnit(paragraph);
  const unit = trimEndBy(text.slice(0, found.index), isSpace);
  if (BODY_MARK.test(unit) || (/^[，,]/u.test(found[0]) && !UNIT_ENDING.test(unit))) return undefined;
  const date = found[0].replace(/^[\s，,]/u, '');
  return { signature: { start, end: start + unit.length }, date: { start: end - date.length, end } };
}

/** “2025年12月20日 ××街道办事处” */
function readDatedUnit({ text, start, end }: Paragraph): Signed | undefined {
  const at = text.search(/[ \u3000][^ \u3000\d]+$/u);
  const date = at > 0 ? trimEndBy(text.slice(0, at), isSpace) : '';
  if (!DATE.test(date) || !UNIT_ENDING.test(text)) return undefined;
  return { signature: { start: start + at + 1, end }, date: { start, end: start + date.length } };
}
