import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: '48px' },
  tabs: { flexGrow: 1 },
});

export type PageTab = 'phrases' | 'terms' | 'duplicates';

const TABS = [
  ['phrases', 'libTabPhrases'],
  ['terms', 'libTabTerms'],
  ['duplicates', 'libTabDuplicates'],
] as const;

export interface TitleBarProps {
  tab: PageTab;
  onTab: (tab: PageTab) => void;
  /** Buttons at its end. */
  children?: ReactNode;
}

/** The page’s name, its views, and what is done with libraries as files. */
export function TitleBar({ tab, onTab, children }: TitleBarProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t('libTitle')}</h1>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => onTab(TABS.find(([name]) => name === value)?.[0] ?? 'phrases')}
      >
        {TABS.map(([name, label]) => (
          <Tab key={name} value={name}>
            {t(label)}
          </Tab>
        ))}
      </TabList>
      {children}
    </header>
  );
}
