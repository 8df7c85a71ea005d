import { charSet } from '../char-set.ts';
import { areSideBySide, areTogether, SENTENCES, type Place } from './places.ts';

/** Whether the one place speaks of what was told before by another name: not close to it, in no list, and not as of something new. */
export function speaksOfKnown(rare: readonly Place[], usual: readonly Place[], text: string): boolean {
  const [place] = rare;
  const first = usual[0];
  if (!place || !first || rare.length > 1 || place.start < first.start) return false;
  if (areTogether(rare, usual, SENTENCES) || areSideBySide(rare, usual, false)) return false;
  return !isNew(text, place);
}

/** Characters before a name in which it is told that it is new. */
export const LEAD = 10;

function isNew(text: string, { start, offset }: Place): boolean {
  const least = Math.max(offset, start - LEAD);
  let first = start;
  while (first > least && !isMark(text.charCodeAt(first - 1))) first -= 1;
  return NEW.test(text.slice(first, start));
}

const isMark = charSet('，。；：！？');
const NEW =
  /(?:打造|创建|推出|开办|创办|举办|承办|组织|成立|组建|设立|设置|建立|新建|建成|启动|实施|开发|上线|引进|引入|签订|研发|新增|开设|发起|策划|荣获|获|评为|命名|注册|参加|编排|创作|拍摄|印发|出台|制定|另|还有|以及|分别|[、和与及])/u;
