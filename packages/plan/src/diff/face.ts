export { diffWords, type WordPart } from './diff-words.ts';
