/** In whose sentence others speak, or the draft speaks for others. */
const FOR_ANOTHER = /驻村|第一书记|帮扶|结对|代表|来信|锦旗|致信|感谢|(?:表示|写道|说道?|称|介绍)[，：]/u;

/** Whether others say it, or the draft says it for others: “感谢我校……”. Of 我 at `at`. */
export function isSaidByOthers(text: string, at: number): boolean {
  return isQuoted(text, at) || FOR_ANOTHER.test(sentenceAt(text, at));
}

/** Characters in which a quotation that is still open began, and of a sentence on either side. */
const AROUND = 80;

/** A mark that nothing closes is none of a quotation. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  return ['“”', '《》', '「」'].some(([open = '', close = '']) => {
    const [closed, opened] = [after.indexOf(close), after.indexOf(open)];
    return before.lastIndexOf(open) > before.lastIndexOf(close) && closed >= 0 && (opened < 0 || closed < opened);
  });
}

function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(at, at + AROUND);
  const end = after.indexOf('。');
  return before.slice(before.lastIndexOf('。') + 1) + (end < 0 ? after : after.slice(0, end));
}
