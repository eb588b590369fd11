import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/** A component that is rendered again only when one of its props is another one than before. */
export function memo<Props extends object>(View: FunctionComponent<Props>): FunctionComponent<Props> {
  return function Memo(props: Props) {
    return useMemo(() => <View {...props} />, Object.values(props));
  };
}
