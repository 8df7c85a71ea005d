import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SnippetBlank, SnippetPiece } from '../../lib/core/phrases/snippet.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    margin: `0 ${tokens.spacingHorizontalXXS}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    // Chinese text has no room above and below for a taller box.
    lineHeight: '1.4',
    textIndent: 0,
  },
  caret: { backgroundColor: tokens.colorNeutralBackground5, color: tokens.colorNeutralForeground2 },
  filled: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface PhraseTextProps {
  pieces: readonly SnippetPiece[];
  /** What is given for blanks stands in their places. */
  values?: ReadonlyMap<number, string>;
  showCaret?: boolean;
}

/** A phrase as it reads, its blanks as chips. */
export function PhraseText({ pieces, values, showCaret = false }: PhraseTextProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {pieces.map((piece, at) => {
        if ('text' in piece) return piece.text;
        if ('caret' in piece) {
          return showCaret ? (
            <span key={at} className={mergeClasses(styles.chip, styles.caret)}>
              {t('libCaretHere')}
            </span>
          ) : undefined;
        }
        const value = values?.get(piece.blank.number)?.trim() ?? '';
        return (
          <span key={at} className={value === '' ? styles.chip : styles.filled}>
            {value === '' ? blankName(piece.blank) : value}
          </span>
        );
      })}
    </>
  );
}

function blankName({ label, choices }: SnippetBlank): string {
  return label || choices.join(' / ') || t('libBlankUnnamed');
}
