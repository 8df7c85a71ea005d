import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { editsBetween } from '../../lib/core/edits/shortest-edits.ts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: '1.7' },
  went: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorPaletteRedBackground2 },
  came: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A text with what went out of it struck through and what came in marked. */
export function TextChange({ from, to }: { from: string; to: string }): ReactElement {
  const styles = useStyles();
  const edits = editsBetween(from, to);
  const last = edits.at(-1);
  if (!last) return <div className={styles.text}>{from}</div>;
  return (
    <div className={styles.text}>
      {edits.map(({ start, end, text }, at) => (
        <span key={start}>
          {from.slice(edits[at - 1]?.end ?? 0, start)}
          {end > start && <del className={styles.went}>{from.slice(start, end)}</del>}
          {text !== '' && <ins className={styles.came}>{text}</ins>}
        </span>
      ))}
      {from.slice(last.end)}
    </div>
  );
}
