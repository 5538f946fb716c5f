import { actionsStates } from './actions-states.tsx';
import { feedbackStates } from './feedback-states.tsx';
import { fieldsStates } from './fields-states.tsx';
import { floatingStates } from './floating-states.tsx';
import { frameStates } from './frame-states.tsx';
import { marksStates } from './marks-states.tsx';
import { paletteStates } from './palette-states.tsx';
import { tableStates } from './table-states.tsx';
import type { UiStates } from './ui-state.ts';

/** A folder of `@kader/ui` and its components in all states. */
export interface UiArea {
  readonly title: string;
  readonly states: UiStates;
  /** Takes the whole line for each state. */
  readonly wide?: boolean;
}

/** Everything `@kader/ui` exports to draw with, folder by folder. */
export const uiAreas: readonly UiArea[] = [
  { title: 'Actions', states: actionsStates },
  { title: 'Feedback', states: feedbackStates },
  { title: 'Fields', states: fieldsStates },
  { title: 'Floating', states: floatingStates },
  { title: 'Marks', states: marksStates },
  { title: 'Palette', states: paletteStates },
  { title: 'Frame', states: frameStates, wide: true },
  { title: 'Table', states: tableStates, wide: true },
];
