import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Tooltip,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { ClipboardPasteRegular, HistoryRegular, OpenRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { genreFiles } from '../../lib/core/genres/files.ts';
import type { LinkView } from '../../lib/messaging/link.ts';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  // The browser shows the name above the panel already; here it is for screen readers.
  product: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  menus: { display: 'flex', flexGrow: 1, minWidth: 0 },
  menu: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  editorMenu: { flexShrink: 1 },
  genreMenu: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface StatusLineProps {
  view: LinkView;
  pasting: boolean;
  /** The genre recognised, or the one that overrules it. */
  genre: string | undefined;
  /** Undefined while the genre is recognised from the draft. */
  chosenGenre: string | undefined;
  onGenre: (genre: string | undefined) => void;
  onEditor: (key: string) => void;
  onLog: () => void;
  onPaste: () => void;
  onPopOut: () => void;
  onSettings: () => void;
}

/** Which kind of draft, which editor, and the panel's own buttons. */
export function StatusLine(props: StatusLineProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.row}>
      <h1 className={styles.product}>{t('extensionName')}</h1>
      <div className={styles.menus}>
        {props.genre !== undefined && <GenreMenu {...props} genre={props.genre} />}
        {props.view.editors.length > 0 && !props.pasting && <EditorMenu {...props} />}
      </div>
      {!props.pasting && (
        <IconButton icon={<ClipboardPasteRegular />} label={t('openPasteBox')} onClick={props.onPaste} />
      )}
      <IconButton icon={<HistoryRegular />} label={t('log')} onClick={props.onLog} />
      <IconButton icon={<OpenRegular />} label={t('popOut')} onClick={props.onPopOut} />
      <IconButton icon={<SettingsRegular />} label={t('settings')} onClick={props.onSettings} />
    </header>
  );
}

function IconButton({
  icon,
  label,
  onClick,
}: {
  icon: ReactElement;
  label: string;
  onClick: () => void;
}): ReactElement {
  // Where the keyboard goes on once a drawer is closed again.
  const restoreFocus = useRestoreFocusTarget();
  return (
    <Tooltip content={label} relationship="label">
      <Button {...restoreFocus} appearance="subtle" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}

function GenreMenu({ genre, chosenGenre, onGenre }: StatusLineProps & { genre: string }): ReactElement {
  const styles = useStyles();
  const all = genreFiles;
  const name = all.find(({ id }) => id === genre)?.name ?? genre;
  return (
    <Menu
      checkedValues={{ genre: [chosenGenre ?? ''] }}
      onCheckedValueChange={(_event, data) => onGenre(data.checkedItems[0] || undefined)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="transparent"
          aria-label={t('genreIs', name)}
          className={`${styles.menu} ${styles.genreMenu}`}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="genre" value="">
            {t('genreRecognised')}
          </MenuItemRadio>
          {all.map((item) => (
            <MenuItemRadio key={item.id} name="genre" value={item.id}>
              {item.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function EditorMenu({ view, onEditor }: StatusLineProps): ReactElement {
  const styles = useStyles();
  const names = view.editors.map(({ info, joins }, at) =>
    joins ? t('joinedFields', joins.fields.length) : info.name.trim() || t('editorNumber', at + 1),
  );
  const at = view.editors.findIndex((editor) => editor.key === view.target);
  const name = names[at] ?? t('chooseEditor');
  const numbered = `${name} ${at + 1}/${view.editors.length}`;
  if (view.editors.length === 1) {
    return (
      <span className={styles.name} style={{ alignSelf: 'center' }} title={name}>
        {name}
      </span>
    );
  }
  return (
    <Menu
      checkedValues={{ editor: [view.target ?? ''] }}
      onCheckedValueChange={(_event, data) => onEditor(data.checkedItems[0] ?? '')}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="transparent"
          aria-label={t('editorIs', numbered)}
          className={`${styles.menu} ${styles.editorMenu}`}
          title={name}
        >
          <span className={styles.name}>{numbered}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {view.editors.map((editor, index) => (
            <MenuItemRadio key={editor.key} name="editor" value={editor.key}>
              {editor.joins
                ? t('joinedChoice', editor.joins.fields.length, editor.info.length)
                : t('editorChoice', names[index] ?? '', editor.info.length)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
