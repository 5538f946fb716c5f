/** Types that screens may import; nothing here runs. */

export type {
  AdminTemplatePreview,
  AdminTemplateRow,
  AgencyHome,
  AgencySettingsAnswer,
  BinAnswer,
  BinRow,
  ClientRow,
  CompareAnswer,
  ComparedState,
  DecidedVersion,
  DecisionRecord,
  ExportState,
  HistoryAnswer,
  HistoryEntry,
  InvitationAnswer,
  MyAgency,
  OpenPlanAnswer,
  PersonCandidate,
  PersonEntry,
  PlanRow,
  PlanStatus,
  RestoreAnswer,
  ReviewState,
  SearchAnswer,
  SharedVersionAnswer,
  SinceAnswer,
  TemplateCard,
  TemplateCompleteness,
  TemplatePreview,
} from '@kader/services';
export type { ErrorBody } from './http/error-body.ts';
export type { AdminRouter } from './routers/admin-router.ts';
export type { WebRouter } from './routers/web-router.ts';
