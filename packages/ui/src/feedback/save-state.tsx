import { CloudAlert, CloudCheck, CloudOff, CloudUpload, GitCompareArrows, Lock } from 'lucide-react';
import { cx } from '../styles/cx.ts';

export type SaveStateKind = 'saved' | 'saving' | 'offline' | 'conflict' | 'failed' | 'read-only';

const icons = {
  saved: CloudCheck,
  saving: CloudUpload,
  offline: CloudOff,
  conflict: GitCompareArrows,
  failed: CloudAlert,
  'read-only': Lock,
};
const tones: Readonly<Record<SaveStateKind, string>> = {
  saved: 'text-ink-faint',
  saving: 'text-ink-faint',
  offline: 'text-warn',
  conflict: 'text-bad',
  failed: 'text-bad',
  'read-only': 'text-ink-faint',
};

export type SaveStateProps = {
  readonly state: SaveStateKind;
  /** The sentence: 'Saved', 'Offline: 3 changes kept here'. */
  readonly sentence: string;
  /** Makes the sentence a button: it leads to what it speaks of. */
  readonly onPress?: (() => void) | undefined;
  readonly className?: string | undefined;
};

/** Whether everything is safe, as a sentence with an icon. Spoken when it changes, except for the moment of saving. */
export function SaveState({ state, sentence, onPress, className }: SaveStateProps) {
  const Icon = icons[state];
  return (
    <span
      role="status"
      aria-live={state === 'saving' ? 'off' : 'polite'}
      data-state={state}
      className={cx('inline-flex items-center gap-1.5 text-13', tones[state], className)}
    >
      <Icon aria-hidden="true" className="size-3.5" />
      {onPress === undefined ? (
        sentence
      ) : (
        <button type="button" onClick={onPress} className="touch-44 underline underline-offset-2">
          {sentence}
        </button>
      )}
    </span>
  );
}
