import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { library, useLibrary, useWriteLog, writeLog } from '../app/library.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  question: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whether writes are logged. Off also deletes what is there, after asking. */
export function LogSettings(): ReactElement {
  const styles = useStyles();
  const { logs } = useLibrary().settings;
  const { sessions } = useWriteLog();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  function turnOff(): void {
    void library.setLogs(false);
    void writeLog.clear();
  }

  /** The button goes that was pressed; the focus stays in the drawer. */
  function answer(isYes: boolean): void {
    heading.current?.focus();
    setAsked(false);
    if (isYes) turnOff();
  }

  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t('log')}
      </h3>
      <p className={styles.note}>{t('logSettingsHint')}</p>
      <Switch
        checked={logs}
        label={t('logSwitch')}
        onChange={(_event, { checked }) => {
          if (checked) void library.setLogs(true);
          else if (sessions.length > 0) setAsked(true);
          else turnOff();
        }}
      />
      {asked && (
        <div role="alert">
          <p className={styles.question}>{t('logOffQuestion')}</p>
          <div className={styles.buttons}>
            <Button onClick={() => answer(true)}>{t('logOffConfirm')}</Button>
            <Button onClick={() => answer(false)}>{t('logOffCancel')}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
