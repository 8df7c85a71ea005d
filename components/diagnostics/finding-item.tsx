import { Button, ListItem, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, type ReactElement } from 'react';
import type { Severity } from '../../lib/core/diagnostic.ts';
import { comesFrom } from '../list/comes-from.ts';
import { GridCell } from '../list/grid-cell.tsx';
import { MoreMenu } from './more-menu.tsx';
import { subjectName } from './subject.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'stretch',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    cursor: 'pointer',
    transitionProperty: 'opacity',
    transitionDuration: tokens.durationSlower,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  leaving: { opacity: 0 },
  bar: { width: '3px', flexShrink: 0, marginRight: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusSmall },
  error: { backgroundColor: tokens.colorPaletteRedBorderActive },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { backgroundColor: tokens.colorNeutralStroke1 },
  text: { flexGrow: 1, minWidth: 0, alignSelf: 'center' },
  message: { overflowWrap: 'anywhere' },
  where: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // A long label leaves the message its room.
  actions: { display: 'flex', alignItems: 'center', flexShrink: 0, maxWidth: '45%' },
  action: {
    display: 'block',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

/** `mend`: the one likely thing, which writes the first fix or goes to the blank's row. */
export type FindingDo = 'jump' | 'mend' | 'ignore-here' | 'ignore-for-good' | 'switch-off' | 'explain';

/** Plain values, not the finding itself: an item is drawn again only when something on it changed. */
export interface FindingItemProps {
  id: string;
  rule: string;
  subject: string;
  severity: Severity;
  message: string;
  where: string;
  /** The word on the button; absent where nothing can be done by itself. */
  action: string | undefined;
  current: boolean;
  leaving: boolean;
  onDo: (what: FindingDo, id: string) => void;
}

/** One finding. Enter goes there, F mends, I ignores. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactElement {
  const { id, rule, severity, where, action, current, leaving, onDo } = props;
  const styles = useStyles();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const key = event.key.toLowerCase();
    if (key === 'f' && action !== undefined) onDo('mend', id);
    else if (key === 'i') onDo('ignore-here', id);
    else return;
    event.preventDefault();
  }

  return (
    <ListItem
      className={mergeClasses(styles.item, current && styles.current, leaving && styles.leaving)}
      data-finding={rule}
      // A row on its way out is read out no more and takes neither focus nor clicks.
      inert={leaving}
      value={id}
      onAction={(_event, { event }) => {
        if (!comesFrom(event, '[role="menu"], [aria-haspopup="menu"]')) onDo('jump', id);
      }}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden className={mergeClasses(styles.bar, styles[severity])} />
      <GridCell className={styles.text}>
        <div className={styles.message}>{props.message}</div>
        <div className={styles.where} title={where}>
          {where}
        </div>
      </GridCell>
      <GridCell className={styles.actions}>
        {action !== undefined && (
          <Button appearance="subtle" className={styles.action} title={action} onClick={() => onDo('mend', id)}>
            {action}
          </Button>
        )}
        <MoreMenu subject={subjectName(rule, props.subject)} onDo={(what) => onDo(what, id)} />
      </GridCell>
    </ListItem>
  );
});
