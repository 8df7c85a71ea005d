import { Button, ListItem, makeStyles, tokens } from '@fluentui/react-components';
import { PinRegular } from '@fluentui/react-icons';
import { type DragEvent, memo, type ReactElement } from 'react';
import { fillSnippet, readablePieces } from '../../lib/core/phrases/snippet.ts';
import { topicName } from '../../lib/core/phrases/topics.ts';
import { comesFrom } from '../list/comes-from.ts';
import { GridCell } from '../list/grid-cell.tsx';
import { t } from '../locale/t.ts';
import type { Offer } from './messages.ts';
import { type PhraseDo, PhraseMenu } from './phrase-menu.tsx';
import { PhraseText } from './phrase-text.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'stretch',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  text: { flexGrow: 1, minWidth: 0, alignSelf: 'center' },
  body: {
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
  },
  about: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', alignItems: 'center', flexShrink: 0 },
  insert: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
});

export interface PhraseItemProps {
  offer: Offer;
  onDo: (what: PhraseDo, offer: Offer) => void;
}

/** A phrase that is offered. Enter puts it in; it can be dragged to its place. */
export const PhraseItem = memo(function PhraseItem({ offer, onDo }: PhraseItemProps): ReactElement {
  const { phrase, pinned, completes } = offer;
  const styles = useStyles();
  const pieces = readablePieces(phrase.body);
  const about = [
    ...(completes ? [t('phraseCompletes')] : []),
    ...phrase.topics.map(topicName),
    ...(phrase.state === 'draft' ? [t('phraseIsDraft')] : []),
  ];

  function drag(event: DragEvent): void {
    event.dataTransfer.setData('text/plain', fillSnippet(pieces, new Map()).text);
    event.dataTransfer.effectAllowed = 'copy';
  }

  return (
    <ListItem
      draggable
      className={styles.item}
      value={phrase.id}
      // A click on one of its buttons is that button’s.
      onAction={(_event, { event }) => {
        if (!comesFrom(event, 'button, [role="menu"]')) onDo('insert', offer);
      }}
      onDragStart={drag}
    >
      <GridCell className={styles.text}>
        <div className={styles.body}>
          <PhraseText pieces={pieces} />
        </div>
        {(pinned || about.length > 0) && (
          <div className={styles.about}>
            {pinned && <PinRegular aria-label={t('phrasePinned')} />}
            {about.join(' · ')}
          </div>
        )}
      </GridCell>
      <GridCell className={styles.actions}>
        <Button appearance="subtle" className={styles.insert} onClick={() => onDo('insert', offer)}>
          {t('insert')}
        </Button>
        <PhraseMenu pinned={pinned} onDo={(what) => onDo(what, offer)} />
      </GridCell>
    </ListItem>
  );
});
