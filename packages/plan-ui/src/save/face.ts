export type { WaysOut } from './gone-dialog.tsx';
export { SaveSentence } from './save-sentence.tsx';
export { waitUntilSaved } from './wait-until-saved.ts';
export type { FindPlan, Whereabouts } from './whereabouts.ts';
