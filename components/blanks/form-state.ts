import { useState } from 'react';
import { fillBlank } from '../../lib/core/blanks/fill.ts';
import type { Edit } from '../../lib/core/diagnostic.ts';
import type { FormRow, Place } from '../linter/checker.ts';
import { unexpected } from './expectation.ts';

/** What the user typed and ticked, kept while the draft is edited and rechecked. */
export interface FormState {
  valueOf: (row: FormRow) => string;
  setValue: (row: FormRow, value: string) => void;
  isTicked: (place: Place) => boolean;
  tick: (place: Place, ticked: boolean) => void;
}

export function useFormState(): FormState {
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    valueOf: (row) => values.get(row.group.id) ?? '',
    setValue: (row, value) => setValues(new Map(values).set(row.group.id, value)),
    isTicked: (place) => ticks.get(place.key) ?? !place.blank.doubtful,
    tick: (place, ticked) => setTicks(new Map(ticks).set(place.key, ticked)),
  };
}

/** What pressing the row's button would write; empty where the value is missing or can't be right. */
export function editsOf(form: FormState, row: FormRow): Edit[] {
  const value = form.valueOf(row).trim();
  if (value === '' || unexpected(row.group.meaning, value) !== undefined) return [];
  return row.places.filter((place) => form.isTicked(place)).map((place) => fillBlank(place.blank, value));
}
