import * as z from 'zod/mini';
import data from './alike-characters.json' with { type: 'json' };

const group = z.string().check(z.minLength(2));
const { sounds, lookalikes } = z
  .strictObject({ source: z.string(), sounds: z.array(group), lookalikes: z.array(group) })
  .parse(data);

/** What is told apart by being another of a kind, though it may sound alike: 一组 and 七组. */
const TELLS_APART = /[\d〇零一二三四五六七八九十百千万东西南北上下大小甲乙丙丁戊新老男女前后左右内外]/u;
const soundOf = new Map(sounds.flatMap((chars, sound) => [...chars].map((char) => [char, sound] as const)));

/** Whether one character is easily written for the other. */
export function areAlike(one: string, other: string): boolean {
  if (TELLS_APART.test(one) && TELLS_APART.test(other)) return false;
  const sound = soundOf.get(one);
  return (
    (sound !== undefined && sound === soundOf.get(other)) ||
    lookalikes.some((chars) => chars.includes(one) && chars.includes(other))
  );
}

/** Whether it tells things of one kind apart. */
export function tellsApart(char: string): boolean {
  return TELLS_APART.test(char);
}
