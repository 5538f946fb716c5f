/** Cards side by side where there is room, else below each other. */
export const alternativeCards = 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,220px),1fr))] gap-3';

/** One of them. */
export const alternativeCard = 'flex min-w-0 flex-col gap-1.5 rounded border p-3';
