// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/sv/account.json' with { type: 'json' };
import admin from '../../messages/sv/admin.json' with { type: 'json' };
import agency from '../../messages/sv/agency.json' with { type: 'json' };
import auth from '../../messages/sv/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/sv/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/sv/blocks/approval.json' with { type: 'json' };
import blocksAudiences from '../../messages/sv/blocks/audiences.json' with { type: 'json' };
import blocksAudit from '../../messages/sv/blocks/audit.json' with { type: 'json' };
import blocksBudget from '../../messages/sv/blocks/budget.json' with { type: 'json' };
import blocksChannels from '../../messages/sv/blocks/channels.json' with { type: 'json' };
import blocksCompetitors from '../../messages/sv/blocks/competitors.json' with { type: 'json' };
import blocksContent from '../../messages/sv/blocks/content.json' with { type: 'json' };
import blocksDecisions from '../../messages/sv/blocks/decisions.json' with { type: 'json' };
import blocksExperiments from '../../messages/sv/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/sv/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/sv/blocks/funnel.json' with { type: 'json' };
import blocksGoalExtract from '../../messages/sv/blocks/goal-extract.json' with { type: 'json' };
import blocksGoals from '../../messages/sv/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/sv/blocks/guided-text.json' with { type: 'json' };
import blocksJourney from '../../messages/sv/blocks/journey.json' with { type: 'json' };
import blocksKpis from '../../messages/sv/blocks/kpis.json' with { type: 'json' };
import blocksMilestones from '../../messages/sv/blocks/milestones.json' with { type: 'json' };
import blocksPositioning from '../../messages/sv/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/sv/blocks/question-set.json' with { type: 'json' };
import blocksRisks from '../../messages/sv/blocks/risks.json' with { type: 'json' };
import blocksScenarios from '../../messages/sv/blocks/scenarios.json' with { type: 'json' };
import blocksStrategyPyramid from '../../messages/sv/blocks/strategy-pyramid.json' with { type: 'json' };
import blocksSwot from '../../messages/sv/blocks/swot.json' with { type: 'json' };
import blocksTeam from '../../messages/sv/blocks/team.json' with { type: 'json' };
import blocksTechnology from '../../messages/sv/blocks/technology.json' with { type: 'json' };
import checksActivities from '../../messages/sv/checks/activities.json' with { type: 'json' };
import checksApproval from '../../messages/sv/checks/approval.json' with { type: 'json' };
import checksAudiences from '../../messages/sv/checks/audiences.json' with { type: 'json' };
import checksAudit from '../../messages/sv/checks/audit.json' with { type: 'json' };
import checksBudget from '../../messages/sv/checks/budget.json' with { type: 'json' };
import checksChannels from '../../messages/sv/checks/channels.json' with { type: 'json' };
import checksCompetitors from '../../messages/sv/checks/competitors.json' with { type: 'json' };
import checksDecisions from '../../messages/sv/checks/decisions.json' with { type: 'json' };
import checksExperiments from '../../messages/sv/checks/experiments.json' with { type: 'json' };
import checksFollowUp from '../../messages/sv/checks/follow-up.json' with { type: 'json' };
import checksFunnel from '../../messages/sv/checks/funnel.json' with { type: 'json' };
import checksGeneral from '../../messages/sv/checks/general.json' with { type: 'json' };
import checksGoals from '../../messages/sv/checks/goals.json' with { type: 'json' };
import checksGuidedText from '../../messages/sv/checks/guided-text.json' with { type: 'json' };
import checksJourney from '../../messages/sv/checks/journey.json' with { type: 'json' };
import checksKpis from '../../messages/sv/checks/kpis.json' with { type: 'json' };
import checksMilestones from '../../messages/sv/checks/milestones.json' with { type: 'json' };
import checksPositioning from '../../messages/sv/checks/positioning.json' with { type: 'json' };
import checksQuestionSet from '../../messages/sv/checks/question-set.json' with { type: 'json' };
import checksRisks from '../../messages/sv/checks/risks.json' with { type: 'json' };
import checksScenarios from '../../messages/sv/checks/scenarios.json' with { type: 'json' };
import checksStrategyPyramid from '../../messages/sv/checks/strategy-pyramid.json' with { type: 'json' };
import checksSwot from '../../messages/sv/checks/swot.json' with { type: 'json' };
import checksTeam from '../../messages/sv/checks/team.json' with { type: 'json' };
import checksTechnology from '../../messages/sv/checks/technology.json' with { type: 'json' };
import client from '../../messages/sv/client.json' with { type: 'json' };
import common from '../../messages/sv/common.json' with { type: 'json' };
import demo from '../../messages/sv/demo.json' with { type: 'json' };
import errors from '../../messages/sv/errors.json' with { type: 'json' };
import exports from '../../messages/sv/exports.json' with { type: 'json' };
import fieldsActivities from '../../messages/sv/fields/activities.json' with { type: 'json' };
import fieldsApproval from '../../messages/sv/fields/approval.json' with { type: 'json' };
import fieldsAudiences from '../../messages/sv/fields/audiences.json' with { type: 'json' };
import fieldsAudit from '../../messages/sv/fields/audit.json' with { type: 'json' };
import fieldsBudget from '../../messages/sv/fields/budget.json' with { type: 'json' };
import fieldsChannels from '../../messages/sv/fields/channels.json' with { type: 'json' };
import fieldsCompetitors from '../../messages/sv/fields/competitors.json' with { type: 'json' };
import fieldsContent from '../../messages/sv/fields/content.json' with { type: 'json' };
import fieldsDecisions from '../../messages/sv/fields/decisions.json' with { type: 'json' };
import fieldsDocument from '../../messages/sv/fields/document.json' with { type: 'json' };
import fieldsExperiments from '../../messages/sv/fields/experiments.json' with { type: 'json' };
import fieldsFollowUp from '../../messages/sv/fields/follow-up.json' with { type: 'json' };
import fieldsFunnel from '../../messages/sv/fields/funnel.json' with { type: 'json' };
import fieldsGoalExtract from '../../messages/sv/fields/goal-extract.json' with { type: 'json' };
import fieldsGoals from '../../messages/sv/fields/goals.json' with { type: 'json' };
import fieldsGuidedText from '../../messages/sv/fields/guided-text.json' with { type: 'json' };
import fieldsJourney from '../../messages/sv/fields/journey.json' with { type: 'json' };
import fieldsKpis from '../../messages/sv/fields/kpis.json' with { type: 'json' };
import fieldsMilestones from '../../messages/sv/fields/milestones.json' with { type: 'json' };
import fieldsPositioning from '../../messages/sv/fields/positioning.json' with { type: 'json' };
import fieldsQuestionSet from '../../messages/sv/fields/question-set.json' with { type: 'json' };
import fieldsRisks from '../../messages/sv/fields/risks.json' with { type: 'json' };
import fieldsScenarios from '../../messages/sv/fields/scenarios.json' with { type: 'json' };
import fieldsStrategyPyramid from '../../messages/sv/fields/strategy-pyramid.json' with { type: 'json' };
import fieldsSwot from '../../messages/sv/fields/swot.json' with { type: 'json' };
import fieldsTeam from '../../messages/sv/fields/team.json' with { type: 'json' };
import fieldsTechnology from '../../messages/sv/fields/technology.json' with { type: 'json' };
import find from '../../messages/sv/find.json' with { type: 'json' };
import history from '../../messages/sv/history.json' with { type: 'json' };
import legal from '../../messages/sv/legal.json' with { type: 'json' };
import life from '../../messages/sv/life.json' with { type: 'json' };
import mail from '../../messages/sv/mail.json' with { type: 'json' };
import members from '../../messages/sv/members.json' with { type: 'json' };
import outage from '../../messages/sv/outage.json' with { type: 'json' };
import palette from '../../messages/sv/palette.json' with { type: 'json' };
import plan from '../../messages/sv/plan.json' with { type: 'json' };
import recurrence from '../../messages/sv/recurrence.json' with { type: 'json' };
import review from '../../messages/sv/review.json' with { type: 'json' };
import settings from '../../messages/sv/settings.json' with { type: 'json' };
import site from '../../messages/sv/site.json' with { type: 'json' };
import stageSets from '../../messages/sv/stage-sets.json' with { type: 'json' };
import templates from '../../messages/sv/templates.json' with { type: 'json' };
import views from '../../messages/sv/views.json' with { type: 'json' };

export const sv = {
  account,
  admin,
  agency,
  auth,
  'blocks/activities': blocksActivities,
  'blocks/approval': blocksApproval,
  'blocks/audiences': blocksAudiences,
  'blocks/audit': blocksAudit,
  'blocks/budget': blocksBudget,
  'blocks/channels': blocksChannels,
  'blocks/competitors': blocksCompetitors,
  'blocks/content': blocksContent,
  'blocks/decisions': blocksDecisions,
  'blocks/experiments': blocksExperiments,
  'blocks/follow-up': blocksFollowUp,
  'blocks/funnel': blocksFunnel,
  'blocks/goal-extract': blocksGoalExtract,
  'blocks/goals': blocksGoals,
  'blocks/guided-text': blocksGuidedText,
  'blocks/journey': blocksJourney,
  'blocks/kpis': blocksKpis,
  'blocks/milestones': blocksMilestones,
  'blocks/positioning': blocksPositioning,
  'blocks/question-set': blocksQuestionSet,
  'blocks/risks': blocksRisks,
  'blocks/scenarios': blocksScenarios,
  'blocks/strategy-pyramid': blocksStrategyPyramid,
  'blocks/swot': blocksSwot,
  'blocks/team': blocksTeam,
  'blocks/technology': blocksTechnology,
  client,
  common,
  demo,
  errors,
  exports,
  find,
  history,
  legal,
  life,
  mail,
  members,
  outage,
  palette,
  plan,
  recurrence,
  review,
  settings,
  site,
  'stage-sets': stageSets,
  templates,
  views,
  fields: {
    ...fieldsActivities,
    ...fieldsApproval,
    ...fieldsAudiences,
    ...fieldsAudit,
    ...fieldsBudget,
    ...fieldsChannels,
    ...fieldsCompetitors,
    ...fieldsContent,
    ...fieldsDecisions,
    ...fieldsDocument,
    ...fieldsExperiments,
    ...fieldsFollowUp,
    ...fieldsFunnel,
    ...fieldsGoalExtract,
    ...fieldsGoals,
    ...fieldsGuidedText,
    ...fieldsJourney,
    ...fieldsKpis,
    ...fieldsMilestones,
    ...fieldsPositioning,
    ...fieldsQuestionSet,
    ...fieldsRisks,
    ...fieldsScenarios,
    ...fieldsStrategyPyramid,
    ...fieldsSwot,
    ...fieldsTeam,
    ...fieldsTechnology,
  },
  checks: {
    ...checksActivities,
    ...checksApproval,
    ...checksAudiences,
    ...checksAudit,
    ...checksBudget,
    ...checksChannels,
    ...checksCompetitors,
    ...checksDecisions,
    ...checksExperiments,
    ...checksFollowUp,
    ...checksFunnel,
    ...checksGeneral,
    ...checksGoals,
    ...checksGuidedText,
    ...checksJourney,
    ...checksKpis,
    ...checksMilestones,
    ...checksPositioning,
    ...checksQuestionSet,
    ...checksRisks,
    ...checksScenarios,
    ...checksStrategyPyramid,
    ...checksSwot,
    ...checksTeam,
    ...checksTechnology,
    fixes: {
      ...checksActivities.fixes,
      ...checksApproval.fixes,
      ...checksAudiences.fixes,
      ...checksAudit.fixes,
      ...checksBudget.fixes,
      ...checksChannels.fixes,
      ...checksCompetitors.fixes,
      ...checksDecisions.fixes,
      ...checksExperiments.fixes,
      ...checksFollowUp.fixes,
      ...checksFunnel.fixes,
      ...checksGeneral.fixes,
      ...checksGoals.fixes,
      ...checksGuidedText.fixes,
      ...checksJourney.fixes,
      ...checksKpis.fixes,
      ...checksMilestones.fixes,
      ...checksPositioning.fixes,
      ...checksQuestionSet.fixes,
      ...checksRisks.fixes,
      ...checksScenarios.fixes,
      ...checksStrategyPyramid.fixes,
      ...checksSwot.fixes,
      ...checksTeam.fixes,
      ...checksTechnology.fixes,
    },
  },
};
