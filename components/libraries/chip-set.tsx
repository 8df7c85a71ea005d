import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { LabelOption } from './label-options.ts';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  label: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    marginLeft: tokens.spacingHorizontalS,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface ChipSetProps {
  label: string;
  hint?: string;
  options: readonly LabelOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number of a few options, all in sight. */
export function ChipSet({ label, hint, options, chosen, onChange }: ChipSetProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const has = new Set(chosen);
  return (
    <fieldset aria-labelledby={id} className={styles.set}>
      <div className={styles.label}>
        <span id={id}>{label}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </div>
      <div className={styles.chips}>
        {options.map((option) => (
          <ToggleButton
            key={option.id}
            appearance={has.has(option.id) ? 'primary' : 'secondary'}
            checked={has.has(option.id)}
            className={styles.chip}
            onClick={() =>
              onChange(has.has(option.id) ? chosen.filter((each) => each !== option.id) : [...chosen, option.id])
            }
          >
            {option.name}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
