import { Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { MOST_BODY } from '../../lib/core/phrases/phrase.ts';
import { roleOptions } from '../../lib/core/phrases/roles.ts';
import { escapeSnippet } from '../../lib/core/phrases/snippet.ts';
import { readTopics } from '../../lib/core/phrases/topic-reader.ts';
import { topics } from '../../lib/core/phrases/topics.ts';
import { store } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { FormDialog } from '../dialog/form-dialog.tsx';
import { readTags } from '../libraries/tag-words.ts';
import { OptionField } from './option-field.tsx';

export interface SaveDialogProps {
  /** What was selected. */
  text: string;
  /** Where it stands; absent where that isn’t known. */
  context: CaretContext | undefined;
  onClose: (saved: boolean) => void;
}

/** Takes a text into the user’s own library; what it is for is proposed. */
export function SaveDialog({ text, context, onClose }: SaveDialogProps): ReactElement {
  const [body, setBody] = useState(text);
  const [roles, setRoles] = useState<readonly string[]>(() => proposedRoles(context));
  const [chosen, setChosen] = useState<readonly string[]>(() => proposedTopics(text, context));
  const [tags, setTags] = useState('');
  const [problem, setProblem] = useState<string>();
  const isTooLong = body.length > MOST_BODY;

  async function save(): Promise<void> {
    const outcome = await store.phrases.add({
      body: escapeSnippet(body.trim()),
      roles: [...roles],
      genres: [],
      topics: [...chosen],
      tags: readTags(tags),
      state: 'approved',
    });
    if (outcome.status === 'done') onClose(true);
    else setProblem(t('phraseNotStored'));
  }

  return (
    <FormDialog
      action={t('phraseSaveNow')}
      canAct={body.trim() !== '' && !isTooLong}
      title={t('phraseSaveTitle')}
      onAct={() => void save()}
      onClose={() => onClose(false)}
    >
      {problem !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <Field
        label={t('phraseBody')}
        {...(isTooLong ? { validationMessage: t('phraseTooLong', MOST_BODY), validationState: 'error' as const } : {})}
      >
        <Textarea resize="vertical" rows={5} value={body} onChange={(_event, data) => setBody(data.value)} />
      </Field>
      <OptionField
        chosen={roles}
        label={t('phraseRoles')}
        options={roleOptions}
        placeholder={t('phraseAnyRole')}
        onChoose={setRoles}
      />
      <OptionField
        chosen={chosen}
        label={t('phraseTopics')}
        options={topics}
        placeholder={t('phraseNoTopic')}
        onChoose={setChosen}
      />
      <Field hint={t('phraseTagsHint')} label={t('phraseTags')}>
        <Input value={tags} onChange={(_event, data) => setTags(data.value)} />
      </Field>
    </FormDialog>
  );
}

function proposedRoles(context: CaretContext | undefined): string[] {
  return roleOptions.filter(({ id }) => id === context?.role).map(({ id }) => id);
}

/** So much of the whole weight makes a topic worth proposing. */
const LEAST_SHARE = 0.4;

/** What the words are about, or where they say nothing, their heading. */
function proposedTopics(text: string, context: CaretContext | undefined): string[] {
  const byCharacters = (each: string) => each.split('');
  const own = readTopics(text, byCharacters);
  const weights = own.size > 0 ? own : readTopics(context?.heading ?? '', byCharacters);
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return [...weights].filter(([, weight]) => weight >= LEAST_SHARE * sum).map(([id]) => id);
}
