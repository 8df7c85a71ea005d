import { namedByHeading } from '../core/document/heading-role.ts';
import { genres } from '../core/genres/index.ts';
import { type EditorInfo, JOINED } from './editor-protocol.ts';
import type { Joined } from './link.ts';

/** Fields of forms that are no part of the draft, though the words may stand over a part elsewhere. */
const BESIDE =
  /^(?:备注|附注|评论|留言|搜索|查询|检索)|(?:备忘|附言|评语|(?<!自我)评价|点评|批注|批示|批语|批阅|寄语|回复|回帖|反馈|答复|意见|搜索|查询|检索|查找|关键[词字]|标签|摘要|地址|网址|链接|附件|签名|签字|电话|联系人|联系方式|收件人|发件人|抄送|主送|聊天|消息|短信|通知|公告|提醒|验证码|模板|参数|脚本|代码|翻译|提示词|驳回|退回|撤回|审[批核阅]|理由)(?:内容|信息|说明|[栏框区])?$/u;
/** What calls itself a whole draft. */
const WHOLE = /(?:总结|小结|报告|汇报|述职|方案|全文|正文|文稿)(?:正文|全文|内容)?$/u;
const NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}(?:部分)?[、，：: ]?|\d{1,2}[.．、])\s*/u;

const LONGEST_NAME = 100;

/** Parts of its own that make a field a whole draft, and characters of the shortest one. */
const WHOLE_PARTS = 3;
const SHORTEST_WHOLE = 400;
/** So many fields named as parts are a draft, whatever else is in the form. */
const SURE = 3;

/** Some fields of one form. */
interface Found {
  fields: EditorInfo[];
  /** How many of them have a name that headings have. */
  named: number;
  /** Whether all that could be parts are named so. */
  all: boolean;
}

/** The fields of one frame that are parts of one draft, in the page's order; undefined where fewer than two are. */
export function joinFields(editors: readonly EditorInfo[]): { info: EditorInfo; joins: Joined } | undefined {
  const forms = [...new Set(editors.map(({ form }) => form))];
  const found = forms.flatMap((form) => partsOf(editors.filter((editor) => editor.form === form)) ?? []);
  const best = found.find(({ named }) => found.every((other) => other.named <= named));
  if (!best) return undefined;
  const { fields, named, all } = best;
  return {
    info: {
      id: JOINED,
      name: fields
        .map(({ label }) => label)
        .join('、')
        .slice(0, LONGEST_NAME),
      label: '',
      form: '',
      frame: '',
      shortLines: [],
      kind: 'textarea',
      length: fields.reduce((sum, { length }) => sum + length, 0),
      focusedAt: Math.max(...fields.map(({ focusedAt }) => focusedAt)),
    },
    joins: {
      fields: fields.map(({ id }) => id),
      stamp: fields.map(({ id, kind, name }) => (kind === 'frame' ? `${id} ${name}` : id)).join(),
      byDefault: (named >= SURE || all) && !editors.some(isWholeDraft),
    },
  };
}

/** From the first field with a heading's name to the last; what stands between is a part in the form's own words. */
function partsOf(form: readonly EditorInfo[]): Found | undefined {
  const labels = form.map(({ label }) => label);
  const fields = form.filter(({ label }, at) => label !== '' && !isBeside(label) && labels.indexOf(label) === at);
  if (fields.filter(({ label }) => WHOLE.test(label)).length > 1) return undefined;
  const named = fields.filter(({ label }) => isHeading(label));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || first === last) return undefined;
  return {
    fields: fields.slice(fields.indexOf(first), fields.indexOf(last) + 1),
    named: named.length,
    all: named.length === fields.length,
  };
}

/** Whether a field is for remarks on the draft. */
export function isBeside(label: string): boolean {
  return BESIDE.test(label);
}

function isHeading(label: string): boolean {
  const words = label.replace(NUMBER, '');
  return genres().some((genre) => namedByHeading(words, genre).roles.length > 0);
}

function isWholeDraft({ length, shortLines }: EditorInfo): boolean {
  if (length < SHORTEST_WHOLE) return false;
  const words = shortLines.map((line) => line.replace(NUMBER, ''));
  return genres().some((genre) => {
    const roles = new Set(words.flatMap((line) => namedByHeading(line, genre).roles));
    return roles.size >= WHOLE_PARTS;
  });
}
