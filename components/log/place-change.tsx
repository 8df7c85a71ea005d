import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { t } from '../locale/t.ts';

/** So much is shown of the words on each side, and of those that came or went, in UTF-16 units. */
const AROUND = 10;
const LONGEST = 60;

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300, marginBottom: tokens.spacingVerticalXS },
  words: { padding: `0 ${tokens.spacingHorizontalXXS}`, borderRadius: tokens.borderRadiusSmall },
  former: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground4 },
  came: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface PlaceChangeProps {
  before: string;
  after: string;
  /** The words that go, and those that come. */
  from: string;
  to: string;
  /** What is to be said of the place. */
  note?: ReactNode;
}

/** One place in its sentence: what stood there struck out, and what stands there. */
export function PlaceChange({ before, after, from, to, note }: PlaceChangeProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {before.length > AROUND ? `…${oneLine(before.slice(-AROUND))}` : oneLine(before)}
      <del className={mergeClasses(styles.words, styles.former)}>
        {from === '' ? t('logNothingStood') : clipped(from)}
      </del>
      <span className={styles.hidden}>{t('logBecomes')}</span>
      <ins className={mergeClasses(styles.words, styles.came)}>{to === '' ? t('logNothingStood') : clipped(to)}</ins>
      {after.length > AROUND ? `${oneLine(after.slice(0, AROUND))}…` : oneLine(after)}
      {note !== undefined && <span className={styles.note}> {note}</span>}
    </div>
  );
}

function clipped(text: string): string {
  return oneLine(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
