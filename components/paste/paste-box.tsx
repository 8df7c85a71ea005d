import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, CopyRegular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { t } from '../locale/t.ts';
import { pasteText } from './paste-text.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
  },
  // A bare textarea: the editor session draws its marks over it, which a styled wrapper would shift.
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '30vh',
    minHeight: '96px',
    resize: 'vertical',
    padding: tokens.spacingHorizontalS,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tools: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
});

export interface PasteBoxProps {
  /** Hands out the element whose text is read, and null when it goes. */
  onScope: (scope: Element | null) => void;
  onBack: () => void;
}

/** A place for a draft that can't be read where it stands. What is put in here is kept on this machine. */
export function PasteBox({ onScope, onBack }: PasteBoxProps): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let closed = false;
    async function restore(): Promise<void> {
      const text = await pasteText.load();
      if (closed || !area.current || !root.current) return;
      area.current.value = text;
      area.current.focus();
      onScope(root.current);
    }
    void restore();
    return () => {
      closed = true;
      onScope(null);
    };
  }, [onScope]);

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.tools}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t('backToPage')}
        </Button>
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          onClick={() => void navigator.clipboard.writeText(area.current?.value ?? '')}
        >
          {t('copyDraft')}
        </Button>
      </div>
      <textarea
        ref={area}
        aria-label={t('pasteBox')}
        className={styles.text}
        placeholder={t('pasteHere')}
        spellCheck={false}
        onInput={(event) => pasteText.set(event.currentTarget.value)}
      />
    </div>
  );
}
