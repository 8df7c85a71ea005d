import { roleOptions } from '../../../lib/core/phrases/roles.ts';
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular, FilterFilled, FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useState } from 'react';
import { phraseStates } from '../../../lib/core/phrases/phrase.ts';
import { t } from '../../locale/t.ts';
import { genreOptions, type LabelOption, topicOptions } from '../label-options.ts';
import { useSearchKey } from './use-search-key.ts';
import { isNarrowed, type PhraseFilter, phraseOrders, UNLABELLED } from './phrase-filter.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  // Two in a row on the narrowest page.
  select: { flexGrow: 1, flexBasis: '120px', maxWidth: '200px', minWidth: 0 },
});

export interface FilterBarProps {
  filter: PhraseFilter;
  /** Whether all but the search is behind a button. */
  isFolded: boolean;
  onFilter: (change: Partial<PhraseFilter>) => void;
  /** Stands beside the search. */
  children?: ReactNode;
}

const ORDER_NAMES = { recent: 'libOrderRecent', used: 'libOrderUsed', original: 'libOrderOriginal' } as const;
const STATE_NAMES = { draft: 'libDraft', approved: 'libApproved' } as const;

/** Search, filters and order of the list of phrases. */
export function FilterBar({ filter, isFolded, onFilter, children }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const search = useSearchKey();
  const hasChoice = isNarrowed({ ...filter, words: '' });
  return (
    <search className={styles.bar}>
      <Input
        aria-label={t('libSearch')}
        className={styles.search}
        contentAfter={
          filter.words === '' ? null : (
            <Button
              appearance="transparent"
              aria-label={t('libSearchClear')}
              icon={<DismissRegular />}
              size="small"
              onClick={() => onFilter({ words: '' })}
            />
          )
        }
        contentBefore={<SearchRegular />}
        input={{ ref: search }}
        placeholder={t('libSearch')}
        value={filter.words}
        onChange={(_event, { value }) => onFilter({ words: value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onFilter({ words: '' });
        }}
      />
      {isFolded && (
        <Button
          aria-expanded={isOpen}
          aria-label={t('libFilter')}
          icon={hasChoice ? <FilterFilled /> : <FilterRegular />}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {children}
      {(isOpen || !isFolded) && <Choices filter={filter} onFilter={onFilter} />}
      {(isFolded ? hasChoice : isNarrowed(filter)) && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          onClick={() => onFilter({ words: '', role: undefined, genre: undefined, topic: undefined, state: undefined })}
        >
          {t('libFilterClear')}
        </Button>
      )}
    </search>
  );
}

function Choices({ filter, onFilter }: Pick<FilterBarProps, 'filter' | 'onFilter'>): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Choice any={t('libAnyRole')} options={roleOptions} value={filter.role} onChange={(role) => onFilter({ role })} />
      <Choice
        any={t('libAnyGenre')}
        options={genreOptions()}
        value={filter.genre}
        onChange={(genre) => onFilter({ genre })}
      />
      <Choice
        any={t('libAnyTopic')}
        options={topicOptions()}
        value={filter.topic}
        onChange={(topic) => onFilter({ topic })}
      />
      <Select
        aria-label={t('libAnyState')}
        className={styles.select}
        value={filter.state ?? ''}
        onChange={(_event, { value }) => onFilter({ state: phraseStates.find((state) => state === value) })}
      >
        <option value="">{t('libAnyState')}</option>
        {phraseStates.map((state) => (
          <option key={state} value={state}>
            {t(STATE_NAMES[state])}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('libOrder')}
        className={styles.select}
        value={filter.order}
        onChange={(_event, { value }) => onFilter({ order: phraseOrders.find((order) => order === value) ?? 'recent' })}
      >
        {phraseOrders.map((order) => (
          <option key={order} value={order}>
            {t(ORDER_NAMES[order])}
          </option>
        ))}
      </Select>
    </>
  );
}

interface ChoiceProps {
  /** What it says while anything will do. */
  any: string;
  options: readonly LabelOption[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Values of a select are strings: those of the options carry a sign, so that none is taken for the other two. */
const ANY = 'any';
const NONE = 'none';

function Choice({ any, options, value, onChange }: ChoiceProps): ReactElement {
  const styles = useStyles();

  function choose(chosen: string): void {
    if (chosen === ANY) onChange(undefined);
    else onChange(chosen === NONE ? UNLABELLED : chosen.slice(1));
  }

  return (
    <Select
      aria-label={any}
      className={styles.select}
      value={value === undefined ? ANY : value === UNLABELLED ? NONE : `=${value}`}
      onChange={(_event, data) => choose(data.value)}
    >
      <option value={ANY}>{any}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={`=${id}`}>
          {name}
        </option>
      ))}
      <option value={NONE}>{t('libUnlabelled')}</option>
    </Select>
  );
}
