import type { ComponentType } from 'react';
import { ActivitiesEditor } from './activities/activities-editor.tsx';
import { ApprovalEditor } from './approval/approval-editor.tsx';
import { AudiencesEditor } from './audiences/audiences-editor.tsx';
import { AuditEditor } from './audit/audit-editor.tsx';
import type { BlockProps } from './block-props.ts';
import { BudgetEditor } from './budget/budget-editor.tsx';
import { ChannelsEditor } from './channels/channels-editor.tsx';
import { CompetitorsEditor } from './competitors/competitors-editor.tsx';
import { ContentEditor } from './content/content-editor.tsx';
import { DecisionsEditor } from './decisions/decisions-editor.tsx';
import { ExperimentsEditor } from './experiments/experiments-editor.tsx';
import { FollowUpEditor } from './follow-up/follow-up-editor.tsx';
import { FunnelEditor } from './funnel/funnel-editor.tsx';
import { GenericEditor } from './generic/generic-editor.tsx';
import { GoalExtractEditor } from './goal-extract/goal-extract-editor.tsx';
import { GoalsEditor } from './goals/goals-editor.tsx';
import { GuidedTextEditor } from './guided-text/guided-text-editor.tsx';
import { JourneyEditor } from './journey/journey-editor.tsx';
import { KpisEditor } from './kpis/kpis-editor.tsx';
import { MilestonesEditor } from './milestones/milestones-editor.tsx';
import { PositioningEditor } from './positioning/positioning-editor.tsx';
import { QuestionSetEditor } from './question-set/question-set-editor.tsx';
import { RisksEditor } from './risks/risks-editor.tsx';
import { ScenariosEditor } from './scenarios/scenarios-editor.tsx';
import { PyramidEditor } from './strategy-pyramid/pyramid-editor.tsx';
import { SwotEditor } from './swot/swot-editor.tsx';
import { TeamEditor } from './team/team-editor.tsx';
import { TechnologyEditor } from './technology/technology-editor.tsx';

const editors: Readonly<Record<string, ComponentType<BlockProps>>> = {
  audit: AuditEditor,
  swot: SwotEditor,
  competitors: CompetitorsEditor,
  audiences: AudiencesEditor,
  goals: GoalsEditor,
  strategyPyramid: PyramidEditor,
  journey: JourneyEditor,
  channels: ChannelsEditor,
  content: ContentEditor,
  technology: TechnologyEditor,
  activities: ActivitiesEditor,
  experiments: ExperimentsEditor,
  guidedText: GuidedTextEditor,
  questionSet: QuestionSetEditor,
  positioning: PositioningEditor,
  funnel: FunnelEditor,
  budget: BudgetEditor,
  goalExtract: GoalExtractEditor,
  scenarios: ScenariosEditor,
  kpis: KpisEditor,
  decisions: DecisionsEditor,
  milestones: MilestonesEditor,
  risks: RisksEditor,
  team: TeamEditor,
  followUp: FollowUpEditor,
  approval: ApprovalEditor,
};

/** How blocks of a type are edited: in a view of their own, else in tables made from the definition. */
export function editorOf(type: string): ComponentType<BlockProps> {
  return editors[type] ?? GenericEditor;
}
