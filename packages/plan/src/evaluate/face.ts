export type { CheckDefinition, CheckResult, Finding, FindingTarget, Fix, Severity } from './check.ts';
export type { ComputedDefinition, ComputedValue } from './computed.ts';
export { detailWindow } from './detail-window.ts';
export { type Evaluation, evaluate } from './evaluate.ts';
export type { EvaluationInput, PlacedBlock } from './evaluation-input.ts';
export type { BlockState, Fill, FillState, SectionState } from './measure-completeness.ts';
export type { AgencySettings, ChannelEntry, ContextPart, MetricEntry, PlanContext } from './plan-context.ts';
export type { ComputedValues } from './run-computed.ts';
export { type Waiver, waiveChange } from './waivers.ts';
