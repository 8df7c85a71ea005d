import type { ReactElement, ReactNode } from 'react';

/** A cell of a list row that holds buttons: the component library makes such a list a grid, for its arrow keys. */
export function GridCell({ className, children }: { className: string; children: ReactNode }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the rows are list items, in which a td can't stand
    <div className={className} role="gridcell">
      {children}
    </div>
  );
}
