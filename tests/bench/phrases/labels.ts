import topics from '../../../lib/core/phrases/topics.json' with { type: 'json' };
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';

const TOPICS = new Map(topics.topics.map(({ id, name }) => [id, name]));
const ROLES = new Map(
  Object.entries({
    title: '标题',
    preamble: '导语',
    overview: '基本情况',
    goal: '工作目标',
    measures: '主要做法',
    results: '工作成效',
    experience: '经验体会',
    problems: '存在问题',
    plan: '下一步打算',
    schedule: '时间安排',
    requirements: '工作要求',
    signature: '落款',
    date: '日期',
    other: '其他',
  }),
);

export function topicName(id: string): string {
  return TOPICS.get(id) ?? id;
}

export function roleName(id: string): string {
  return ROLES.get(id) ?? id;
}

/** What a phrase is filed under, as it is read. */
export function labelsOf({ tags, topics, roles }: Pick<PhraseRow, 'tags' | 'topics' | 'roles'>): string[] {
  return [...tags, ...topics.map(topicName), ...roles.map(roleName)];
}
