import { readablePieces } from '../../lib/core/phrases/snippet.ts';
import { t } from '../locale/t.ts';

/** A body as plain text that anybody can read, its blanks in brackets: 【次数】. One that does not read stays as it is. */
export function plainBody(body: string): string {
  return readablePieces(body)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('caret' in piece) return '';
      const { label, choices } = piece.blank;
      return `【${label || choices.join('/') || t('libBlankUnnamed')}】`;
    })
    .join('');
}
