import list from './stills.json' with { type: 'json' };

/** What of Kader there are pictures of. `npm run stills` takes them from the running demo; their words are `site:stills`. */
export type StillName = keyof typeof list;

/** Size of the screen that a still shows, in CSS pixels; `density` is how many pixels of its file stand for one of them. */
export interface StillSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

export const stills: Readonly<Record<StillName, StillSize>> = list;
export const stillNames = Object.keys(list) as readonly StillName[];
