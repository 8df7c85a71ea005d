/** What is put into a body for a new blank, and where its label stands then, in UTF-16 units of the body. */
export interface BlankInsert {
  text: string;
  labelStart: number;
  labelEnd: number;
}

/** A blank with the next free number, in place of what is selected; those words become its label. */
export function blankInsert(body: string, start: number, end: number, label: string): BlankInsert {
  const numbers = [...body.matchAll(/\$\{?(\d{1,3})/gu)].map(([, number]) => Number(number));
  const words =
    body
      .slice(start, end)
      .trim()
      .replaceAll(/[\\$}]/gu, String.raw`\$&`) || label;
  const opening = `\${${Math.max(0, ...numbers) + 1}:`;
  const labelStart = start + opening.length;
  return { text: `${opening}${words}}`, labelStart, labelEnd: labelStart + words.length };
}
