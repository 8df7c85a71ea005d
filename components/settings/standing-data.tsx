import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useRef, useState } from 'react';
import { MOST_BYTES } from '../../lib/core/wording/standing/file-limits.ts';
import type { StandingFileRow } from '../../lib/library/rows.ts';
import { library, useLibrary } from '../app/library.ts';
import { readStanding } from '../linter/read-standing.ts';
import { t } from '../locale/t.ts';
import { dataMonth, standingInUse } from './standing-in-use.ts';
import { type ChosenFile, StandingPreview } from './standing-preview.tsx';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  problem: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** How old the data on standing wording are, and the way to put in newer ones where there is no network. */
export function StandingData(): ReactElement {
  const styles = useStyles();
  const { settings } = useLibrary();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { standing } = settings;
  const inUse = standingInUse(settings);

  async function choose({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    const read = await readFile(file);
    // The same file, once mended, can be chosen again.
    target.value = '';
    setChosen('problem' in read ? undefined : read);
    setProblem('problem' in read ? read.problem : undefined);
  }

  /** The button goes that was pressed; the focus stays in the drawer. */
  function put(file: StandingFileRow | undefined): void {
    heading.current?.focus();
    setChosen(undefined);
    setProblem(undefined);
    void library.setStanding(file);
  }

  return (
    <section>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t('standingTitle')}
      </h3>
      <p className={styles.note}>
        {inUse ? t('dataUntilFile', dataMonth(settings), inUse.name) : t('dataUntilBuiltIn', dataMonth(settings))}
      </p>
      {standing && !inUse && <p className={styles.note}>{t('standingOutdated', standing.name)}</p>}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {chosen && (
        <StandingPreview
          chosen={chosen}
          settings={settings}
          onCancel={() => {
            heading.current?.focus();
            setChosen(undefined);
          }}
          onUse={() => put({ name: chosen.name, updated: chosen.summary.updated, text: chosen.text })}
        />
      )}
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{t('standingChoose')}</Button>
        {standing && <Button onClick={() => put(undefined)}>{t('standingRestore')}</Button>}
      </div>
      <input
        ref={input}
        hidden
        accept=".json,application/json"
        aria-label={t('standingChoose')}
        type="file"
        onChange={(event) => void choose(event)}
      />
    </section>
  );
}

/** Names are cut off where they are longer than what can be kept. */
const LONGEST_NAME = 100;

async function readFile(file: File): Promise<ChosenFile | { problem: string }> {
  if (file.size > MOST_BYTES) return { problem: t('standingTooLarge') };
  const text = await file.text();
  if (text.includes('\uFFFD')) return { problem: t('standingEncoding') };
  const summary = await readStanding(text);
  if (!summary) return { problem: t('standingUnreadable') };
  return 'problem' in summary ? summary : { name: file.name.slice(0, LONGEST_NAME), text, summary };
}
