import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { t } from '../locale/t.ts';
import type { PageWidth } from './use-width.ts';

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
  },
  footer: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, flexWrap: 'wrap' },
});

export interface SideDrawerProps {
  title: string;
  width: PageWidth;
  /** Below the title. */
  head?: ReactNode;
  /** Buttons; always in sight. */
  footer: ReactNode;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** Lies over the end of the page; over all of a narrow one. */
export function SideDrawer(props: SideDrawerProps): ReactElement {
  const styles = useStyles();
  const { title, width, onClose } = props;
  return (
    <OverlayDrawer
      open
      position="end"
      size={width === 'narrow' ? 'full' : 'medium'}
      onKeyDown={props.onKeyDown}
      onOpenChange={onClose}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" aria-label={t('close')} icon={<DismissRegular />} onClick={onClose} />}
        >
          {title}
        </DrawerHeaderTitle>
        {props.head}
      </DrawerHeader>
      <DrawerBody className={styles.body}>{props.children}</DrawerBody>
      <DrawerFooter className={styles.footer}>{props.footer}</DrawerFooter>
    </OverlayDrawer>
  );
}
