import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { monthInWords, STANDING_UPDATED } from '../../lib/core/wording/standing/updated.ts';
import type { Settings } from '../../lib/library/rows.ts';
import type { StandingSummary } from '../linter/messages.ts';
import { type MessageKey, t } from '../locale/t.ts';
import { standingInUse } from './standing-in-use.ts';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** A file that was chosen and can be used. */
export interface ChosenFile {
  name: string;
  text: string;
  summary: Exclude<StandingSummary, { problem: string }>;
}

/** What would come in with the file, before it does. */
export function StandingPreview({
  chosen,
  settings,
  onUse,
  onCancel,
}: {
  chosen: ChosenFile;
  settings: Settings;
  onUse: () => void;
  onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { updated, wrongWords, firsts, phrases, congresses, decisions, ideas } = chosen.summary;
  const now = standingInUse(settings)?.updated ?? STANDING_UPDATED;
  return (
    <div aria-live="polite" className={styles.box}>
      <p className={styles.head}>{chosen.name}</p>
      <p className={styles.text}>{t(ageOf(updated, now), monthInWords(updated), monthInWords(now))}</p>
      <p className={styles.text}>{t('standingCounts', wrongWords, firsts, phrases, congresses, decisions, ideas)}</p>
      <p className={styles.text}>{t('standingMerge')}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onUse}>
          {t('standingUse')}
        </Button>
        <Button onClick={onCancel}>{t('standingCancel')}</Button>
      </div>
    </div>
  );
}

function ageOf(updated: string, now: string): MessageKey {
  if (updated === now) return 'standingSame';
  return updated > now ? 'standingNewer' : 'standingOlder';
}
