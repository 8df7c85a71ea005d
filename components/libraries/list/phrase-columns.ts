import { makeStyles, tokens } from '@fluentui/react-components';

/** The columns that the head and the rows of the list of phrases share. */
export const usePhraseColumns = makeStyles({
  wide: { gridTemplateColumns: '40px minmax(0, 1fr) 200px 72px 136px' },
  medium: { gridTemplateColumns: '40px minmax(0, 1fr) 180px' },
  narrow: { gridTemplateColumns: '40px minmax(0, 1fr)' },
  row: {
    display: 'grid',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
