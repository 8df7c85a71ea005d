import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';

/** A screen reader hears the counts only once they have been still for a while. */
const STILL_MS = 2000;

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Announcer({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div aria-live="polite" className={styles.hidden}>
      {said}
    </div>
  );
}
