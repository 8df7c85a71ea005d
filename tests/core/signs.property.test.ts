import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlanks } from '../../lib/core/blanks/find-blanks.ts';
import { readAnnouncements } from '../../lib/core/counts/announcement.ts';
import { readCountedLists } from '../../lib/core/counts/list-before.ts';
import { readLineDates } from '../../lib/core/dates/line-dates.ts';
import { Line } from '../../lib/core/document/line.ts';
import { readCells } from '../../lib/core/figures/cells.ts';
import { readFigures } from '../../lib/core/figures/read-figures.ts';
import { readNumberForms } from '../../lib/core/number-forms/read-number-forms.ts';
import { readPunctuation } from '../../lib/core/punctuation/read-punctuation.ts';
import { fullWidth, halfWidth } from '../../lib/core/full-width.ts';
import { readMarks } from '../../lib/core/numbering/read-marks.ts';
import { readSumFaults } from '../../lib/core/sums/read-sum-faults.ts';

/** What numbers, dates, lists and blanks are made of, in pieces long enough to come together by chance. */
const PIECES = [
  ...'0123456789０５％．〇一二三四五六七八九十百千两零xX×*＊_…—-某○□?？#',
  ...'年月日号学时天分别成半名个项类种位次家级，。；：:,.;!?()（）“”"《》、\t| \u3000',
  ...'2025年 3月 1日 二〇二五年 一是 首先 ① 第一 20xx年 XX镇 占一半 七成五 三项措施： 甲、乙、丙三个 分别是'.split(' '),
  '9:00至15:00，共7小时',
  '共120人，其中男70人、女40人',
  '共有代表120人，其中女代表占一半，为50人。',
  ...'“” 《 》 。。 ，。 、等 [2025]3号 63~68% 三、五天 98年底 九八年 2仟 贰百 3亿4千5百万 约30人左右 百分之30 五十% 减少两倍 1,200'.split(
    ' ',
  ),
  '做到三查，',
  '做到三查，查纪律、查作风。',
  '“三会一课”',
  '“四必访”：',
  '严把三关：',
  '法人责任制、合同管理制，实行“二制”管理。',
  '设3处补给点，分别是柳岸桥、湖心亭。',
];
const lines = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));
const EVERY_SIGN = -1;

test('a line without a sign holds nothing of what the sign promises', () => {
  fc.assert(
    fc.property(lines, (source) => {
      const line = new Line(source, false);
      const { text, read, figures, marks, blanks, indent } = line;
      const all = {
        text,
        read,
        figures,
        marks,
        blanks,
        indent,
        source,
        inHalfWidth: halfWidth(text),
        signs: EVERY_SIGN,
      };
      expect(line.blanks).toEqual(findBlanks(source));
      expect(read).toBe(fullWidth(text));
      expect(line.dates).toEqual(readLineDates(text, EVERY_SIGN));
      expect(figures).toEqual(readFigures(halfWidth(text)));
      expect(line.cells).toEqual(readCells(text));
      expect(line.marks).toEqual(readMarks(read, line.number, true));
      expect(line.announcements).toEqual(readAnnouncements(all));
      expect(line.countedLists).toEqual(readCountedLists(all));
      expect(line.punctuation).toEqual(readPunctuation(all));
      expect(line.numberForms).toEqual(readNumberForms(all));
      expect(line.sumFaults).toEqual(readSumFaults([all])[0]);
    }),
    { numRuns: 5_000 },
  );
});
