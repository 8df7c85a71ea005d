import { Button, Combobox, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { blanksOf, type SnippetBlank, type SnippetPiece } from '../../lib/core/phrases/snippet.ts';
import type { AnswerRow } from '../../lib/library/rows.ts';
import { t } from '../locale/t.ts';
import { PhraseText } from './phrase-text.tsx';
import { lastValue, proposedValue } from './remembered.ts';

const useStyles = makeStyles({
  form: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  preview: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  foot: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM, alignItems: 'center' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface SnippetFormProps {
  pieces: readonly SnippetPiece[];
  /** What its beginning holds already, where that is written. */
  given: ReadonlyMap<number, string>;
  answers: readonly AnswerRow[];
  /** The draft’s. */
  title: string;
  busy: boolean;
  onInsert: (values: ReadonlyMap<number, string>) => void;
  onCancel: () => void;
}

/** Asks for what a phrase leaves open; what stays open is marked as a blank in the draft. */
export function SnippetForm({
  pieces,
  given,
  answers,
  title,
  busy,
  onInsert,
  onCancel,
}: SnippetFormProps): ReactElement {
  const styles = useStyles();
  const blanks = blanksOf(pieces);
  const [values, setValues] = useState<ReadonlyMap<number, string>>(
    () =>
      new Map(blanks.map((blank) => [blank.number, given.get(blank.number) ?? proposedValue(blank, answers, title)])),
  );
  const open = blanks.filter(({ number }) => (values.get(number) ?? '').trim() === '').length;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!busy) onInsert(values);
  }

  return (
    <form aria-label={t('phraseFill')} className={styles.form} onSubmit={submit}>
      <p className={styles.preview}>
        <PhraseText pieces={pieces} values={values} />
      </p>
      <div className={styles.fields}>
        {blanks.map((blank, at) => (
          <BlankField
            key={blank.number}
            blank={blank}
            focused={at === 0}
            last={lastValue(blank, answers)}
            value={values.get(blank.number) ?? ''}
            onCancel={onCancel}
            onChange={(value) => setValues(new Map(values).set(blank.number, value))}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button appearance="primary" disabled={busy} type="submit">
          {t('insert')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {open > 0 && <span className={styles.note}>{t('phraseOpenBlanks', open)}</span>}
      </div>
    </form>
  );
}

interface BlankFieldProps {
  blank: SnippetBlank;
  value: string;
  /** What was given the last time. */
  last: string | undefined;
  focused: boolean;
  onChange: (value: string) => void;
  onCancel: () => void;
}

function BlankField({ blank, value, last, focused, onChange, onCancel }: BlankFieldProps): ReactElement {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
  };
  const offered = blank.choices.length > 0 ? blank.choices : last === undefined ? [] : [last];
  return (
    <Field label={blank.label === '' ? t('libBlankUnnamed') : blank.label}>
      {offered.length > 0 ? (
        <Combobox
          freeform
          ref={focused ? focusNow : null}
          className={styles.input}
          input={{ className: styles.input }}
          placeholder={blank.choices.length > 0 ? t('phraseChoose') : (last ?? '')}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          onOptionSelect={(_event, data) => onChange(data.optionText ?? '')}
        >
          {offered.map((choice) => (
            <Option key={choice}>{choice}</Option>
          ))}
        </Combobox>
      ) : (
        <Input
          ref={focused ? focusNow : null}
          className={styles.input}
          value={value}
          onChange={(_event, data) => onChange(data.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}

/** The form was opened to be filled in: what is typed next belongs to it. */
function focusNow(input: HTMLInputElement | null): void {
  input?.focus();
}
