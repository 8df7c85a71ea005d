import type { FormFault } from './form-fault.ts';
import { inDigits, scaledValue } from './written-scale.ts';
import { matchesOf } from '../matches.ts';

const RUN = /[\d零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]{2,20}/gu;
const CAPITAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/u;
const PLAIN = /[\d一二两三四五六七八九十百千]/u;
const SCALE = /[十百千拾佰仟万亿萬億]/u;
/** 队伍百人, 大陆千家, 收拾: there they are no numbers. */
const WORD_ENDING = /^[伍陆拾]/u;
/** 九佰垌, 三仟村: villages are named so. */
const PLACE = /^[村庄屯寨岭坡湾塘沟坪垌峪坳埠营堡圩岗冲]/u;
const COUNTED = /^[人户个名次件份亩只台套场位间棵株盏]/u;

/** Where sums are written in capitals, or beside the same sum in digits. */
const DEED = /大写|合同|协议|票|收据|借条|欠条|公证|遗嘱/u;
const BESIDE = /[（(￥¥：:“]$/u;

/**
 * 贰百万元, 2仟元: capital numerals are for vouchers and deeds, and there all of a number is written so
 * (GB/T 15835-2011 §5.2.4). A sum wholly in capitals is only noted, and not where it may be quoted from one.
 */
export function findCapitals(text: string): FormFault[] {
  if (!CAPITAL.test(text)) return [];
  const faults: FormFault[] = [];
  for (const { 0: written, index: start } of matchesOf(RUN, text)) {
    const end = start + written.length;
    if (!CAPITAL.test(written) || !SCALE.test(written)) continue;
    if (WORD_ENDING.test(written) && /\p{Script=Han}/u.test(text.charAt(start - 1))) continue;
    if (PLACE.test(text.charAt(end))) continue;
    const isWhole = !PLAIN.test(written) && !COUNTED.test(text.charAt(end));
    if (isWhole && !isTold(text, start, end)) continue;
    const value = scaledValue(written);
    if (value === undefined) continue;
    const put = inDigits(value);
    faults.push({
      kind: '大写数字',
      start,
      end,
      severity: isWhole ? 'info' : 'warning',
      message: `“${written}”用了票据上的大写数字，应写成“${put}”`,
      puts: [put],
      safe: !isWhole,
    });
  }
  return faults;
}

/** 罚款叁拾万元 in a sentence of its own. */
function isTold(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '元' || /^元[整正]/u.test(text.slice(end, end + 2))) return false;
  return (
    !BESIDE.test(text.slice(Math.max(0, start - 1), start)) && !DEED.test(text.slice(Math.max(0, start - 40), start))
  );
}
