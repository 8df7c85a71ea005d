import type { Genre } from '../genres/genre.ts';
import { isSettled, type NamedPart } from '../genres/genre-words.ts';

/** How a heading in the writer's own words is built when it asks for a part or names it; written as `plainWords` has it, without 的. */
interface Shape extends NamedPart {
  pattern: RegExp;
}

/** Characters; a longer phrase is a sentence. */
const MAX_PHRASE = 16;
/** What one did not do well, behind the verb. */
const DONE_WELL = '[好住到成完上透牢准稳通够实细严紧开清妥灵动起]';
const THINGS = '(?:[这那]?[几些一两]?[件回处桩样条个点笔块]?(?:事情?|地方|活|账|题|话|功课|责任|骨头)?)$';

const REVIEW: readonly Shape[] = [
  // 还有哪些没照看好, 没使上劲的地方; 没落下一户 is nothing amiss.
  {
    role: 'problems',
    pattern: new RegExp(
      `没(?:有|能)?(?![落掉丢忘停误出漏断让])\\p{Script=Han}{1,2}?${DONE_WELL}(?:[来去位劲手底家])?${THINGS}`,
      'u',
    ),
  },
  {
    role: 'problems',
    pattern: /还没(?!.{0,3}就)|没来得及|来不及做|还悬着|拖着(?:没|不|未)|压在心|^还欠|最缺|[欠缺][^，]{0,2}什么/u,
  },
  // 哪些事办砸了, 哪里不对劲; 哪里不通修哪里 tells what was done.
  {
    role: 'problems',
    pattern:
      /^(?!.*哪.*哪)[^哪]{0,4}哪[里些几个处点样件方面]{0,3}(?:事|地方)?[^哪]{0,3}(?:没|不|差|缺|弱|亏|砸|错|漏|毛病)/u,
  },
  {
    role: 'problems',
    pattern:
      /(?:亏|差|败|输|短|弱|错|难|冷|慢|缺|漏|乱|堵|虚|软|松|病根|根子|毛病|症结)出?在(?:哪|什么|几处)|(?:病根|症结)$/u,
  },
  {
    role: 'problems',
    pattern:
      /[办干做搞弄管]得(?!不[错赖少慢差])(?:不|太)|\p{Script=Han}得(?:不(?![错赖少慢差])|(?:松|浅|粗|糙|晚|乱|散|软)(?!不)|(?:慢|迟|少|差)(?:$|地方|几))/u,
  },
  {
    role: 'problems',
    pattern: new RegExp(
      `(?:[办干做搞弄]砸了?|[骂怨嫌](?:我们?|自己)?|挨了?[骂批说训罚打](?:评)?|埋怨|抱怨|数落|意见|丢[人脸]|失手|失算|看走眼|吃[过了]?亏|红过?脸|打板子|堵得慌|没谱|没底|揪心|犯嘀咕|不敢打包票|不像样|不称职|不好过|难[缠办弄熬堪])${THINGS}`,
      'u',
    ),
  },
  // 谈不拢的, 心里过意不去的; 离不开的人 is something else.
  {
    role: 'problems',
    pattern: new RegExp(
      `(?![离忘少免舍错差])(\\p{Script=Han})不(?!\\1)(?:了|拢|去|来|通|动|好|到|下|上|起|成|开|住|完|清|够|着|全|齐|准|牢)${THINGS}`,
      'u',
    ),
  },
  { role: 'problems', pattern: /没(?:有|能)?让[^，]{1,5}(?:满意|放心|省心|舒心|高兴)/u },
  { role: 'problems', pattern: /认个?[错账]|摸着良心|凭良心|缺[人钱物][缺少]?|[眼当目][下前]难$|没想到难/u },
  // 跑了多少路, 进了多少; 还差多少 is something else.
  {
    role: 'results',
    pattern:
      /^(?!.*[差缺欠剩])\p{Script=Han}{0,6}[了出收卖产挣赚送发打拉运交种养修建](?:[出进回走下来上起到]{0,2})多少/u,
  },
  // 忙出了什么名堂, 教出来的学生
  {
    role: 'results',
    pattern:
      /[^不没突]出(?:来|了)?(?:个|哪些)?(?:什么)?样?(?:名堂|样子|结果|成绩|模样|眉目|东西|兵|人才|学生|徒弟|账|数)$/u,
  },
  { role: 'results', pattern: /[长练增添多变得赢拿领捧换涨]了(?:哪些|什么|几[样项个块面])/u },
  {
    role: 'results',
    pattern: /[比跟和][^，]{1,5}(?:强|好|多|高|快)在?(?:哪|什么|多少)|[比跟和][^，]{1,5}比一比|什么不一样|变好/u,
  },
  // 孩子们的样子变了, 水好了没有
  { role: 'results', pattern: /(?:变|好|强|美|净|顺|亮|富|旺)了(?:没有|吗|多少|样|些)?$|^[卖产交]出去?[^，怎]{1,3}$/u },
  {
    role: 'results',
    pattern:
      /^(?!.*怎么)(?:[晒算看摆交盘](?:一?[晒算看摆盘])?[^，欠]{0,4}(?:账|数字?)|[^欠]*总账|账[和与]数字?|数字?[和与]账|[^，]*下来数)$|^数字?摆/u,
  },
  // 屋里几度, 建成了几座
  { role: 'results', pattern: /^[^，怎]{0,4}几[度分成斤]$|成了几|^[送卖收产][了出]些?什么$/u },
  { role: 'results', pattern: /[领拿得评捧]到?回?来?[^不没]{0,3}(?:奖|牌|牌子|锦旗|证书)$/u },
  // 我在哪个岗, 自报家门
  {
    role: 'overview',
    pattern:
      /我[^，怎]{0,6}(?:岗|差事|身份|职责田?|家门)|家门$|差事$|我[们是]?干什么|本职|岗位和|[守管顾]着[^，]{0,2}[哪几多]/u,
  },
  { role: 'overview', pattern: /摸[^，]{0,2}底$|^[交亮透探]个?底$/u },
  {
    role: 'overview',
    pattern:
      /^为(?:什么|何)要|来龙去脉|起头$|[怎这]么来$|前因|什么样子?$|什么模样$|是个?什么\p{Script=Han}$|先说分数|情形$/u,
  },
  {
    role: 'overview',
    pattern:
      /(?:几|多少)个?(?:人|车|地|床位?|口人)$|几样家[伙什]|人手[和与]|[人车地路船床房][和与](?:[人车地路桥船房]|人手|家伙|家当|设备|机器)$/u,
  },
  { role: 'plan', pattern: /后头|后半年|过完年|往前看|下一轮|底前要|二[〇零]二\p{Script=Han}年/u },
  {
    role: 'plan',
    pattern:
      /^(?:还|下步|以后)?想(?:改|干|办|做|这么|再)|准备(?:怎么|往)|小九九|盘算|从哪里下手$|^(?:接着|还|往下)[^，]{0,2}要[^，有没]{1,2}$|怎么(?:翻身|还)|要补[^，]{1,3}$/u,
  },
];

const PLAN: readonly Shape[] = [
  { role: 'goal', pattern: /^[办搞开做][这个次场一]{1,2}[^，]{0,4}[想为图要]|^[要想][^，花]{1,3}多少(?!钱)/u },
  // 当天都干些啥; 先干什么 and 几月干什么 ask for the time, 谁干什么 for the one who answers for it.
  {
    role: 'measures',
    pattern: /^(?!.*[先谁各月季周时])[^为想要]{0,4}[干做玩比学演搞弄放教](?:些|点|个|了)?(?:什么|哪[些样几])/u,
  },
  { role: 'overview', pattern: /摸[^，]{0,2}底$|[交亮透探]个?底$|手里有/u },
  {
    role: 'other',
    part: 'budget',
    pattern: /钱(?:打|从|怎么|往|由|谁)|[买置办].{0,4}钱$|[用花出]钱$|本钱$|账.{0,2}算/u,
  },
  {
    role: 'other',
    part: 'scope',
    pattern:
      /人(?:怎么|从哪里?)[凑出选组]|谁[能来可以去]{0,2}(?:上场|搭把手|搭手|参加|报名|玩|上台|下场)|哪些(?:人|[^，]{1,3}(?:去|来|参加|上场))|叫上谁|[来请]多少人|多少人来/u,
  },
  {
    role: 'schedule',
    pattern:
      /什么(?:时|日子)|哪[几个]?[天月年日]|几[月号]|几点(?:到|钟|开|集|出|结|走|$)|^先[^，后]{1,4}后|顺序|[每按逐][个]?[月季周旬]|分几|工期|节气|排(?:法|开|序)$|时刻|一天怎么|时[候间]/u,
  },
  {
    role: 'requirements',
    pattern:
      /丑话|怕(?:出|什么)|[家军铁行][规律]|红线|底线|叮[嘱咛]|提个?醒|嘱咐|留意|要记得|记住|记牢|要紧(?:话|$)|拜托|拍胸脯|字据|军令状|谁[^，来]{0,4}[站守看盯管扛拦领]|话说?在前|说在前|拴住|谁来?(?:管|盯|扛|担|问|查|误|督|兜)|各人活|各管各|人头$|人[员手]?怎么分|罚|[查督][和着]|含糊|那根弦|[干做]不好|没[干做]好|自己管自己|管住|兜底$/u,
  },
  {
    role: 'goal',
    pattern:
      /为了?个?(?:什么|谁)|图个?什么|[要想成变]\p{Script=Han}{0,3}(?:什么样?|这|个|那个)?(?:样子?|模样)$|(?:想|要|盯住|拿下|做到|够着|冲)[^，]{0,4}(?:几个)?(?:数|线|指标)$|定(?:条|根)?线$|靶子|期望|指望|用意|奔着|(?:得|学)到什么|份上$|见分晓/u,
  },
];

/** What the build of a phrase asks for or names. */
export function shapeOf(phrase: string, { family }: Genre): NamedPart | undefined {
  if (phrase.length > MAX_PHRASE) return undefined;
  const shapes = family === 'plan' ? PLAN : REVIEW;
  const found = shapes.find(({ pattern }) => pattern.test(phrase));
  if (!found || (found.role === 'problems' && isSettled(phrase))) return undefined;
  const { role, part } = found;
  return part === undefined ? { role } : { role, part };
}
