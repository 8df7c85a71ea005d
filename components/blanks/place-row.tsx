import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Place } from '../linter/checker.ts';
import { t } from '../locale/t.ts';

/** So much of the sentence is shown on each side of a blank, in UTF-16 units. */
const AROUND = 22;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  box: { flexShrink: 0 },
  sentence: {
    display: 'block',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  value: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
  },
  blank: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  filled: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1 },
  doubt: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface PlaceRowProps {
  place: Place;
  ticked: boolean;
  /** What will stand there; undefined while there is no value to write. */
  preview: string | undefined;
  onTick: (place: Place, ticked: boolean) => void;
  onJump: (place: Place) => void;
}

/** One blank in its sentence, as it will read. */
export const PlaceRow = memo(function PlaceRow({
  place,
  ticked,
  preview,
  onTick,
  onJump,
}: PlaceRowProps): ReactElement {
  const styles = useStyles();
  const { blank } = place;
  const willFill = ticked && preview !== undefined;
  const before = blank.before.length > AROUND ? `…${blank.before.slice(-AROUND)}` : blank.before;
  const after = blank.after.length > AROUND ? `${blank.after.slice(0, AROUND)}…` : blank.after;
  return (
    <div className={styles.row}>
      <Checkbox
        aria-label={t('fillThisPlace', `${before}${blank.text}${after}`)}
        checked={ticked}
        className={styles.box}
        onChange={(_event, data) => onTick(place, data.checked === true)}
      />
      <Link
        as="button"
        appearance="subtle"
        className={styles.sentence}
        title={t('goThere')}
        onClick={() => onJump(place)}
      >
        {before}
        <mark className={mergeClasses(styles.value, willFill ? styles.filled : styles.blank)}>
          {willFill ? preview : blank.text}
        </mark>
        {after}
        {blank.doubtful && <span className={styles.doubt}> {t('doubtful')}</span>}
      </Link>
    </div>
  );
});
