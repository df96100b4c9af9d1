// The few signs of the workspace, drawn so that no font need have them.

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  list: 'M2 4h12M2 8h12M2 12h12',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  lock: 'M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 015 0v2',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
