import { makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  // All of the cell can be hit: a tick is small.
  box: { display: 'flex', alignItems: 'center', justifyContent: 'center', width: '40px', minHeight: '32px' },
  // The browser draws the mark on it in black or white; on this blue it is seen in dark colours, too.
  input: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

export interface TickProps {
  label: string;
  ticked: boolean | 'some';
  onTick: (event: MouseEvent) => void;
}

/** The browser’s own checkbox: a list draws many of them while it scrolls. The list’s keys tick it, so Tab passes it by. */
export function Tick({ label, ticked, onTick }: TickProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.box}>
      <input
        ref={(input) => {
          if (input) input.indeterminate = ticked === 'some';
        }}
        readOnly
        aria-label={label}
        checked={ticked === true}
        className={styles.input}
        tabIndex={-1}
        type="checkbox"
        onClick={(event) => {
          event.stopPropagation();
          onTick(event);
          // The keys go on to work on the list, as after a click beside the box.
          event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
        }}
      />
    </label>
  );
}
