export {
  maxPlanFileBytes,
  maxPlanFilePeople,
  maxPlanFileRows,
  maxPlanFileSections,
  type PlanFile,
  type PlanFileContent,
  type PlanFilePerson,
  type PlanFileRow,
  type PlanFileSection,
  planFileContents,
  planFileId,
} from './plan-file.ts';
export type { PlanFileFault, PlanFileReason } from './plan-file-fault.ts';
export { type ReadPlanFile, readPlanFile } from './read-plan-file.ts';
export { type PlanFileHead, readPlanFileHead } from './read-plan-file-head.ts';
export { type PlanFileOptions, toPlanFile } from './to-plan-file.ts';
