import type { FileProblem } from './file-problem.ts';

export function parseJson(text: string): { value: unknown } | { problem: FileProblem } {
  const json = text.replace(/^\uFEFF/u, '').trim();
  if (json === '') return { problem: 'empty' };
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: /^[{[]/u.test(json) && isOpenAtEnd(json) ? 'truncated' : 'not-json' };
  }
}

/** Whether it ends within a string, an object or a list. */
function isOpenAtEnd(json: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charAt(at);
    if (isInString) {
      if (char === '\\') at += 1;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return isInString || depth > 0;
}
