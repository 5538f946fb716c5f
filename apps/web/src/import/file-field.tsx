'use client';
import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';

/** A place for one file: opened with the keyboard or the mouse, or the file is dropped on it. */
export function FileField({
  label,
  hint,
  accept,
  disabled,
  onFile,
}: {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** While what was chosen is being used, no other file can be chosen. */
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}) {
  const hintId = useId();
  const [isOver, setOver] = useState(false);

  function handleDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && !disabled) {
      onFile(file);
    }
  }
  return (
    // Dropping is a second way to what the control within does.
    // biome-ignore lint/a11y/noStaticElementInteractions: the input within is the control
    <div
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={handleDrop}
      className="rounded border border-dashed border-line-control has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent data-over:bg-paper-raised"
    >
      <label className="flex cursor-pointer flex-wrap items-center gap-x-2 gap-y-1 px-4 py-6">
        <FileUp aria-hidden="true" className="size-4 flex-none" />
        <span className="text-14 font-medium underline underline-offset-2">{label}</span>
        <span id={hintId} className="text-13 text-ink-faint">
          {hint}
        </span>
        <input
          type="file"
          accept={accept}
          disabled={disabled}
          aria-label={label}
          aria-describedby={hintId}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) {
              onFile(file);
            }
            // So that the same file, corrected, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
