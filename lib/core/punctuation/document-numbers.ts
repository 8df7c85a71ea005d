import type { MarkFault } from './mark-fault.ts';
import { matchesOf } from '../matches.ts';

/** 国办发[2012]3号, 国办发（2012）3号; （2021）粤01民初3号 is a court's, and （2024）3号楼 no document. */
const NUMBER =
  /(?<=\p{Script=Han})[[［（(【〔](?:19|20)\d{2}[\]］）)】〕](?= ?第?\d{1,4} ?号(?![楼院线店门馆库机井桩厅室台船车炉坑]))/gu;

export function findDocumentNumbers(text: string): MarkFault[] {
  if (!text.includes('号')) return [];
  const faults: MarkFault[] = [];
  for (const { 0: written, index: start } of matchesOf(NUMBER, text)) {
    const put = `〔${written.slice(1, -1)}〕`;
    if (put !== written)
      faults.push({ kind: 'document-number', start, end: start + written.length, puts: [put], safe: true });
  }
  return faults;
}
