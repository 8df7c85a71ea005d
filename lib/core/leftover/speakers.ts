import type { WordEntry } from '../wording/word-finder.ts';
import { BLANK, type OwnUnit } from './own-unit.ts';

/** By which a draft says what its own unit will do. */
export interface Resolve {
  kind: 'left';
  tells: 'resolve';
}

const RESOLVE: Resolve = { kind: 'left', tells: 'resolve' };
export const RESOLVE_WORDS: readonly WordEntry<Resolve>[] = [
  '将继续',
  '将进一步',
  '将一如既往',
  '将以此',
  '将以更',
  '将不断',
  '将持续',
  '将始终',
  '将坚持',
].map((word) => [word, RESOLVE]);

/** 县文化馆将继续…… at the start of a sentence. */
const SPEAKER =
  /(?:^|[。；])(?:下一步，|今后，|明年，|新的一年，|20\d\d年，)?([一-龥]{2,14}(?:馆|局|所|站|中心|院|校|园|行|公司|社|厂|店|队|会|办|委))$/u;
const NO_NAME = /[我各全本该其每两双]|部门|上级|有关|相关|单位|所有|和|与|及|对|在|为|把/u;

/** Where the speaker begins; undefined where none is named. */
export function speakerIn(before: string): number | undefined {
  const [words, name = ''] = SPEAKER.exec(before) ?? [];
  return words === undefined || NO_NAME.test(name) ? undefined : before.length - name.length;
}

const GENERAL = /(?:中心|公司|[一-龥])$/u;
const PLACE = /^(?:[一-龥]{0,5}?[省市县区旗州镇乡]|[一-龥]{2,4}街道)/u;

/** Whether another unit of the kind is named, one that does nothing of what the own does. */
export function isOtherSpeaker(speaker: string, { name }: OwnUnit, title: string): boolean {
  const general = GENERAL.exec(name)?.[0] ?? '';
  if (general === '' || !speaker.endsWith(general) || name.includes(BLANK)) return false;
  const does = speaker.slice(0, -general.length).replace(PLACE, '');
  return does.length > 1 && ![...does].some((char) => name.includes(char) || title.includes(char));
}
