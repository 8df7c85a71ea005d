import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SnippetPiece } from '../../lib/core/phrases/snippet.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  blank: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground3,
  },
  filled: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Most choices that a blank is shown by. */
const SHOWN_CHOICES = 3;

/** A phrase as it will stand in the draft: what is given in its place, what is not by its name. */
export function PhraseText({
  pieces,
  values,
}: {
  pieces: readonly SnippetPiece[];
  values?: ReadonlyMap<number, string>;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {pieces.map((piece, at) => {
        if ('text' in piece) return piece.text;
        if ('caret' in piece) return null;
        const { number, label, choices } = piece.blank;
        const value = values?.get(number)?.trim() ?? '';
        const name = label === '' ? choices.slice(0, SHOWN_CHOICES).join('／') || t('phraseBlank') : label;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
          <span key={at} className={value === '' ? styles.blank : styles.filled}>
            {value === '' ? name : value}
          </span>
        );
      })}
    </>
  );
}
