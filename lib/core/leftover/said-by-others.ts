/** In whose sentence the draft speaks for a village. */
const FOR_VILLAGE = /驻村|第一书记|帮扶|结对|包村/u;
const OF_VILLAGE = /^我们?(?:村|社区|镇|乡)/u;
/** What stands before the words of others. */
const SPEAKS =
  /代表[^。；]{0,12}?(?:说|表示|称|认为|反映|提出|建议|评价|发言)|来信|致信|贵[局校院公县镇乡村厂]|(?:表示|写道|(?<![来地是般以上句实话格白点])说道?|(?<![职简名统堪号尊])称|(?<!自我|情况|工作)介绍|评价|认为)[，：]/u;
/** The same where no comma comes between. */
const THANKS = /锦旗|感谢/u;
/** 为我局赢得了荣誉: nobody says so but the unit itself. */
const PRAISED = /^我们?[^，。；、]{1,4}(?:树立|赢得|争得|争光|增光|增添|带来|创造)/u;

/** Whether others say it, or the draft says it for others: “感谢我校……”. Of 我 at `at`. */
export function isSaidByOthers(text: string, at: number): boolean {
  if (isQuoted(text, at)) return true;
  const before = beforeIn(text, at);
  const isPraised = before.endsWith('为') && PRAISED.test(text.slice(at, at + AROUND));
  if (!isPraised && (SPEAKS.test(before) || THANKS.test(before.slice(before.lastIndexOf('，') + 1)))) return true;
  return OF_VILLAGE.test(text.slice(at, at + MOST_WORD)) && FOR_VILLAGE.test(sentenceAt(text, at));
}

const MOST_WORD = 4;

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

/** Of the sentence with `at`, what stands before. */
function beforeIn(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - AROUND), at);
  return before.slice(before.lastIndexOf('。') + 1);
}

function sentenceAt(text: string, at: number): string {
  const after = text.slice(at, at + AROUND);
  const end = after.indexOf('。');
  return beforeIn(text, at) + (end < 0 ? after : after.slice(0, end));
}
