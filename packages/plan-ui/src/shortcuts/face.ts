export { shortcuts } from './shortcuts.ts';
