import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readSnippet, type SnippetBlank } from '../../lib/core/phrases/snippet.ts';
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
});

/** A body as it reads, its blanks as chips; one that does not read stands as it was written. */
export function SnippetText({ body, showCaret = false }: { body: string; showCaret?: boolean }): ReactElement {
  const styles = useStyles();
  const pieces = readSnippet(body);
  if ('problem' in pieces) return <>{body}</>;
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
        return (
          <span key={at} className={styles.chip}>
            {blankName(piece.blank)}
          </span>
        );
      })}
    </>
  );
}

function blankName({ label, choices }: SnippetBlank): string {
  return label || choices.join(' / ') || t('libBlankUnnamed');
}
