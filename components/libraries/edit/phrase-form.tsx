import { roleOptions } from '../../../lib/core/phrases/roles.ts';
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { phraseStates } from '../../../lib/core/phrases/phrase.ts';
import type { LibraryRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { BodyField } from './body-field.tsx';
import { ChipSet } from '../chip-set.tsx';
import { genreOptions, topicOptions, withUnknown } from '../label-options.ts';
import { LibraryField } from '../library-field.tsx';
import type { PhraseDraft } from './phrase-draft.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  half: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
});

export interface PhraseFormProps {
  draft: PhraseDraft;
  libraries: readonly LibraryRow[];
  /** Whether the keys go to its first field at once. */
  takesFocus: boolean;
  onChange: (change: Partial<PhraseDraft>) => void;
}

/** All that is told of a phrase. */
export function PhraseForm({ draft, libraries, takesFocus, onChange }: PhraseFormProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <BodyField body={draft.body} takesFocus={takesFocus} onChange={(body) => onChange({ body })} />
      <ChipSet
        chosen={draft.roles}
        hint={t('libAnyHint')}
        label={t('libRoles')}
        options={withUnknown(roleOptions, draft.roles)}
        onChange={(roles) => onChange({ roles })}
      />
      <ChipSet
        chosen={draft.topics}
        label={t('libTopics')}
        options={withUnknown(topicOptions(), draft.topics)}
        onChange={(topics) => onChange({ topics })}
      />
      <ChipSet
        chosen={draft.genres}
        hint={t('libAnyHint')}
        label={t('libGenres')}
        options={withUnknown(genreOptions(), draft.genres)}
        onChange={(genres) => onChange({ genres })}
      />
      <Field hint={t('libTagsHint')} label={t('libTags')}>
        <Input value={draft.tags} onChange={(_event, { value }) => onChange({ tags: value })} />
      </Field>
      <div className={styles.pair}>
        <LibraryField
          className={styles.half}
          libraries={libraries}
          value={draft.library}
          onChange={(library) => onChange({ library })}
        />
        <Field className={styles.half} hint={t('libValidUntilHint')} label={t('libValidUntil')}>
          <Input
            type="date"
            value={draft.validUntil}
            onChange={(_event, { value }) => onChange({ validUntil: value })}
          />
        </Field>
      </div>
      <Field label={t('libState')}>
        <RadioGroup
          layout="horizontal"
          value={draft.state}
          onChange={(_event, { value }) =>
            onChange({ state: phraseStates.find((state) => state === value) ?? 'approved' })
          }
        >
          <Radio label={t('libApproved')} value="approved" />
          <Radio label={t('libDraft')} value="draft" />
        </RadioGroup>
      </Field>
    </div>
  );
}
