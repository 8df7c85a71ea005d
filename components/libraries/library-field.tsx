import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LibraryRow } from '../../lib/library/phrase-rows.ts';
import { t } from '../locale/t.ts';

export interface LibraryFieldProps {
  libraries: readonly LibraryRow[];
  /** Its id; empty for the user’s own library, which is made when something is first stored in it. */
  value: string;
  className?: string;
  onChange: (id: string) => void;
}

/** Asks in which library something is kept. */
export function LibraryField({ libraries, value, className = '', onChange }: LibraryFieldProps): ReactElement {
  const hasPersonal = libraries.some(({ kind }) => kind === 'personal');
  return (
    <Field className={className} label={t('libLibrary')}>
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {!hasPersonal && <option value="">{t('libPersonal')}</option>}
        {libraries.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
