import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import type { PhraseLabels } from '../../../lib/library/store/bulk-changes.ts';
import { t } from '../../locale/t.ts';
import { ChipSet } from '../chip-set.tsx';
import { FormDialog } from '../../dialog/form-dialog.tsx';
import { topicOptions, withUnknown } from '../label-options.ts';
import { readTags } from '../tag-words.ts';

export interface LabelDialogProps {
  phrases: readonly PhraseRow[];
  onClose: () => void;
  onLabel: (labels: PhraseLabels) => void;
}

/** Tags and topics to put on many phrases, and to take off them. */
export function LabelDialog({ phrases, onClose, onLabel }: LabelDialogProps): ReactElement {
  const [tags, setTags] = useState('');
  const [topics, setTopics] = useState<string[]>([]);
  const [tagsGone, setTagsGone] = useState<string[]>([]);
  const [topicsGone, setTopicsGone] = useState<string[]>([]);
  const tagsThere = [...new Set(phrases.flatMap((phrase) => phrase.tags))];
  const topicsThere = [...new Set(phrases.flatMap((phrase) => phrase.topics))];
  const options = withUnknown(topicOptions(), topicsThere);
  const added = { tags: readTags(tags), topics };
  const removed = { tags: tagsGone, topics: topicsGone };
  const isEmpty = [added, removed].every((labels) => labels.tags.length + labels.topics.length === 0);

  return (
    <FormDialog
      action={t('libSave')}
      canAct={!isEmpty}
      title={t('libLabelTitle', phrases.length)}
      onAct={() => onLabel({ add: added, remove: removed })}
      onClose={onClose}
    >
      <Field hint={t('libTagsHint')} label={t('libAddTags')}>
        <Input value={tags} onChange={(_event, { value }) => setTags(value)} />
      </Field>
      <ChipSet chosen={topics} label={t('libAddTopics')} options={topicOptions()} onChange={setTopics} />
      {tagsThere.length > 0 && (
        <ChipSet
          chosen={tagsGone}
          label={t('libRemoveTags')}
          options={tagsThere.map((tag) => ({ id: tag, name: tag }))}
          onChange={setTagsGone}
        />
      )}
      {topicsThere.length > 0 && (
        <ChipSet
          chosen={topicsGone}
          label={t('libRemoveTopics')}
          options={options.filter(({ id }) => topicsThere.includes(id))}
          onChange={setTopicsGone}
        />
      )}
    </FormDialog>
  );
}
