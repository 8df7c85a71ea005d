import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { describeRule } from '../../lib/core/rules/descriptions.ts';
import { grantedSites, grantSite, onSitesChanged, removeSite } from '../../lib/messaging/sites.ts';
import { library, useLibrary, writeLog } from '../app/library.ts';
import { subjectName } from '../diagnostics/subject.ts';
import { FullDrawer } from '../drawer/full-drawer.tsx';
import { t } from '../locale/t.ts';
import { answerId, PROFILE } from '../phrases/remembered.ts';
import { LengthSettings } from './length-settings.tsx';
import { LogSettings } from './log-settings.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { SettingsList } from './settings-list.tsx';
import { StandingData } from './standing-data.tsx';
import { UnitProfile } from './unit-profile.tsx';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  clear: { margin: `${tokens.spacingVerticalXL} 0` },
});

/** What is remembered and what may be read, each with the way to take it back. */
export function SettingsDrawer({
  open,
  origin,
  onClose,
}: {
  open: boolean;
  origin: string | undefined;
  onClose: () => void;
}): ReactElement {
  return (
    <FullDrawer open={open} title={t('settings')} onClose={onClose}>
      <UnitProfile />
      <Remembered />
      <Sites origin={origin} />
      <ClearAll />
    </FullDrawer>
  );
}

function Remembered(): ReactElement {
  const { ignored, answers } = useLibrary();
  // The unit’s own words have fields of their own.
  const profile = new Set(PROFILE.map(answerId));
  const others = answers.filter(({ groupId }) => !profile.has(groupId));
  return (
    <>
      <SettingsList
        action={t('restore')}
        empty={t('nothingIgnored')}
        items={ignored.map(({ rule, subject }) => ({
          id: `${rule}|${subject}`,
          label: t('quoted', subjectName(rule, subject)),
          hint: describeRule(rule)?.name ?? t('ruleOther'),
          remove: () => void library.restore(rule, subject),
        }))}
        title={t('ignoredTitle')}
      />
      <RuleSettings />
      <StandingData />
      <LengthSettings />
      <SettingsList
        action={t('forget')}
        empty={t('nothingAnswered')}
        items={others.map(({ groupId, label, value }) => ({
          id: groupId,
          label: value,
          hint: label,
          remove: () => void library.forgetAnswer(groupId),
        }))}
        title={t('answersTitle')}
      />
      <LogSettings />
    </>
  );
}

function Sites({ origin }: { origin: string | undefined }): ReactElement {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const read = (): void => void grantedSites().then(setSites);
    read();
    return onSitesChanged(read);
  }, []);
  const mayGrant = origin !== undefined && !sites.includes(`${origin}/*`);
  return (
    <SettingsList
      action={t('removeSite')}
      empty={t('noSites')}
      items={sites.map((site) => ({
        id: site,
        label: site.replace(/\/\*$/u, ''),
        remove: () => void removeSite(site),
      }))}
      title={t('sitesTitle')}
    >
      {mayGrant && <Button onClick={() => void grantSite(origin)}>{t('grantSite', origin)}</Button>}
    </SettingsList>
  );
}

function ClearAll(): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.clear}>
      <p className={styles.note}>{t('clearHint')}</p>
      <Button
        onBlur={() => setAsked(false)}
        onClick={() => {
          if (asked) {
            void library.clear();
            void writeLog.clear();
          }
          setAsked(!asked);
        }}
      >
        {asked ? t('clearConfirm') : t('clearAll')}
      </Button>
    </div>
  );
}
