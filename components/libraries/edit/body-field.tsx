import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SlideTextEditRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { MOST_BODY } from '../../../lib/core/phrases/phrase.ts';
import { readSnippet } from '../../../lib/core/phrases/snippet.ts';
import { t } from '../../locale/t.ts';
import { blankInsert } from './blank-insert.ts';
import { SnippetText } from '../snippet-text.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  preview: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    lineHeight: '1.7',
  },
});

export interface BodyFieldProps {
  body: string;
  /** Whether the keys go here at once. */
  takesFocus: boolean;
  onChange: (body: string) => void;
}

/** The text of a phrase, with its blanks as they will read below it. */
export function BodyField({ body, takesFocus, onChange }: BodyFieldProps): ReactElement {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const message = bodyProblem(body);

  useEffect(() => {
    if (!takesFocus) return undefined;
    // The drawer takes the focus to its first button as it opens.
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);

  function insertBlank(): void {
    const area = field.current;
    if (!area) return;
    const { text, labelStart, labelEnd } = blankInsert(body, area.selectionStart, area.selectionEnd, t('libBlankName'));
    area.focus();
    // The only way that Ctrl+Z takes back.
    document.execCommand('insertText', false, text);
    area.setSelectionRange(labelStart, labelEnd);
  }

  return (
    <div>
      <Field required label={t('libBody')} {...(message === undefined ? {} : { validationMessage: message })}>
        <Textarea
          placeholder={t('libBodyExample')}
          resize="vertical"
          rows={6}
          textarea={{ ref: field }}
          value={body}
          onChange={(_event, { value }) => onChange(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button icon={<SlideTextEditRegular />} onClick={insertBlank}>
          {t('libInsertBlank')}
        </Button>
        <span className={styles.hint}>{t('libInsertBlankHint')}</span>
      </div>
      {body.trim() !== '' && message === undefined && (
        <section aria-label={t('libPreview')} className={styles.preview}>
          <SnippetText showCaret body={body} />
        </section>
      )}
    </div>
  );
}

/** So much is shown of the place, in UTF-16 units. */
const SHOWN = 12;

function bodyProblem(body: string): string | undefined {
  if (body.length > MOST_BODY) return t('libFaultTooLong');
  const read = readSnippet(body);
  if (!('problem' in read)) return undefined;
  const place = body.slice(read.at, read.at + SHOWN);
  return t(read.problem === 'unclosed' ? 'libProblemUnclosed' : 'libProblemMalformed', place);
}
