import type { ComponentProps, ReactElement } from 'react';

export interface GridPartProps extends Omit<ComponentProps<'div'>, 'role'> {
  part: 'rowgroup' | 'row' | 'columnheader' | 'gridcell';
}

/** A part of a grid whose rows are drawn only where they are in sight: a table can't have those. */
export function GridPart({ part, ...rest }: GridPartProps): ReactElement {
  return <div role={part} {...rest} />;
}
