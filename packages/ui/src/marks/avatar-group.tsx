import { cx } from '../styles/cx.ts';
import { Avatar } from './avatar.tsx';

export type AvatarGroupProps = {
  /** Says who they are together: '2 people here'. */
  readonly label: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly label?: string | undefined;
  }[];
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly here?: boolean | undefined;
  /** How many are drawn before the rest is counted; 4 when absent. */
  readonly max?: number | undefined;
  readonly className?: string | undefined;
};

/** People side by side; those beyond max stand as '+3', and their names in its tooltip. */
export function AvatarGroup({ label, people, size, here, max = 4, className }: AvatarGroupProps) {
  const drawn = people.length > max ? people.slice(0, max - 1) : people;
  const rest = people.slice(drawn.length);
  return (
    <ul
      aria-label={label}
      className={cx('inline-flex items-center', here ? 'gap-2.5 px-1' : 'gap-1', className)}
    >
      {drawn.map((person) => (
        <li key={person.id} className="flex">
          <Avatar {...person} size={size} here={here} />
        </li>
      ))}
      {rest.length > 0 && (
        <li title={names(rest)} className="num text-12 font-medium text-ink-soft">
          <span aria-hidden="true">+{rest.length}</span>
          <span className="sr-only">{names(rest)}</span>
        </li>
      )}
    </ul>
  );
}

function names(people: AvatarGroupProps['people']): string {
  return people.map((person) => person.name).join(', ');
}
