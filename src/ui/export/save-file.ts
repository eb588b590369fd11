import type { MadeFile } from './make-file';

/** Hands a file to the browser's downloads. */
export function saveFile({ name, content }: MadeFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
