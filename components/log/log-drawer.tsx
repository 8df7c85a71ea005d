import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import type { LinkView } from '../../lib/messaging/link.ts';
import { useLibrary, useWriteLog, writeLog } from '../app/library.ts';
import type { Writing } from '../app/use-writing.ts';
import { FullDrawer } from '../drawer/full-drawer.tsx';
import { t } from '../locale/t.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { loggedEditor } from './log-write.ts';
import { SessionLog } from './session-log.tsx';
import { TakeBackView } from './take-back-view.tsx';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
  },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  foot: { margin: `${tokens.spacingVerticalL} 0` },
  all: { width: '100%', marginBottom: tokens.spacingVerticalS },
});

export interface LogDrawerProps {
  open: boolean;
  view: LinkView;
  writing: Writing;
  onClose: () => void;
}

/** What was written into drafts, and the way to take it back. */
export function LogDrawer({ open, view, writing, onClose }: LogDrawerProps): ReactElement {
  return (
    <FullDrawer open={open} title={t('log')} onClose={onClose}>
      <Log view={view} writing={writing} onClose={onClose} />
    </FullDrawer>
  );
}

function Log({ view, writing, onClose }: Omit<LogDrawerProps, 'open'>): ReactElement {
  const styles = useStyles();
  const log = useWriteLog();
  const { logs } = useLibrary().settings;
  const [isAsking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { trail, busy } = writing;
  const plan = useMemo(() => {
    trail.follow(view.draft);
    trail.adopt(log, loggedEditor(view));
    return trail.plan(log);
  }, [trail, log, view]);
  const states = new Map(plan?.writes.map((write, at) => [write.id, plan.states[at] ?? []]));
  const newestFirst = [...log.sessions].sort((a, b) => b.lastAt - a.lastAt);
  const ours = newestFirst.filter(({ id }) => trail.sessions.includes(id));
  const others = newestFirst.filter((session) => !ours.includes(session));

  if (isAsking && plan) {
    return (
      <TakeBackView
        busy={busy}
        plan={plan}
        onCancel={() => setAsking(false)}
        onTakeBack={() => {
          onClose();
          void writing.takeBack(plan);
        }}
      />
    );
  }

  /** The button goes with what it deleted; the focus stays in the drawer, so that keys still reach it. */
  const keepFocus = (): void => heading.current?.focus();
  const sessionLog = (session: (typeof ours)[number], isOurs: boolean): ReactElement => (
    <SessionLog
      key={session.id}
      session={session}
      states={isOurs ? states : undefined}
      writes={log.writes.filter((write) => write.session === session.id)}
      onRemoved={keepFocus}
    />
  );
  return (
    <>
      {!log.keeps && <p className={styles.warning}>{t('noticeUnlogged')}</p>}
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t(log.sessions.length > 0 ? 'logOurs' : logs ? 'logEmpty' : 'logOff')}
      </h3>
      {plan && plan.taken.length > 0 && (
        <Button
          appearance="primary"
          className={styles.all}
          disabled={busy}
          icon={<ArrowUndoRegular />}
          onClick={() => setAsking(true)}
        >
          {t('takeAllBack', plan.taken.length)}
        </Button>
      )}
      {ours.map((session) => sessionLog(session, true))}
      {ours.length === 0 && (
        <p className={styles.note}>{t(others.length > 0 ? 'logNothingHere' : logs ? 'logEmptyHint' : 'logOffHint')}</p>
      )}
      {others.length > 0 && <h3 className={styles.title}>{t('logOthers')}</h3>}
      {others.map((session) => sessionLog(session, false))}
      <div className={styles.foot}>
        {logs && log.keeps && <p className={styles.note}>{t('logKept')}</p>}
        {log.sessions.length > 0 && (
          <ConfirmButton
            label={t('deleteAllLogs')}
            onConfirm={() => {
              keepFocus();
              void writeLog.clear();
            }}
          />
        )}
      </div>
    </>
  );
}
