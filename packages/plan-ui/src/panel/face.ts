export { Panel, type PanelProps, type PanelTab } from './panel.tsx';
export { type FindingWords, useFindingWords } from './use-finding-words.ts';
export { useWaive, type WaiveActs } from './use-waive.ts';
export { WaiveDialog } from './waive-dialog.tsx';
