import type { OwnUnit } from './own-unit.ts';

/**
 * By the strange word: of what units it may be left though units with such names may say it, and what a draft names
 * where it speaks of such a unit, too.
 */
const MINORITIES: readonly (readonly [strange: string, own: readonly string[], named: RegExp])[] = [
  ['社', ['行', '校', '院', '园', '公司'], /信用社|供销社|合作社|联社|旅行社|报社|出版社/u],
  ['园', ['校', '院', '行'], /附[属设][^，。；]{0,6}幼儿园|学前班|幼儿部|园区|园长|[校本]园(?=[舍区])/u],
  [
    '中心',
    ['院', '校', '园', '行'],
    /(?:^|[。；，])(?:[县区市镇]|各)?[一-龥]{0,4}中心(?:主任|全体|将|始终|坚持|共)|中心主任|分中心|医学中心|医疗中心/u,
  ],
  ['行', ['校', '院', '园'], /银行|支行/u],
  ['院', ['校', '园', '行'], /医院|学院|法院|敬老院|卫生院/u],
  ['校', ['院', '行'], /学校|校区|[大中小]学/u],
  ['馆', ['校', '院', '行'], /馆/u],
  ['厂', ['校', '院', '行'], /厂/u],
];

/** 青山小学德育处 speaks for a school. */
const WHOLES: readonly (readonly [kind: string, names: RegExp])[] = [
  ['校', /小学|中学|学校/u],
  ['院', /医院|卫生院/u],
  ['行', /银行|支行/u],
];

/** What a paragraph names of such units, as a key. */
export function namedOfMinorities(text: string): string {
  let key = '';
  for (const [strange, , named] of MINORITIES) if (named.test(text)) key += strange;
  return key;
}

/** The words said once by a draft that names nothing else by them: 我社 in a bank's. */
export function minorityKinds(
  { kind, name }: OwnUnit,
  counts: ReadonlyMap<string, number>,
  texts: () => readonly string[],
): string[] {
  const ownKind = WHOLES.find(([, names]) => names.test(name))?.[0] ?? kind;
  return MINORITIES.flatMap(([strange, own, named]) =>
    counts.get(strange) === 1 &&
    own.includes(ownKind) &&
    strange !== ownKind &&
    !named.test(name) &&
    !texts().some((text) => named.test(text))
      ? [strange]
      : [],
  );
}
