/** Outlines on a 16 by 16 grid, drawn for this project. */
const PATHS = {
  menu: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  pencil: 'M3 13l.7-3L10.6 3.100l2.300 2.300L6 12.300 3 13ZM9.300 4.400l2.300 2.300',
  check: 'M3 8.500 6.500 12 13 4.500',
  close: 'M4 4l8 8M12 4l-8 8',
  note: 'M3 3h10v7l-3 3H3ZM5.500 6h5M5.500 8.500h3',
  copy: 'M6 6h7v7H6ZM3 10V3h7',
  marker: 'M3 13.500h10M5.500 10.500 11 5 9 3 3.500 8.500v2Z',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
}

/** A decorative icon; the control around it carries the name. */
export function Icon({ name }: Props) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
