import {
  Button,
  ListItem,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, memo, type ReactElement } from 'react';
import type { Finding } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
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
  leaving: { opacity: 0, pointerEvents: 'none' },
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
  actions: { display: 'flex', alignItems: 'center', flexShrink: 0 },
  action: {
    minWidth: 0,
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

export interface FindingActions {
  jump: (finding: Finding) => void;
  /** The one likely thing to do: writes the first fix, or goes to the blank's row. */
  mend: (finding: Finding) => void;
  ignoreHere: (finding: Finding) => void;
  ignoreForGood: (finding: Finding) => void;
  switchOff: (finding: Finding) => void;
  explain: (finding: Finding) => void;
}

export interface FindingItemProps {
  finding: Finding;
  where: string;
  /** The word on the button; absent where nothing can be done by itself. */
  action: string | undefined;
  current: boolean;
  leaving: boolean;
  actions: FindingActions;
}

/** One finding. Enter goes there, F mends, I ignores. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactElement {
  const { finding, actions } = props;
  const styles = useStyles();
  const { severity, message } = finding.diagnostic;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const key = event.key.toLowerCase();
    if (key === 'f' && props.action !== undefined) actions.mend(finding);
    else if (key === 'i') actions.ignoreHere(finding);
    else return;
    event.preventDefault();
  }

  return (
    <ListItem
      aria-hidden={props.leaving || undefined}
      className={mergeClasses(styles.item, props.current && styles.current, props.leaving && styles.leaving)}
      data-finding={finding.diagnostic.rule}
      value={finding.key}
      onAction={() => actions.jump(finding)}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden className={mergeClasses(styles.bar, styles[severity])} />
      <div className={styles.text} role="gridcell">
        <div className={styles.message}>{message}</div>
        <div className={styles.where} title={props.where}>
          {props.where}
        </div>
      </div>
      <div className={styles.actions} role="gridcell">
        {props.action !== undefined && (
          <Button appearance="subtle" className={styles.action} onClick={() => actions.mend(finding)}>
            {props.action}
          </Button>
        )}
        <MoreMenu actions={actions} finding={finding} />
      </div>
    </ListItem>
  );
});

function MoreMenu({ finding, actions }: { finding: Finding; actions: FindingActions }): ReactElement {
  const { rule, subject } = finding.diagnostic;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" aria-label={t('more')} icon={<MoreHorizontalRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => actions.ignoreHere(finding)}>{t('ignoreHere')}</MenuItem>
          <MenuItem onClick={() => actions.ignoreForGood(finding)}>
            {t('ignoreForGood', subjectName(rule, subject))}
          </MenuItem>
          <MenuItem onClick={() => actions.switchOff(finding)}>{t('switchOff')}</MenuItem>
          <MenuItem onClick={() => actions.explain(finding)}>{t('explain')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
