import type { Range } from '../range.ts';

/** The post that whoever reports says they hold. The range is within the line. */
export interface HeldPost extends Range {
  /** 餐饮服务监管 of 作为餐饮服务监管股的负责人 */
  part: string;
  post: string;
}

const HELD =
  /(?<=(?:^|[。；，])(?:我)?)作为(?:一[名位]|本|我)?([一-龥]{0,14}?)(?:(股|科|室|部|处|队|站|所|社|场|中心|办|庭|局|系|组|车间)的?(负责人|主任|[股科室部处队站所场庭局系组]长|经理)|(副?(?:[中大支]队|所|站|场|厂)长|校长|副校长|院长|副院长|行长|副行长|园长|馆长|局长|副局长|镇长|乡长|书记|副书记|村主任|会计|班主任|护士长|工会主席))(?=[，,])/gu;

export function readHeldPosts(text: string): readonly HeldPost[] {
  if (!text.includes('作为')) return NONE;
  let posts: HeldPost[] | undefined;
  HELD.lastIndex = 0;
  for (let match = HELD.exec(text); match; match = HELD.exec(text)) {
    const { index, 0: words, 1: named = '', 2: unit, 3: head, 4: post } = match;
    (posts ??= []).push({
      start: index,
      end: index + words.length,
      part: unit === undefined ? '' : named,
      post: post ?? head ?? '',
    });
  }
  return posts ?? NONE;
}

const NONE: readonly HeldPost[] = [];
/** Characters of a part's name that tell it. */
const TELLS = 2;
/** 学校, 支行, 公司 name no part. */
const UNITS = /^(?:学校|我校|支行|分行|公司|医院|单位|局|本单位|县|镇|乡|村|全[县镇乡村])/u;

/** What to ask where the first words, title and signature (`said`) say another post; undefined where it may be right. */
export function postDoubt({ part, post }: HeldPost, said: string): string | undefined {
  if (!SAYS_POST.test(said)) return undefined;
  const name = part.replace(UNITS, '');
  if (name.length >= TELLS) {
    return isOwn(name, said) ? undefined : '和前面写的职务对不上，像是别人的材料留下的，请核对';
  }
  if (part === '' && isDeputyTold(post, said)) return '和前面写的职务对不上，像是别人的材料留下的，请核对';
  return part === '' && ONE_OF.has(post) && !said.includes(post)
    ? '和前面写的职务对不上，像是别人的材料留下的，请核对'
    : undefined;
}

const CHIEF = /^副?((?:[中大支]队|[所站场厂校院行园馆局])长)$/u;

/** 作为副中队长 by the head, or 作为中队长 by the deputy. */
function isDeputyTold(post: string, said: string): boolean {
  const chief = CHIEF.exec(post)?.[1];
  if (chief === undefined) return false;
  const isDeputy = said.includes(`副${chief}`);
  const isChief = said.replaceAll(`副${chief}`, '').includes(chief);
  return isDeputy !== isChief && post.startsWith('副') === isChief;
}

/** Of these a unit has one, and who it is says so. */
const ONE_OF = new Set(['校长', '院长', '行长', '园长', '馆长', '局长', '镇长', '乡长', '护士长', '工会主席']);
const SAYS_POST =
  /[副正]?(?:主任|股长|科长|队长|站长|所长|局长|校长|院长|行长|园长|书记|负责人|处长|部长|庭长|经理|班长|组长|会计)/u;

/** What was before is the own no more. */
const BEFORE = /曾|先在|先后|后在|后任|历任|原任|之前|以前|此前/u;

/** Whether a clause says it as the own part: 药械 of 药品医疗器械监管, too. */
function isOwn(name: string, said: string): boolean {
  const short = new RegExp([...name].join('[一-龥]{0,5}'), 'u');
  return said.split(/[，。；\n]/u).some((clause) => short.test(clause) && !BEFORE.test(clause));
}
