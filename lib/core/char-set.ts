/** All that `\s` stands for in an expression. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Whether a UTF-16 code is of one of `chars`: one look in a table, where an expression would be run a character at a time. */
export function charSet(chars: string): (code: number) => boolean {
  const table = new Uint8Array(0x1_00_00);
  for (let at = 0; at < chars.length; at += 1) table[chars.charCodeAt(at)] = 1;
  return (code) => table[code] === 1;
}

/**
 * For each UTF-16 code the groups that it is of, a bit each: 1 for the first, 2 for the second. One look a character
 * tells of all of them.
 */
export function charTable(...groups: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x1_00_00);
  for (const [index, chars] of groups.entries())
    for (let at = 0; at < chars.length; at += 1) {
      const code = chars.charCodeAt(at);
      table[code] = (table[code] ?? 0) | (1 << index);
    }
  return table;
}
