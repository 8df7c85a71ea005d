import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import type { PlaceState } from '../../lib/core/edits/take-back.ts';
import { describeRule } from '../../lib/core/rules/descriptions.ts';
import type { SessionRow, WriteRow } from '../../lib/library/log-rows.ts';
import { writeLog } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { CopyOriginal } from './copy-original.tsx';
import { PlaceChange } from './place-change.tsx';
import { whenOf } from '../locale/when.ts';

/** So many places of one write are shown. */
const SHOWN = 5;

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalL },
  fold: { minWidth: 0, paddingLeft: 0, textAlign: 'left', justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  write: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

export interface SessionLogProps {
  session: SessionRow;
  /** The oldest first. */
  writes: WriteRow[];
  /** By write: how each place stands in the draft that is read now; undefined for another draft. */
  states: Map<string, PlaceState[]> | undefined;
  onRemoved: () => void;
}

/** What was written into one draft in one editor; folded unless it is the draft that is read. */
export function SessionLog({ session, writes, states, onRemoved }: SessionLogProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(states !== undefined);
  const name = [hostOf(session.origin), session.editor].filter((part) => part !== '').join(' · ');
  const places = writes.reduce((sum, write) => sum + write.places.length, 0);
  return (
    <div className={styles.root}>
      <Button
        appearance="transparent"
        aria-expanded={open}
        className={styles.fold}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!open)}
      >
        {name === '' ? t('logUnnamedEditor') : name}
      </Button>
      <div className={styles.small}>
        {whenOf(session.lastAt)} · {t('logPlaces', places)}
      </div>
      {open && (
        <ul className={styles.list}>
          {[...writes].reverse().map((write) => (
            <WriteItem key={write.id} states={states?.get(write.id)} write={write} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <CopyOriginal session={session.id} />
        <ConfirmButton
          label={t('deleteLog')}
          onConfirm={() => {
            onRemoved();
            void writeLog.remove(session.id);
          }}
        />
      </div>
    </div>
  );
}

function WriteItem({ write, states }: { write: WriteRow; states: PlaceState[] | undefined }): ReactElement {
  const styles = useStyles();
  const { rule, at, places } = write;
  const name = rule === undefined ? t('logSeveral') : (describeRule(rule)?.name ?? t('ruleOther'));
  return (
    <li className={styles.write}>
      {places.slice(0, SHOWN).map((place, index) => (
        <PlaceChange
          key={`${index}`}
          after={place.after}
          before={place.before}
          from={place.old}
          note={noteOf(states?.[index])}
          to={place.text}
        />
      ))}
      {places.length > SHOWN && <div>{t('logMorePlaces', places.length - SHOWN)}</div>}
      <div className={styles.small}>
        {name} · {whenOf(at)}
      </div>
    </li>
  );
}

function noteOf(state: PlaceState | undefined): string | undefined {
  if (state === 'back') return t('stateBack');
  if (state === 'changed') return t('stateChanged');
  return state === 'lost' ? t('stateLost') : undefined;
}

function hostOf(origin: string | undefined): string {
  return origin?.replace(/^\w+:\/\//u, '') ?? '';
}
