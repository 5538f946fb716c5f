// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/pl/account.json' with { type: 'json' };
import admin from '../../messages/pl/admin.json' with { type: 'json' };
import agency from '../../messages/pl/agency.json' with { type: 'json' };
import auth from '../../messages/pl/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/pl/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/pl/blocks/approval.json' with { type: 'json' };
import blocksAudiences from '../../messages/pl/blocks/audiences.json' with { type: 'json' };
import blocksAudit from '../../messages/pl/blocks/audit.json' with { type: 'json' };
import blocksBudget from '../../messages/pl/blocks/budget.json' with { type: 'json' };
import blocksChannels from '../../messages/pl/blocks/channels.json' with { type: 'json' };
import blocksCompetitors from '../../messages/pl/blocks/competitors.json' with { type: 'json' };
import blocksContent from '../../messages/pl/blocks/content.json' with { type: 'json' };
import blocksDecisions from '../../messages/pl/blocks/decisions.json' with { type: 'json' };
import blocksExperiments from '../../messages/pl/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/pl/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/pl/blocks/funnel.json' with { type: 'json' };
import blocksGoalExtract from '../../messages/pl/blocks/goal-extract.json' with { type: 'json' };
import blocksGoals from '../../messages/pl/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/pl/blocks/guided-text.json' with { type: 'json' };
import blocksJourney from '../../messages/pl/blocks/journey.json' with { type: 'json' };
import blocksKpis from '../../messages/pl/blocks/kpis.json' with { type: 'json' };
import blocksMilestones from '../../messages/pl/blocks/milestones.json' with { type: 'json' };
import blocksPositioning from '../../messages/pl/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/pl/blocks/question-set.json' with { type: 'json' };
import blocksRisks from '../../messages/pl/blocks/risks.json' with { type: 'json' };
import blocksScenarios from '../../messages/pl/blocks/scenarios.json' with { type: 'json' };
import blocksStrategyPyramid from '../../messages/pl/blocks/strategy-pyramid.json' with { type: 'json' };
import blocksSwot from '../../messages/pl/blocks/swot.json' with { type: 'json' };
import blocksTeam from '../../messages/pl/blocks/team.json' with { type: 'json' };
import blocksTechnology from '../../messages/pl/blocks/technology.json' with { type: 'json' };
import checksActivities from '../../messages/pl/checks/activities.json' with { type: 'json' };
import checksApproval from '../../messages/pl/checks/approval.json' with { type: 'json' };
import checksAudiences from '../../messages/pl/checks/audiences.json' with { type: 'json' };
import checksAudit from '../../messages/pl/checks/audit.json' with { type: 'json' };
import checksBudget from '../../messages/pl/checks/budget.json' with { type: 'json' };
import checksChannels from '../../messages/pl/checks/channels.json' with { type: 'json' };
import checksCompetitors from '../../messages/pl/checks/competitors.json' with { type: 'json' };
import checksDecisions from '../../messages/pl/checks/decisions.json' with { type: 'json' };
import checksExperiments from '../../messages/pl/checks/experiments.json' with { type: 'json' };
import checksFollowUp from '../../messages/pl/checks/follow-up.json' with { type: 'json' };
import checksFunnel from '../../messages/pl/checks/funnel.json' with { type: 'json' };
import checksGeneral from '../../messages/pl/checks/general.json' with { type: 'json' };
import checksGoals from '../../messages/pl/checks/goals.json' with { type: 'json' };
import checksGuidedText from '../../messages/pl/checks/guided-text.json' with { type: 'json' };
import checksJourney from '../../messages/pl/checks/journey.json' with { type: 'json' };
import checksKpis from '../../messages/pl/checks/kpis.json' with { type: 'json' };
import checksMilestones from '../../messages/pl/checks/milestones.json' with { type: 'json' };
import checksPositioning from '../../messages/pl/checks/positioning.json' with { type: 'json' };
import checksQuestionSet from '../../messages/pl/checks/question-set.json' with { type: 'json' };
import checksRisks from '../../messages/pl/checks/risks.json' with { type: 'json' };
import checksScenarios from '../../messages/pl/checks/scenarios.json' with { type: 'json' };
import checksStrategyPyramid from '../../messages/pl/checks/strategy-pyramid.json' with { type: 'json' };
import checksSwot from '../../messages/pl/checks/swot.json' with { type: 'json' };
import checksTeam from '../../messages/pl/checks/team.json' with { type: 'json' };
import checksTechnology from '../../messages/pl/checks/technology.json' with { type: 'json' };
import client from '../../messages/pl/client.json' with { type: 'json' };
import common from '../../messages/pl/common.json' with { type: 'json' };
import demo from '../../messages/pl/demo.json' with { type: 'json' };
import errors from '../../messages/pl/errors.json' with { type: 'json' };
import exports from '../../messages/pl/exports.json' with { type: 'json' };
import fieldsActivities from '../../messages/pl/fields/activities.json' with { type: 'json' };
import fieldsApproval from '../../messages/pl/fields/approval.json' with { type: 'json' };
import fieldsAudiences from '../../messages/pl/fields/audiences.json' with { type: 'json' };
import fieldsAudit from '../../messages/pl/fields/audit.json' with { type: 'json' };
import fieldsBudget from '../../messages/pl/fields/budget.json' with { type: 'json' };
import fieldsChannels from '../../messages/pl/fields/channels.json' with { type: 'json' };
import fieldsCompetitors from '../../messages/pl/fields/competitors.json' with { type: 'json' };
import fieldsContent from '../../messages/pl/fields/content.json' with { type: 'json' };
import fieldsDecisions from '../../messages/pl/fields/decisions.json' with { type: 'json' };
import fieldsDocument from '../../messages/pl/fields/document.json' with { type: 'json' };
import fieldsExperiments from '../../messages/pl/fields/experiments.json' with { type: 'json' };
import fieldsFollowUp from '../../messages/pl/fields/follow-up.json' with { type: 'json' };
import fieldsFunnel from '../../messages/pl/fields/funnel.json' with { type: 'json' };
import fieldsGoalExtract from '../../messages/pl/fields/goal-extract.json' with { type: 'json' };
import fieldsGoals from '../../messages/pl/fields/goals.json' with { type: 'json' };
import fieldsGuidedText from '../../messages/pl/fields/guided-text.json' with { type: 'json' };
import fieldsJourney from '../../messages/pl/fields/journey.json' with { type: 'json' };
import fieldsKpis from '../../messages/pl/fields/kpis.json' with { type: 'json' };
import fieldsMilestones from '../../messages/pl/fields/milestones.json' with { type: 'json' };
import fieldsPositioning from '../../messages/pl/fields/positioning.json' with { type: 'json' };
import fieldsQuestionSet from '../../messages/pl/fields/question-set.json' with { type: 'json' };
import fieldsRisks from '../../messages/pl/fields/risks.json' with { type: 'json' };
import fieldsScenarios from '../../messages/pl/fields/scenarios.json' with { type: 'json' };
import fieldsStrategyPyramid from '../../messages/pl/fields/strategy-pyramid.json' with { type: 'json' };
import fieldsSwot from '../../messages/pl/fields/swot.json' with { type: 'json' };
import fieldsTeam from '../../messages/pl/fields/team.json' with { type: 'json' };
import fieldsTechnology from '../../messages/pl/fields/technology.json' with { type: 'json' };
import find from '../../messages/pl/find.json' with { type: 'json' };
import history from '../../messages/pl/history.json' with { type: 'json' };
import legal from '../../messages/pl/legal.json' with { type: 'json' };
import life from '../../messages/pl/life.json' with { type: 'json' };
import mail from '../../messages/pl/mail.json' with { type: 'json' };
import members from '../../messages/pl/members.json' with { type: 'json' };
import outage from '../../messages/pl/outage.json' with { type: 'json' };
import palette from '../../messages/pl/palette.json' with { type: 'json' };
import plan from '../../messages/pl/plan.json' with { type: 'json' };
import recurrence from '../../messages/pl/recurrence.json' with { type: 'json' };
import review from '../../messages/pl/review.json' with { type: 'json' };
import settings from '../../messages/pl/settings.json' with { type: 'json' };
import site from '../../messages/pl/site.json' with { type: 'json' };
import stageSets from '../../messages/pl/stage-sets.json' with { type: 'json' };
import templates from '../../messages/pl/templates.json' with { type: 'json' };
import views from '../../messages/pl/views.json' with { type: 'json' };

export const pl = {
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
