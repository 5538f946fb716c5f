export { type FocusTarget, isSamePlace } from './focus-source.ts';
export { planNamespaces } from './namespaces.ts';
export type {
  Catalogue,
  Catalogues,
  DecisionEntry,
  PersonCandidate,
  PlanData,
  PlanRights,
  PlanState,
  ReviewInfo,
  ScenarioChoosing,
  Suggestion,
  Suggestions,
} from './plan-data.ts';
export {
  PlanProvider,
  type PlanProviderProps,
  ReadProvider,
  type ReadProviderProps,
} from './plan-provider.tsx';
export { usePlanData } from './plan-scope.ts';
export {
  useCollection,
  useHeader,
  useItem,
  usePeople,
  usePersonName,
  useRowIds,
  useRows,
  useSections,
} from './use-document.ts';
export { useAllFindings, useComputed, useEvaluation, useFill, useFindings } from './use-evaluation.ts';
export { useFocusTarget, useGoTo, useIsCurrentRow } from './use-focus-target.ts';
export { useLeaveTo } from './use-leave-to.ts';
export { useSelected } from './use-selected.ts';
export {
  type OpenConflict,
  useConflicts,
  useEditor,
  usePlanStore,
  useSaveState,
  useStoreState,
  useUndoable,
} from './use-store.ts';
export { useContentLang, useContentLocale, useFrameWord, type Word } from './use-words.ts';
