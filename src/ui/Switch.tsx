import type { ComponentChildren } from 'preact';

interface Props {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Id of an element that explains the switch. */
  describedBy?: string;
  isDisabled?: boolean;
  children: ComponentChildren;
}

/** An on/off control whose label is its content. */
export function Switch({ isOn, onChange, describedBy, isDisabled = false, children }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      disabled={isDisabled}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      onClick={() => {
        onChange(!isOn);
      }}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
