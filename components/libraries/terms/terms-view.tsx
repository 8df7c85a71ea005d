import { Button, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, SearchRegular } from '@fluentui/react-icons';
import { type ReactElement, useMemo, useState } from 'react';
import type { TermRow } from '../../../lib/library/phrase-rows.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import type { LibraryData } from '../library-data.ts';
import { bulkNotice, type Say } from '../notice.ts';
import { TermDialog } from './term-dialog.tsx';
import { TermTable } from './term-table.tsx';

const useStyles = makeStyles({
  view: { flexGrow: 1, minWidth: 0, overflowY: 'auto', padding: tokens.spacingHorizontalM },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  nothing: { margin: `${tokens.spacingVerticalXXL} 0`, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, flexBasis: '200px', minWidth: 0, maxWidth: '400px' },
});

/** More are not drawn: the search finds the others. */
const MOST_SHOWN = 300;

/** Wordings that the check replaces. */
export function TermsView({ data, say }: { data: LibraryData; say: Say }): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [areDeleted, setAreDeleted] = useState(false);
  const [edited, setEdited] = useState<{ term: TermRow | undefined }>();
  const libraries = data.counts.open.map(({ library }) => library);
  const names = useMemo(
    () => new Map(data.counts.open.map(({ library }) => [library.id, library.name])),
    [data.counts],
  );
  const shown = useMemo(() => {
    const wanted = words.trim().toLowerCase();
    return data.terms
      .filter((term) => names.has(term.library) && (term.retiredAt !== undefined) === areDeleted)
      .filter(({ wrong, right, note }) => `${wrong}\n${right}\n${note}`.toLowerCase().includes(wanted))
      .sort((a, b) => b.at - a.at);
  }, [data.terms, names, words, areDeleted]);

  async function change(what: 'retire' | 'restore', term: TermRow): Promise<void> {
    const outcome = await store.terms[what]([term.id]);
    const text = t(what === 'retire' ? 'libTermRetired' : 'libTermRestored', term.wrong);
    say(bulkNotice(store, outcome, () => text));
  }

  return (
    <section aria-label={t('libTabTerms')} className={styles.view}>
      <p className={styles.intro}>{t('libTermsIntro')}</p>
      <div className={styles.bar}>
        <Input
          aria-label={t('libSearchTerms')}
          className={styles.search}
          contentBefore={<SearchRegular />}
          placeholder={t('libSearchTerms')}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
        <Switch
          checked={areDeleted}
          label={t('libDeleted')}
          onChange={(_event, { checked }) => setAreDeleted(checked)}
        />
        <Button appearance="primary" icon={<AddRegular />} onClick={() => setEdited({ term: undefined })}>
          {t('libAddTerm')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          {t(words.trim() !== '' ? 'libNothingFound' : areDeleted ? 'libNoDeletedTerms' : 'libNoTerms')}
        </p>
      ) : (
        <TermTable
          libraryName={(id) => names.get(id) ?? ''}
          terms={shown.slice(0, MOST_SHOWN)}
          onEdit={(term) => setEdited({ term })}
          onRestore={(term) => void change('restore', term)}
          onRetire={(term) => void change('retire', term)}
        />
      )}
      {shown.length > MOST_SHOWN && <p className={styles.intro}>{t('libMoreTerms', shown.length - MOST_SHOWN)}</p>}
      {edited && (
        <TermDialog
          libraries={libraries}
          term={edited.term}
          onClose={() => setEdited(undefined)}
          onSaved={(term) => {
            setEdited(undefined);
            say({ intent: 'success', text: t('libTermSaved', term.wrong, term.right) });
          }}
        />
      )}
    </section>
  );
}
