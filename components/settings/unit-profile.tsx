import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { library, useLibrary } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { answerId, PROFILE } from '../phrases/remembered.ts';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalM,
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
      </div>
    </section>
  );
}

function ProfileField({ label }: { label: string }): ReactElement {
  const styles = useStyles();
  const { answers } = useLibrary();
  const groupId = answerId(label);
  const stored = answers.find((answer) => answer.groupId === groupId)?.value ?? '';
  const [typed, setTyped] = useState<string>();

  function keep(): void {
    const value = (typed ?? stored).trim();
    setTyped(undefined);
    if (value === stored) return;
    if (value === '') void library.forgetAnswer(groupId);
    else void library.saveAnswers([{ groupId, label, value }]);
  }

  return (
    <Field label={label}>
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
