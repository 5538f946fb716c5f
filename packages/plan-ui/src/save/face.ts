export { SaveSentence } from './save-sentence.tsx';
