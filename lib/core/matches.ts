/**
 * All matches of a global expression, in order. What `matchAll` gives without making an expression anew each time:
 * most texts have no match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    (found ??= []).push(match);
    // An empty match would be found again; a character may be two units long.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xff_ff ? 2 : 1;
  }
  return found ?? NONE;
}

const NONE: readonly RegExpExecArray[] = [];
