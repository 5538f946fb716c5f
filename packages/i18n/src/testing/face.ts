export { hostileEntries, hostileTexts } from './hostile-texts.ts';
