import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState, useSyncExternalStore } from 'react';
import { library, store, useLibrary } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { answerId, PROFILE } from '../phrases/remembered.ts';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
    // A field with a hint below makes none beside it taller.
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%' },
});

/** What phrases are filled in with by themselves. */
export function UnitProfile(): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.title}>{t('profileTitle')}</h3>
      <p className={styles.hint}>{t('profileHint')}</p>
      <div className={styles.fields}>
        {PROFILE.map((label) => (
          <ProfileField key={label} label={label} />
        ))}
        <AuthorField />
      </div>
    </section>
  );
}

function ProfileField({ label }: { label: string }): ReactElement {
  const { answers } = useLibrary();
  const groupId = answerId(label);
  const stored = answers.find((answer) => answer.groupId === groupId)?.value ?? '';
  return (
    <KeptField
      label={label}
      stored={stored}
      onKeep={(value) => {
        if (value === '') void library.forgetAnswer(groupId);
        else void library.saveAnswers([{ groupId, label, value }]);
      }}
    />
  );
}

/** Who changes phrases here, as their history tells. */
function AuthorField(): ReactElement {
  const { name, set } = store.author;
  const { value } = useSyncExternalStore(name.subscribe, name.getState);
  return <KeptField hint={t('authorHint')} label={t('authorName')} stored={value} onKeep={(kept) => void set(kept)} />;
}

interface KeptFieldProps {
  label: string;
  hint?: string;
  stored: string;
  onKeep: (value: string) => void;
}

/** What is typed is kept once the field is left. */
function KeptField({ label, hint, stored, onKeep }: KeptFieldProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();

  function keep(): void {
    const value = (typed ?? stored).trim();
    setTyped(undefined);
    if (value !== stored) onKeep(value);
  }

  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.input}
        value={typed ?? stored}
        onBlur={keep}
        onChange={(_event, data) => setTyped(data.value)}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  );
}
