import type { ComponentType } from 'react';
import { ActivitiesReader } from './activities/activities-reader.tsx';
import { ApprovalReader } from './approval/approval-reader.tsx';
import { AudiencesReader } from './audiences/audiences-reader.tsx';
import { AuditReader } from './audit/audit-reader.tsx';
import type { BlockProps } from './block-props.ts';
import { BudgetReader } from './budget/budget-reader.tsx';
import { ChannelsReader } from './channels/channels-reader.tsx';
import { CompetitorsReader } from './competitors/competitors-reader.tsx';
import { ContentReader } from './content/content-reader.tsx';
import { DecisionsReader } from './decisions/decisions-reader.tsx';
import { ExperimentsReader } from './experiments/experiments-reader.tsx';
import { FollowUpReader } from './follow-up/follow-up-reader.tsx';
import { FunnelReader } from './funnel/funnel-reader.tsx';
import { GenericReader } from './generic/generic-reader.tsx';
import { GoalExtractReader } from './goal-extract/goal-extract-reader.tsx';
import { GoalsReader } from './goals/goals-reader.tsx';
import { GuidedTextReader } from './guided-text/guided-text-reader.tsx';
import { JourneyReader } from './journey/journey-reader.tsx';
import { KpisReader } from './kpis/kpis-reader.tsx';
import { MilestonesReader } from './milestones/milestones-reader.tsx';
import { PositioningReader } from './positioning/positioning-reader.tsx';
import { QuestionSetReader } from './question-set/question-set-reader.tsx';
import { RisksReader } from './risks/risks-reader.tsx';
import { ScenariosReader } from './scenarios/scenarios-reader.tsx';
import { PyramidReader } from './strategy-pyramid/pyramid-reader.tsx';
import { SwotReader } from './swot/swot-reader.tsx';
import { TeamReader } from './team/team-reader.tsx';
import { TechnologyReader } from './technology/technology-reader.tsx';

/** Reading views of their own. Apart from the editors, so that a client's page does not carry them. */
const readers: Readonly<Record<string, ComponentType<BlockProps>>> = {
  audit: AuditReader,
  swot: SwotReader,
  competitors: CompetitorsReader,
  audiences: AudiencesReader,
  goals: GoalsReader,
  strategyPyramid: PyramidReader,
  journey: JourneyReader,
  channels: ChannelsReader,
  content: ContentReader,
  technology: TechnologyReader,
  activities: ActivitiesReader,
  experiments: ExperimentsReader,
  guidedText: GuidedTextReader,
  questionSet: QuestionSetReader,
  positioning: PositioningReader,
  funnel: FunnelReader,
  budget: BudgetReader,
  goalExtract: GoalExtractReader,
  scenarios: ScenariosReader,
  kpis: KpisReader,
  decisions: DecisionsReader,
  milestones: MilestonesReader,
  risks: RisksReader,
  team: TeamReader,
  followUp: FollowUpReader,
  approval: ApprovalReader,
};

/** How blocks of a type are read: by a view of their own, else as tables made from the definition. */
export function readerOf(type: string): ComponentType<BlockProps> {
  return readers[type] ?? GenericReader;
}
