import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type LengthLimits, MOST_CHARACTERS } from '../../lib/core/passages/length-limits.ts';
import { library, useLibrary } from '../app/library.ts';
import { type MessageKey, t } from '../locale/t.ts';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  fields: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  field: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0 },
});

/** How long a draft is to be; what can't be a limit is said and not kept. */
export function LengthSettings(): ReactElement {
  const styles = useStyles();
  const { length } = useLibrary().settings;
  return (
    <section>
      <h3 className={styles.title}>{t('lengthTitle')}</h3>
      <p className={styles.hint}>{t('lengthHint')}</p>
      <div className={styles.fields}>
        <LimitField limits={length} name="min" />
        <LimitField limits={length} name="max" />
      </div>
    </section>
  );
}

type LimitName = keyof LengthLimits;
const LABELS: Record<LimitName, MessageKey> = { min: 'lengthMin', max: 'lengthMax' };

function LimitField({ name, limits }: { name: LimitName; limits: LengthLimits }): ReactElement {
  const styles = useStyles();
  /** What is being typed; once the field is left it shows what is kept. */
  const [typed, setTyped] = useState<string>();
  const problem = typed === undefined ? undefined : problemOf(withLimit(limits, name, typed));
  return (
    <Field
      className={styles.field}
      label={t(LABELS[name])}
      {...(problem === undefined ? {} : { validationMessage: t(problem, MOST_CHARACTERS) })}
    >
      <Input
        className={styles.input}
        contentAfter={t('characters')}
        inputMode="numeric"
        placeholder={t('noLimit')}
        value={typed ?? String(limits[name] ?? '')}
        onBlur={() => setTyped(undefined)}
        onChange={(_event, { value }) => {
          setTyped(value);
          const next = withLimit(limits, name, value);
          if (problemOf(next) === undefined) void library.setLength(next);
        }}
      />
    </Field>
  );
}

function withLimit(limits: LengthLimits, name: LimitName, typed: string): LengthLimits {
  const words = typed.trim();
  return { ...limits, [name]: words === '' ? undefined : /^\d+$/u.test(words) ? Number(words) : Number.NaN };
}

function problemOf({ min = 1, max = MOST_CHARACTERS }: LengthLimits): MessageKey | undefined {
  if (![min, max].every((limit) => limit >= 1 && limit <= MOST_CHARACTERS)) return 'limitNoNumber';
  return min > max ? 'limitsCrossed' : undefined;
}
