import type { DocumentSection } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { setActivities } from './blocks/set-activities.ts';
import { setApproval } from './blocks/set-approval.ts';
import { setAudit } from './blocks/set-audit.ts';
import { setBudget } from './blocks/set-budget.ts';
import { setChannelMap } from './blocks/set-channel-map.ts';
import { setCompetitors } from './blocks/set-competitors.ts';
import { setContentPlan } from './blocks/set-content.ts';
import { setDecisions } from './blocks/set-decisions.ts';
import { setExperiments } from './blocks/set-experiments.ts';
import { setFollowUp } from './blocks/set-follow-up.ts';
import { setFunnel } from './blocks/set-funnel.ts';
import { setGoalExtract } from './blocks/set-goal-extract.ts';
import { setGoals } from './blocks/set-goals.ts';
import { setGuidedText } from './blocks/set-guided-text.ts';
import { setJourney } from './blocks/set-journey.ts';
import { setKpis } from './blocks/set-kpis.ts';
import { setMilestones } from './blocks/set-milestones.ts';
import { setPositioning } from './blocks/set-positioning.ts';
import { setPyramid } from './blocks/set-pyramid.ts';
import { setQuestionSet } from './blocks/set-question-set.ts';
import { setRisks } from './blocks/set-risks.ts';
import { setAnyBlock } from './blocks/set-rows.ts';
import { setScenarios } from './blocks/set-scenarios.ts';
import { setSwot } from './blocks/set-swot.ts';
import { setTeam } from './blocks/set-team.ts';
import { setTechnology } from './blocks/set-technology.ts';
import { type Content, textOf } from './content.ts';
import { type Piece, partHeading, sectionHeading, underHeading } from './pieces.ts';
import type { Reading } from './reading.ts';
import { looks } from './text-looks.ts';

/** Block types for which a table would be poor. Any other is set from its definition. */
const setters: Readonly<Record<string, (reading: Reading, block: BlockInstance) => Content[]>> = {
  guidedText: setGuidedText,
  audit: setAudit,
  swot: setSwot,
  competitors: setCompetitors,
  goals: setGoals,
  questionSet: setQuestionSet,
  positioning: setPositioning,
  funnel: setFunnel,
  strategyPyramid: setPyramid,
  journey: setJourney,
  channels: setChannelMap,
  content: setContentPlan,
  technology: setTechnology,
  activities: setActivities,
  experiments: setExperiments,
  budget: setBudget,
  goalExtract: setGoalExtract,
  scenarios: setScenarios,
  kpis: setKpis,
  team: setTeam,
  milestones: setMilestones,
  risks: setRisks,
  decisions: setDecisions,
  followUp: setFollowUp,
  approval: setApproval,
};

/** A section in print: its number and title, then its blocks; one line when nothing is in it. */
export function setSection(reading: Reading, { section, title }: DocumentSection, number: number): Content[] {
  const name = title ?? reading.frame(`sections.${section.key}.title`);
  const heading = sectionHeading(reading, `section-${section.key}`, String(number), name);
  const several = section.blocks.length > 1;
  const blocks = section.blocks.flatMap((block) => {
    const own = several ? [partHeading(reading, reading.frame(`blocks.${block.key}.title`))] : [];
    const body = (setters[block.type] ?? setAnyBlock)(reading, block);
    if (body.length > 0) {
      return own.reduce((under, head) => underHeading(head, under.map(asPiece)), body);
    }
    // The contents lead to every heading met, and this one will not be there.
    reading.headings.splice(reading.headings.length - own.length, own.length);
    return [];
  });
  const contents =
    blocks.length === 0
      ? [textOf(reading.words('emptySection'), { ...looks.reading, italics: true })]
      : blocks;
  return underHeading(heading, contents.map(asPiece));
}

function asPiece(content: Content): Piece {
  return { content, kept: 'unbreakable' in content };
}
