import { attributeOf } from './safe-dom';

/** The name of a picture's file without its address, size and kind; an empty string when there is none. */
export function pictureKeyOf(address: string): string {
  const file =
    address
      .split(/[?#\s]/)[0]
      ?.split('/')
      .at(-1) ?? '';
  return file.replace(/[-_.]?\d{2,4}x\d{2,4}|\.\w+$/g, '');
}

/** The same of an image element, loaded or yet to be. */
export function pictureKey(element: Element): string {
  return pictureKeyOf(
    attributeOf(element, 'src') || attributeOf(element, 'data-src') || attributeOf(element, 'srcset'),
  );
}

const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** Whether an address is that of a picture's file. */
export function isPictureFile(address: string): boolean {
  return PICTURE_FILE.test(address);
}
