import { Button, List, makeStyles, SearchBox, Spinner, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import type { CaretContext } from '../../lib/core/phrases/caret-context.ts';
import { completionOf } from '../../lib/core/phrases/completion.ts';
import { readablePieces, type SnippetPiece } from '../../lib/core/phrases/snippet.ts';
import type { AnswerRow } from '../../lib/library/rows.ts';
import { t } from '../locale/t.ts';
import type { Offer } from './messages.ts';
import { type MissingPart, MissingParts } from './missing-parts.tsx';
import { PhraseItem, type PhraseItemProps } from './phrase-item.tsx';
import type { PhraseDo } from './phrase-menu.tsx';
import { SnippetForm } from './snippet-form.tsx';
import { useShortcuts } from '../app/use-shortcuts.ts';
import { useOffers } from './use-offers.ts';
import { whereAt } from './where-at.ts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  search: { display: 'flex', maxWidth: 'none' },
  where: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  note: { margin: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  wait: { justifyContent: 'flex-start', margin: tokens.spacingHorizontalM },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
});

export interface PhrasesViewProps {
  /** Undefined while nobody has put the caret into the draft. */
  context: CaretContext | undefined;
  answers: AnswerRow[];
  missing: readonly MissingPart[];
  busy: boolean;
  /** Whether something is selected in the draft. */
  hasSelection: boolean;
  search: string;
  onSearch: (words: string) => void;
  /** Puts it in, with these values in its blanks; true where it stands in the draft. */
  onInsert: (offer: Offer, pieces: readonly SnippetPiece[], values: ReadonlyMap<number, string>) => Promise<boolean>;
  onDo: (what: Exclude<PhraseDo, 'insert'>, offer: Offer) => void;
  onBegin: (part: MissingPart) => void;
  onSave: () => void;
  onManage: () => void;
}

/** The phrases for the section under the caret, and a search over all. */
export function PhrasesView(props: PhrasesViewProps): ReactElement {
  const { context, search, busy, onInsert } = props;
  const styles = useStyles();
  const { offers, state } = useOffers(context, search);
  const [asked, setAsked] = useState<Offer>();
  // What is still to be put in changes while the sentence is typed on.
  const open = asked && openedBy(asked, context);
  const root = useRef<HTMLDivElement>(null);
  useShortcuts(useMemo(() => ({ '/': () => root.current?.querySelector('input')?.focus() }), []));

  // In the place of its row, where the eye is; at the end where that has gone meanwhile.
  const shown = offers ?? [];
  const place = shown.findIndex(({ phrase }) => phrase.id === open?.offer.phrase.id);

  const onDo = useMemo(
    () =>
      (what: PhraseDo, offer: Offer): void => {
        if (what === 'insert') start(offer);
        else props.onDo(what, offer);
      },
    // oxlint-disable-next-line react/exhaustive-deps -- rows are drawn again only when the context is another
    [context, busy, props.onDo, onInsert],
  );

  function start(offer: Offer): void {
    const opened = openedBy(offer, context);
    if (opened.pieces.some((piece) => 'blank' in piece)) setAsked(offer);
    else if (!busy) void onInsert(offer, opened.pieces, opened.given);
  }

  async function finish({ offer, pieces }: Opened, values: ReadonlyMap<number, string>): Promise<void> {
    if (await onInsert(offer, pieces, values)) setAsked(undefined);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') props.onSearch('');
    else if (event.key === 'ArrowDown') root.current?.querySelector<HTMLElement>('[role="row"]')?.focus();
    else if (event.key === 'Enter' && offers?.[0] && search.trim() !== '') start(offers[0]);
    else return;
    event.preventDefault();
  }

  return (
    <div ref={root}>
      <div className={styles.head}>
        <SearchBox
          aria-label={t('phraseSearch')}
          className={styles.search}
          placeholder={t('phraseSearchHint')}
          value={search}
          onChange={(_event, data) => props.onSearch(data.value)}
          onKeyDown={onKeyDown}
        />
        {search.trim() === '' && context && (
          <p className={styles.where} title={context.heading}>
            {t('phraseFor', whereAt(context))}
          </p>
        )}
      </div>
      <Rows offers={place === -1 ? shown : shown.slice(0, place)} onDo={onDo} />
      {open && (
        <SnippetForm
          key={open.offer.phrase.id}
          answers={props.answers}
          busy={busy}
          given={open.given}
          pieces={open.pieces}
          title={context?.title ?? ''}
          onCancel={() => setAsked(undefined)}
          onInsert={(values) => void finish(open, values)}
        />
      )}
      {place !== -1 && <Rows offers={shown.slice(place + 1)} onDo={onDo} />}
      <Explain context={context} found={offers?.length} search={search.trim()} state={state} />
      {search.trim() === '' && <MissingParts busy={busy} parts={props.missing} onBegin={props.onBegin} />}
      <div className={styles.foot}>
        <Button disabled={!props.hasSelection} title={t('phraseSaveHint')} onClick={props.onSave}>
          {t('phraseSave')}
        </Button>
        <Button onClick={props.onManage}>{t('phraseManage')}</Button>
      </div>
    </div>
  );
}

function Rows({ offers, onDo }: { offers: readonly Offer[]; onDo: PhraseItemProps['onDo'] }): ReactElement | null {
  if (offers.length === 0) return null;
  return (
    <List aria-label={t('tabPhrases')} navigationMode="composite">
      {offers.map((offer) => (
        <PhraseItem key={offer.phrase.id} offer={offer} onDo={onDo} />
      ))}
    </List>
  );
}

interface Opened {
  offer: Offer;
  /** What is to be put in: the rest, where the beginning is written. */
  pieces: readonly SnippetPiece[];
  given: ReadonlyMap<number, string>;
}

function openedBy(offer: Offer, context: CaretContext | undefined): Opened {
  const pieces = readablePieces(offer.phrase.body);
  const completion = offer.completes && context ? completionOf(pieces, context.sentence) : undefined;
  return { offer, pieces: completion?.rest ?? pieces, given: completion?.values ?? new Map() };
}

interface ExplainProps {
  context: CaretContext | undefined;
  found: number | undefined;
  search: string;
  state: { phrases?: number | undefined; failed: boolean };
}

/** Says why nothing is shown, and what to do. */
function Explain({ context, found, search, state }: ExplainProps): ReactElement | null {
  const styles = useStyles();
  if (state.failed) return <p className={styles.note}>{t('phrasesFailed')}</p>;
  if (state.phrases === undefined) return <Spinner className={styles.wait} label={t('phrasesReading')} size="tiny" />;
  if (search !== '') return found === 0 ? <p className={styles.note}>{t('phraseNothingFound')}</p> : null;
  if (!context) return <p className={styles.note}>{t('phraseNoCaret')}</p>;
  return found === 0 ? <p className={styles.note}>{t('phraseNoneHere')}</p> : null;
}
