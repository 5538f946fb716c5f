// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/nl/account.json' with { type: 'json' };
import admin from '../../messages/nl/admin.json' with { type: 'json' };
import agency from '../../messages/nl/agency.json' with { type: 'json' };
import auth from '../../messages/nl/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/nl/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/nl/blocks/approval.json' with { type: 'json' };
import blocksAudiences from '../../messages/nl/blocks/audiences.json' with { type: 'json' };
import blocksAudit from '../../messages/nl/blocks/audit.json' with { type: 'json' };
import blocksBudget from '../../messages/nl/blocks/budget.json' with { type: 'json' };
import blocksChannels from '../../messages/nl/blocks/channels.json' with { type: 'json' };
import blocksCompetitors from '../../messages/nl/blocks/competitors.json' with { type: 'json' };
import blocksContent from '../../messages/nl/blocks/content.json' with { type: 'json' };
import blocksDecisions from '../../messages/nl/blocks/decisions.json' with { type: 'json' };
import blocksExperiments from '../../messages/nl/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/nl/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/nl/blocks/funnel.json' with { type: 'json' };
import blocksGoalExtract from '../../messages/nl/blocks/goal-extract.json' with { type: 'json' };
import blocksGoals from '../../messages/nl/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/nl/blocks/guided-text.json' with { type: 'json' };
import blocksJourney from '../../messages/nl/blocks/journey.json' with { type: 'json' };
import blocksKpis from '../../messages/nl/blocks/kpis.json' with { type: 'json' };
import blocksMilestones from '../../messages/nl/blocks/milestones.json' with { type: 'json' };
import blocksPositioning from '../../messages/nl/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/nl/blocks/question-set.json' with { type: 'json' };
import blocksRisks from '../../messages/nl/blocks/risks.json' with { type: 'json' };
import blocksScenarios from '../../messages/nl/blocks/scenarios.json' with { type: 'json' };
import blocksStrategyPyramid from '../../messages/nl/blocks/strategy-pyramid.json' with { type: 'json' };
import blocksSwot from '../../messages/nl/blocks/swot.json' with { type: 'json' };
import blocksTeam from '../../messages/nl/blocks/team.json' with { type: 'json' };
import blocksTechnology from '../../messages/nl/blocks/technology.json' with { type: 'json' };
import checksActivities from '../../messages/nl/checks/activities.json' with { type: 'json' };
import checksApproval from '../../messages/nl/checks/approval.json' with { type: 'json' };
import checksAudiences from '../../messages/nl/checks/audiences.json' with { type: 'json' };
import checksAudit from '../../messages/nl/checks/audit.json' with { type: 'json' };
import checksBudget from '../../messages/nl/checks/budget.json' with { type: 'json' };
import checksChannels from '../../messages/nl/checks/channels.json' with { type: 'json' };
import checksCompetitors from '../../messages/nl/checks/competitors.json' with { type: 'json' };
import checksDecisions from '../../messages/nl/checks/decisions.json' with { type: 'json' };
import checksExperiments from '../../messages/nl/checks/experiments.json' with { type: 'json' };
import checksFollowUp from '../../messages/nl/checks/follow-up.json' with { type: 'json' };
import checksFunnel from '../../messages/nl/checks/funnel.json' with { type: 'json' };
import checksGeneral from '../../messages/nl/checks/general.json' with { type: 'json' };
import checksGoals from '../../messages/nl/checks/goals.json' with { type: 'json' };
import checksGuidedText from '../../messages/nl/checks/guided-text.json' with { type: 'json' };
import checksJourney from '../../messages/nl/checks/journey.json' with { type: 'json' };
import checksKpis from '../../messages/nl/checks/kpis.json' with { type: 'json' };
import checksMilestones from '../../messages/nl/checks/milestones.json' with { type: 'json' };
import checksPositioning from '../../messages/nl/checks/positioning.json' with { type: 'json' };
import checksQuestionSet from '../../messages/nl/checks/question-set.json' with { type: 'json' };
import checksRisks from '../../messages/nl/checks/risks.json' with { type: 'json' };
import checksScenarios from '../../messages/nl/checks/scenarios.json' with { type: 'json' };
import checksStrategyPyramid from '../../messages/nl/checks/strategy-pyramid.json' with { type: 'json' };
import checksSwot from '../../messages/nl/checks/swot.json' with { type: 'json' };
import checksTeam from '../../messages/nl/checks/team.json' with { type: 'json' };
import checksTechnology from '../../messages/nl/checks/technology.json' with { type: 'json' };
import client from '../../messages/nl/client.json' with { type: 'json' };
import common from '../../messages/nl/common.json' with { type: 'json' };
import demo from '../../messages/nl/demo.json' with { type: 'json' };
import errors from '../../messages/nl/errors.json' with { type: 'json' };
import exports from '../../messages/nl/exports.json' with { type: 'json' };
import fieldsActivities from '../../messages/nl/fields/activities.json' with { type: 'json' };
import fieldsApproval from '../../messages/nl/fields/approval.json' with { type: 'json' };
import fieldsAudiences from '../../messages/nl/fields/audiences.json' with { type: 'json' };
import fieldsAudit from '../../messages/nl/fields/audit.json' with { type: 'json' };
import fieldsBudget from '../../messages/nl/fields/budget.json' with { type: 'json' };
import fieldsChannels from '../../messages/nl/fields/channels.json' with { type: 'json' };
import fieldsCompetitors from '../../messages/nl/fields/competitors.json' with { type: 'json' };
import fieldsContent from '../../messages/nl/fields/content.json' with { type: 'json' };
import fieldsDecisions from '../../messages/nl/fields/decisions.json' with { type: 'json' };
import fieldsDocument from '../../messages/nl/fields/document.json' with { type: 'json' };
import fieldsExperiments from '../../messages/nl/fields/experiments.json' with { type: 'json' };
import fieldsFollowUp from '../../messages/nl/fields/follow-up.json' with { type: 'json' };
import fieldsFunnel from '../../messages/nl/fields/funnel.json' with { type: 'json' };
import fieldsGoalExtract from '../../messages/nl/fields/goal-extract.json' with { type: 'json' };
import fieldsGoals from '../../messages/nl/fields/goals.json' with { type: 'json' };
import fieldsGuidedText from '../../messages/nl/fields/guided-text.json' with { type: 'json' };
import fieldsJourney from '../../messages/nl/fields/journey.json' with { type: 'json' };
import fieldsKpis from '../../messages/nl/fields/kpis.json' with { type: 'json' };
import fieldsMilestones from '../../messages/nl/fields/milestones.json' with { type: 'json' };
import fieldsPositioning from '../../messages/nl/fields/positioning.json' with { type: 'json' };
import fieldsQuestionSet from '../../messages/nl/fields/question-set.json' with { type: 'json' };
import fieldsRisks from '../../messages/nl/fields/risks.json' with { type: 'json' };
import fieldsScenarios from '../../messages/nl/fields/scenarios.json' with { type: 'json' };
import fieldsStrategyPyramid from '../../messages/nl/fields/strategy-pyramid.json' with { type: 'json' };
import fieldsSwot from '../../messages/nl/fields/swot.json' with { type: 'json' };
import fieldsTeam from '../../messages/nl/fields/team.json' with { type: 'json' };
import fieldsTechnology from '../../messages/nl/fields/technology.json' with { type: 'json' };
import find from '../../messages/nl/find.json' with { type: 'json' };
import history from '../../messages/nl/history.json' with { type: 'json' };
import legal from '../../messages/nl/legal.json' with { type: 'json' };
import life from '../../messages/nl/life.json' with { type: 'json' };
import mail from '../../messages/nl/mail.json' with { type: 'json' };
import members from '../../messages/nl/members.json' with { type: 'json' };
import outage from '../../messages/nl/outage.json' with { type: 'json' };
import palette from '../../messages/nl/palette.json' with { type: 'json' };
import plan from '../../messages/nl/plan.json' with { type: 'json' };
import recurrence from '../../messages/nl/recurrence.json' with { type: 'json' };
import review from '../../messages/nl/review.json' with { type: 'json' };
import settings from '../../messages/nl/settings.json' with { type: 'json' };
import site from '../../messages/nl/site.json' with { type: 'json' };
import stageSets from '../../messages/nl/stage-sets.json' with { type: 'json' };
import templates from '../../messages/nl/templates.json' with { type: 'json' };
import views from '../../messages/nl/views.json' with { type: 'json' };

export const nl = {
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
