import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';

export interface FileButtonProps {
  label: string;
  /** As the attribute `accept`. */
  accept: string;
  appearance?: NonNullable<ButtonProps['appearance']>;
  onFile: (file: File) => void;
}

/** Opens the computer’s window for choosing a file. */
export function FileButton({ label, accept, appearance = 'secondary', onFile }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        accept={accept}
        aria-label={label}
        type="file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file, once mended, can be chosen again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
