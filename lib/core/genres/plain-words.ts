const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/啥/gu, '什么'],
  [/咋|怎样(?!子)|如何/gu, '怎么'],
  [/([哪这那])儿/gu, '$1里'],
  [/[俺咱]/gu, '我'],
];

/** Words as they are written, not as they are spoken: 咋整 asks like 怎么整. */
export function plainWords(words: string): string {
  return SPOKEN.reduce((plain, [pattern, written]) => plain.replace(pattern, written), words);
}
