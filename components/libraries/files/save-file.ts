/** Hands a file to the user, as the browser does with downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Without what file names can’t hold. */
function fileName(name: string): string {
  return name.replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, '_').slice(0, 100);
}
