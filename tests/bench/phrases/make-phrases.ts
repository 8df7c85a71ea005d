import { ROLES } from '../../../lib/core/document/section.ts';
import { genres } from '../../../lib/core/genres/index.ts';
import { escapeSnippet } from '../../../lib/core/phrases/snippet.ts';
import topics from '../../../lib/core/phrases/topics.json' with { type: 'json' };
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { createRandom, pick, type Random } from './random.ts';

const SEED = 20_261_127;
const LIBRARIES = 8;
const SHORTEST = 12;
const LONGEST = 160;
const TAGS =
  '党建 支部 主题教育 学习 廉政 作风 调研 走访 群众 社区 网格 物业 停车 消防 安全 隐患 排查 整治 培训 演练 防汛 应急 信访 调解 矛盾 纠纷 志愿 文明 创建 环境 卫生 垃圾分类 绿化 河长 水质 扬尘 救助 低保 养老 助残 就业 招聘 社保 医保 教学 教研 家校 师德 食堂 义诊 慢病 疫苗 接种 文艺 阅读 健身 乡村 产业 合作社 道路 饮水 营商 窗口 一网通办 企业 项目 招商 预算 采购 公文 档案 保密 考核 会议 督办 数据 亮点 品牌 不足 打算'.split(
    ' ',
  );

/** Sentences of drafts that may stand for themselves. */
export function sentencesOf(drafts: readonly string[]): string[] {
  const sentences = drafts.flatMap((draft) => draft.split(/\n|(?<=[。；！？])/u));
  const fitting = sentences
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .filter((sentence) => /[。；！？]$/u.test(sentence));
  return [...new Set(fitting)];
}

/** As many phrases, the same ones each time: one or two sentences with other figures, some of these as blanks. */
export function makePhrases(sentences: readonly string[], count: number): PhraseRow[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, (_, number): PhraseRow => {
    const from = Math.floor(random() * sentences.length);
    const text = sentences.slice(from, from + (random() < 0.6 ? 1 : 2)).join('');
    return {
      id: `${number.toString(36)}-${Math.floor(random() * 2 ** 40).toString(36)}`,
      library: `library-${Math.floor(random() * LIBRARIES)}`,
      body: withOtherFigures(text, random),
      roles: some(ROLES, random),
      genres: some(
        genres().map(({ id }) => id),
        random,
      ),
      topics: some(
        topics.topics.map(({ id }) => id),
        random,
      ),
      tags: [...new Set([...some(TAGS, random), ...some(TAGS, random)])],
      state: random() < 0.8 ? 'approved' : 'draft',
      author: '',
      at: 1_764_201_600_000 + number,
    };
  });
}

function some(words: readonly string[], random: Random): string[] {
  return random() < 0.3 ? [] : [pick(words, random)];
}

function withOtherFigures(text: string, random: Random): string {
  let blanks = 0;
  return escapeSnippet(text).replaceAll(/\d+/gu, (figure) => {
    if (blanks < 5 && random() < 0.4) {
      blanks += 1;
      return `\${${blanks}:${pick(['数量', '次数', '人数', '年份'], random)}}`;
    }
    return String(Math.max(1, Math.floor(Number(figure) * (0.5 + random()))));
  });
}
