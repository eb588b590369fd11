import { writable } from './plain-text';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, between tags or in a quoted attribute. Line ends become LF, as every HTML parser makes them. */
export function escapeHtml(text: string): string {
  return writable(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);
}
