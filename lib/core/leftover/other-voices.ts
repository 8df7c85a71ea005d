/** Who was sent to a village speaks for it, too. */
const SENT = /驻村|第一书记|包村/u;
/** Who took another post speaks for two units, in a report of their own. */
const MOVED =
  /(?:我|本人)[^。；]{0,24}(?:调任|调到|调入|调离|挂职|借调|转岗)|[年月日][^，。；]{0,6}(?:调任|调到|调入)|任职于/u;
/** A unit may have been another before. */
const CHANGED =
  /村改居|撤[乡镇县村校]|并[村镇校]|更名|划归|转隶|(?:[村镇乡校院局厂司区道][^，。；]{0,6})[合归]并|[合归]并[村乡镇校院]|改制/u;

const OF_VILLAGES = ['村', '社区', '镇', '乡'];
/** What may become what. */
const CHANGES: readonly (readonly string[])[] = [
  ['村', '社区', '镇', '乡', '街道', '县', '区', '市'],
  ['校', '院', '园'],
  ['局', '委', '厅', '站', '所', '中心', '队', '场'],
  ['公司', '厂', '社', '场', '站', '所'],
];

export interface Voices {
  sent: boolean;
  moved: boolean;
  changed: boolean;
}

/** Whether a line says that the draft may speak for another unit, too; most don't. */
export function otherVoices(text: string): Voices {
  return { sent: SENT.test(text), moved: MOVED.test(text), changed: CHANGED.test(text) };
}

/** Those of the strange kinds that are strange in a draft with such lines, too. */
export function withoutVoices(
  strange: readonly string[],
  own: string,
  texts: readonly string[],
  isPersonal: boolean,
): readonly string[] {
  const voices = texts.map((text) => otherVoices(text));
  const [isSent, isMoved, isChanged] = [
    voices.some(({ sent }) => sent),
    voices.some(({ moved }) => moved),
    voices.some(({ changed }) => changed),
  ];
  return strange.filter(
    (kind) =>
      !(isMoved && isPersonal) &&
      !(isSent && OF_VILLAGES.includes(kind) && !OF_VILLAGES.includes(own)) &&
      !(isChanged && CHANGES.some((kinds) => kinds.includes(kind) && kinds.includes(own))),
  );
}
