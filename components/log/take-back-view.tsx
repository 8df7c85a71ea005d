import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { t } from '../locale/t.ts';
import { PlaceChange } from './place-change.tsx';
import type { TakeBackPlan } from './trail.ts';

/** So many places are shown before they are taken back. */
const SHOWN = 50;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: 'none' },
  place: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface TakeBackViewProps {
  plan: TakeBackPlan;
  busy: boolean;
  onTakeBack: () => void;
  onCancel: () => void;
}

/** What will be taken back, to be looked at before. */
export function TakeBackView({ plan, busy, onTakeBack, onCancel }: TakeBackViewProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { taken } = plan;
  const states = plan.states.flat();
  const changed = states.filter((state) => state === 'changed').length;
  const lost = states.filter((state) => state === 'lost').length;

  // The button that was pressed is gone: the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-label={t('takeBackQuestion', taken.length)}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t('takeBackQuestion', taken.length)}
      </h3>
      <p className={styles.note}>{t('takeBackHint')}</p>
      {changed > 0 && <p className={styles.note}>{t('willStayChanged', changed)}</p>}
      {lost > 0 && <p className={styles.note}>{t('willStayLost', lost)}</p>}
      <ul className={styles.list}>
        {taken.slice(0, SHOWN).map((place, index) => (
          <li key={`${index}`} className={styles.place}>
            <PlaceChange after={place.after} before={place.before} from={place.text} to={place.old} />
          </li>
        ))}
        {taken.length > SHOWN && <li className={styles.place}>{t('logMorePlaces', taken.length - SHOWN)}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy || taken.length === 0} onClick={onTakeBack}>
          {t('takeBack', taken.length)}
        </Button>
        <Button onClick={onCancel}>{t('notNow')}</Button>
      </div>
    </section>
  );
}
