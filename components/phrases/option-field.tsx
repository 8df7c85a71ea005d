import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: '100%' } });

export interface OptionFieldProps {
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  options: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Any number of a list. */
export function OptionField({ label, placeholder, options, chosen, onChoose }: OptionFieldProps): ReactElement {
  const styles = useStyles();
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <Field label={label}>
      <Dropdown
        multiselect
        className={styles.dropdown}
        placeholder={placeholder}
        selectedOptions={[...chosen]}
        value={names.join('、')}
        onOptionSelect={(_event, data) => onChoose(data.selectedOptions)}
      >
        {options.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
