export { Panel, type PanelProps, type PanelTab } from './panel.tsx';
export { type FindingWords, useFindingWords } from './use-finding-words.ts';
