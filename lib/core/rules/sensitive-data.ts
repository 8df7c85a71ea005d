import type { Paragraph } from '../document/paragraph.ts';
import type { Fix } from '../diagnostic.ts';
import type { Sensitive } from '../sensitive/sensitive.ts';
import type { Report, Rule } from './rule.ts';

const CALLED: Record<Sensitive['kind'], string> = {
  identity: '身份证号码',
  phone: '手机号码',
  card: '银行账号',
  plate: '车牌号码',
  passport: '出入境证件号码',
  email: '个人邮箱地址',
  secrecy: '密级标志',
  internal: '内部资料的标注',
};

/** Numbers of persons and marks of secrecy, before the draft goes out. */
export const sensitiveData: Rule = {
  check: ({ document: { paragraphs } }) => {
    const reports: Report[] = [];
    for (const paragraph of paragraphs) {
      const { sensitive } = paragraph.line;
      if (sensitive.length > 0) for (const found of sensitive) reports.push(report(paragraph, found));
    }
    return reports;
  },
  reads: ({ line, text }) =>
    line.sensitive.map(({ kind, start, end }) => ({ key: kind + text.slice(start, end), start, end })),
};

function report(paragraph: Paragraph, { kind, start, end, masked }: Sensitive): Report {
  const range = { start: paragraph.start + start, end: paragraph.start + end };
  const words = paragraph.text.slice(start, end);
  return {
    ...range,
    ...(kind === 'email' ? { severity: 'info' as const } : {}),
    subject: words,
    message: messageOf(kind),
    fixes: masked === undefined ? [] : [maskFix(range, masked)],
  };
}

function messageOf(kind: Sensitive['kind']): string {
  if (kind === 'secrecy') return `稿子带有${CALLED[kind]}，涉密内容不得在联网的设备上处理，也不能外发`;
  if (kind === 'internal') return `稿子带有${CALLED[kind]}，外发前请确认是否可以公开`;
  return `这里像是${CALLED[kind]}，不宜随稿外发，请遮住一部分或删去`;
}

/** Never safe: whoever reads the draft may need it. */
function maskFix(range: { start: number; end: number }, masked: string): Fix {
  return { label: `改为“${masked}”`, safe: false, edits: [{ ...range, text: masked }] };
}
