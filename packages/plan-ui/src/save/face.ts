export { SaveSentence } from './save-sentence.tsx';
export { waitUntilSaved } from './wait-until-saved.ts';
