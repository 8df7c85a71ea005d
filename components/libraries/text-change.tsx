import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { editsBetween } from '../../lib/core/edits/shortest-edits.ts';
import { plainBody } from './plain-body.ts';

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

/** From one body to another: what went struck through, what came marked. */
export function TextChange(bodies: { from: string; to: string }): ReactElement {
  const styles = useStyles();
  const from = plainBody(bodies.from);
  const edits = editsBetween(from, plainBody(bodies.to));
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
