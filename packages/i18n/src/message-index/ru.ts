// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/ru/account.json' with { type: 'json' };
import admin from '../../messages/ru/admin.json' with { type: 'json' };
import agency from '../../messages/ru/agency.json' with { type: 'json' };
import auth from '../../messages/ru/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/ru/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/ru/blocks/approval.json' with { type: 'json' };
import blocksAudiences from '../../messages/ru/blocks/audiences.json' with { type: 'json' };
import blocksAudit from '../../messages/ru/blocks/audit.json' with { type: 'json' };
import blocksBudget from '../../messages/ru/blocks/budget.json' with { type: 'json' };
import blocksChannels from '../../messages/ru/blocks/channels.json' with { type: 'json' };
import blocksCompetitors from '../../messages/ru/blocks/competitors.json' with { type: 'json' };
import blocksContent from '../../messages/ru/blocks/content.json' with { type: 'json' };
import blocksDecisions from '../../messages/ru/blocks/decisions.json' with { type: 'json' };
import blocksExperiments from '../../messages/ru/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/ru/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/ru/blocks/funnel.json' with { type: 'json' };
import blocksGoalExtract from '../../messages/ru/blocks/goal-extract.json' with { type: 'json' };
import blocksGoals from '../../messages/ru/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/ru/blocks/guided-text.json' with { type: 'json' };
import blocksJourney from '../../messages/ru/blocks/journey.json' with { type: 'json' };
import blocksKpis from '../../messages/ru/blocks/kpis.json' with { type: 'json' };
import blocksMilestones from '../../messages/ru/blocks/milestones.json' with { type: 'json' };
import blocksPositioning from '../../messages/ru/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/ru/blocks/question-set.json' with { type: 'json' };
import blocksRisks from '../../messages/ru/blocks/risks.json' with { type: 'json' };
import blocksScenarios from '../../messages/ru/blocks/scenarios.json' with { type: 'json' };
import blocksStrategyPyramid from '../../messages/ru/blocks/strategy-pyramid.json' with { type: 'json' };
import blocksSwot from '../../messages/ru/blocks/swot.json' with { type: 'json' };
import blocksTeam from '../../messages/ru/blocks/team.json' with { type: 'json' };
import blocksTechnology from '../../messages/ru/blocks/technology.json' with { type: 'json' };
import checksActivities from '../../messages/ru/checks/activities.json' with { type: 'json' };
import checksApproval from '../../messages/ru/checks/approval.json' with { type: 'json' };
import checksAudiences from '../../messages/ru/checks/audiences.json' with { type: 'json' };
import checksAudit from '../../messages/ru/checks/audit.json' with { type: 'json' };
import checksBudget from '../../messages/ru/checks/budget.json' with { type: 'json' };
import checksChannels from '../../messages/ru/checks/channels.json' with { type: 'json' };
import checksCompetitors from '../../messages/ru/checks/competitors.json' with { type: 'json' };
import checksDecisions from '../../messages/ru/checks/decisions.json' with { type: 'json' };
import checksExperiments from '../../messages/ru/checks/experiments.json' with { type: 'json' };
import checksFollowUp from '../../messages/ru/checks/follow-up.json' with { type: 'json' };
import checksFunnel from '../../messages/ru/checks/funnel.json' with { type: 'json' };
import checksGeneral from '../../messages/ru/checks/general.json' with { type: 'json' };
import checksGoals from '../../messages/ru/checks/goals.json' with { type: 'json' };
import checksGuidedText from '../../messages/ru/checks/guided-text.json' with { type: 'json' };
import checksJourney from '../../messages/ru/checks/journey.json' with { type: 'json' };
import checksKpis from '../../messages/ru/checks/kpis.json' with { type: 'json' };
import checksMilestones from '../../messages/ru/checks/milestones.json' with { type: 'json' };
import checksPositioning from '../../messages/ru/checks/positioning.json' with { type: 'json' };
import checksQuestionSet from '../../messages/ru/checks/question-set.json' with { type: 'json' };
import checksRisks from '../../messages/ru/checks/risks.json' with { type: 'json' };
import checksScenarios from '../../messages/ru/checks/scenarios.json' with { type: 'json' };
import checksStrategyPyramid from '../../messages/ru/checks/strategy-pyramid.json' with { type: 'json' };
import checksSwot from '../../messages/ru/checks/swot.json' with { type: 'json' };
import checksTeam from '../../messages/ru/checks/team.json' with { type: 'json' };
import checksTechnology from '../../messages/ru/checks/technology.json' with { type: 'json' };
import client from '../../messages/ru/client.json' with { type: 'json' };
import common from '../../messages/ru/common.json' with { type: 'json' };
import demo from '../../messages/ru/demo.json' with { type: 'json' };
import errors from '../../messages/ru/errors.json' with { type: 'json' };
import exports from '../../messages/ru/exports.json' with { type: 'json' };
import fieldsActivities from '../../messages/ru/fields/activities.json' with { type: 'json' };
import fieldsApproval from '../../messages/ru/fields/approval.json' with { type: 'json' };
import fieldsAudiences from '../../messages/ru/fields/audiences.json' with { type: 'json' };
import fieldsAudit from '../../messages/ru/fields/audit.json' with { type: 'json' };
import fieldsBudget from '../../messages/ru/fields/budget.json' with { type: 'json' };
import fieldsChannels from '../../messages/ru/fields/channels.json' with { type: 'json' };
import fieldsCompetitors from '../../messages/ru/fields/competitors.json' with { type: 'json' };
import fieldsContent from '../../messages/ru/fields/content.json' with { type: 'json' };
import fieldsDecisions from '../../messages/ru/fields/decisions.json' with { type: 'json' };
import fieldsDocument from '../../messages/ru/fields/document.json' with { type: 'json' };
import fieldsExperiments from '../../messages/ru/fields/experiments.json' with { type: 'json' };
import fieldsFollowUp from '../../messages/ru/fields/follow-up.json' with { type: 'json' };
import fieldsFunnel from '../../messages/ru/fields/funnel.json' with { type: 'json' };
import fieldsGoalExtract from '../../messages/ru/fields/goal-extract.json' with { type: 'json' };
import fieldsGoals from '../../messages/ru/fields/goals.json' with { type: 'json' };
import fieldsGuidedText from '../../messages/ru/fields/guided-text.json' with { type: 'json' };
import fieldsJourney from '../../messages/ru/fields/journey.json' with { type: 'json' };
import fieldsKpis from '../../messages/ru/fields/kpis.json' with { type: 'json' };
import fieldsMilestones from '../../messages/ru/fields/milestones.json' with { type: 'json' };
import fieldsPositioning from '../../messages/ru/fields/positioning.json' with { type: 'json' };
import fieldsQuestionSet from '../../messages/ru/fields/question-set.json' with { type: 'json' };
import fieldsRisks from '../../messages/ru/fields/risks.json' with { type: 'json' };
import fieldsScenarios from '../../messages/ru/fields/scenarios.json' with { type: 'json' };
import fieldsStrategyPyramid from '../../messages/ru/fields/strategy-pyramid.json' with { type: 'json' };
import fieldsSwot from '../../messages/ru/fields/swot.json' with { type: 'json' };
import fieldsTeam from '../../messages/ru/fields/team.json' with { type: 'json' };
import fieldsTechnology from '../../messages/ru/fields/technology.json' with { type: 'json' };
import find from '../../messages/ru/find.json' with { type: 'json' };
import history from '../../messages/ru/history.json' with { type: 'json' };
import legal from '../../messages/ru/legal.json' with { type: 'json' };
import life from '../../messages/ru/life.json' with { type: 'json' };
import mail from '../../messages/ru/mail.json' with { type: 'json' };
import members from '../../messages/ru/members.json' with { type: 'json' };
import outage from '../../messages/ru/outage.json' with { type: 'json' };
import palette from '../../messages/ru/palette.json' with { type: 'json' };
import plan from '../../messages/ru/plan.json' with { type: 'json' };
import recurrence from '../../messages/ru/recurrence.json' with { type: 'json' };
import review from '../../messages/ru/review.json' with { type: 'json' };
import settings from '../../messages/ru/settings.json' with { type: 'json' };
import site from '../../messages/ru/site.json' with { type: 'json' };
import stageSets from '../../messages/ru/stage-sets.json' with { type: 'json' };
import templates from '../../messages/ru/templates.json' with { type: 'json' };
import views from '../../messages/ru/views.json' with { type: 'json' };

export const ru = {
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
