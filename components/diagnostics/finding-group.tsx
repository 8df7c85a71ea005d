import { Button, List, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import type { Finding } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { type FindingDo, FindingItem } from './finding-item.tsx';
import { useLeaving } from './use-leaving.ts';

/** So many are drawn at once; a draft with ten thousand findings still answers quickly. */
const PAGE = 200;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', minHeight: '32px', paddingLeft: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  fold: { minWidth: 0, paddingLeft: 0, fontSize: tokens.fontSizeBase200 },
  list: { paddingLeft: tokens.spacingHorizontalS },
  more: { margin: tokens.spacingHorizontalS },
});

export interface FindingGroupProps {
  title: string;
  findings: Finding[];
  /** Whether it may be folded, and then begins so. */
  folds?: boolean;
  current: string | undefined;
  onDo: (what: FindingDo, id: string) => void;
  where: (finding: Finding) => string;
  actionOf: (finding: Finding) => string | undefined;
}

/** The findings of one severity. */
export function FindingGroup(props: FindingGroupProps): ReactElement | null {
  const styles = useStyles();
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState(!props.folds);
  const shown = useLeaving(props.findings.length > limit ? props.findings.slice(0, limit) : props.findings);
  if (shown.length === 0) return null;
  const left = props.findings.length - limit;
  return (
    <section aria-label={props.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {props.folds ? (
            <Button
              appearance="transparent"
              aria-expanded={open}
              className={styles.fold}
              icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
              onClick={() => setOpen(!open)}
            >
              {t('groupCount', props.title, props.findings.length)}
            </Button>
          ) : (
            t('groupCount', props.title, props.findings.length)
          )}
        </h2>
      </div>
      {open && (
        <List aria-label={props.title} className={styles.list} navigationMode="composite">
          {shown.map(({ finding, leaving }) => (
            <FindingItem
              key={finding.key}
              action={props.actionOf(finding)}
              current={props.current === finding.key}
              id={finding.key}
              leaving={leaving}
              message={finding.diagnostic.message}
              rule={finding.diagnostic.rule}
              severity={finding.diagnostic.severity}
              subject={finding.diagnostic.subject}
              where={props.where(finding)}
              onDo={props.onDo}
            />
          ))}
        </List>
      )}
      {open && left > 0 && (
        <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          {t('showMore', Math.min(PAGE, left), left)}
        </Button>
      )}
    </section>
  );
}
