// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/en/account.json' with { type: 'json' };
import admin from '../../messages/en/admin.json' with { type: 'json' };
import agency from '../../messages/en/agency.json' with { type: 'json' };
import auth from '../../messages/en/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/en/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/en/blocks/approval.json' with { type: 'json' };
import blocksAudiences from '../../messages/en/blocks/audiences.json' with { type: 'json' };
import blocksAudit from '../../messages/en/blocks/audit.json' with { type: 'json' };
import blocksBudget from '../../messages/en/blocks/budget.json' with { type: 'json' };
import blocksChannels from '../../messages/en/blocks/channels.json' with { type: 'json' };
import blocksCompetitors from '../../messages/en/blocks/competitors.json' with { type: 'json' };
import blocksContent from '../../messages/en/blocks/content.json' with { type: 'json' };
import blocksDecisions from '../../messages/en/blocks/decisions.json' with { type: 'json' };
import blocksExperiments from '../../messages/en/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/en/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/en/blocks/funnel.json' with { type: 'json' };
import blocksGoalExtract from '../../messages/en/blocks/goal-extract.json' with { type: 'json' };
import blocksGoals from '../../messages/en/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/en/blocks/guided-text.json' with { type: 'json' };
import blocksJourney from '../../messages/en/blocks/journey.json' with { type: 'json' };
import blocksKpis from '../../messages/en/blocks/kpis.json' with { type: 'json' };
import blocksMilestones from '../../messages/en/blocks/milestones.json' with { type: 'json' };
import blocksPositioning from '../../messages/en/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/en/blocks/question-set.json' with { type: 'json' };
import blocksRisks from '../../messages/en/blocks/risks.json' with { type: 'json' };
import blocksScenarios from '../../messages/en/blocks/scenarios.json' with { type: 'json' };
import blocksStrategyPyramid from '../../messages/en/blocks/strategy-pyramid.json' with { type: 'json' };
import blocksSwot from '../../messages/en/blocks/swot.json' with { type: 'json' };
import blocksTeam from '../../messages/en/blocks/team.json' with { type: 'json' };
import blocksTechnology from '../../messages/en/blocks/technology.json' with { type: 'json' };
import checksActivities from '../../messages/en/checks/activities.json' with { type: 'json' };
import checksApproval from '../../messages/en/checks/approval.json' with { type: 'json' };
import checksAudiences from '../../messages/en/checks/audiences.json' with { type: 'json' };
import checksAudit from '../../messages/en/checks/audit.json' with { type: 'json' };
import checksBudget from '../../messages/en/checks/budget.json' with { type: 'json' };
import checksChannels from '../../messages/en/checks/channels.json' with { type: 'json' };
import checksCompetitors from '../../messages/en/checks/competitors.json' with { type: 'json' };
import checksDecisions from '../../messages/en/checks/decisions.json' with { type: 'json' };
import checksExperiments from '../../messages/en/checks/experiments.json' with { type: 'json' };
import checksFollowUp from '../../messages/en/checks/follow-up.json' with { type: 'json' };
import checksFunnel from '../../messages/en/checks/funnel.json' with { type: 'json' };
import checksGeneral from '../../messages/en/checks/general.json' with { type: 'json' };
import checksGoals from '../../messages/en/checks/goals.json' with { type: 'json' };
import checksGuidedText from '../../messages/en/checks/guided-text.json' with { type: 'json' };
import checksJourney from '../../messages/en/checks/journey.json' with { type: 'json' };
import checksKpis from '../../messages/en/checks/kpis.json' with { type: 'json' };
import checksMilestones from '../../messages/en/checks/milestones.json' with { type: 'json' };
import checksPositioning from '../../messages/en/checks/positioning.json' with { type: 'json' };
import checksQuestionSet from '../../messages/en/checks/question-set.json' with { type: 'json' };
import checksRisks from '../../messages/en/checks/risks.json' with { type: 'json' };
import checksScenarios from '../../messages/en/checks/scenarios.json' with { type: 'json' };
import checksStrategyPyramid from '../../messages/en/checks/strategy-pyramid.json' with { type: 'json' };
import checksSwot from '../../messages/en/checks/swot.json' with { type: 'json' };
import checksTeam from '../../messages/en/checks/team.json' with { type: 'json' };
import checksTechnology from '../../messages/en/checks/technology.json' with { type: 'json' };
import client from '../../messages/en/client.json' with { type: 'json' };
import common from '../../messages/en/common.json' with { type: 'json' };
import demo from '../../messages/en/demo.json' with { type: 'json' };
import errors from '../../messages/en/errors.json' with { type: 'json' };
import exports from '../../messages/en/exports.json' with { type: 'json' };
import fieldsActivities from '../../messages/en/fields/activities.json' with { type: 'json' };
import fieldsApproval from '../../messages/en/fields/approval.json' with { type: 'json' };
import fieldsAudiences from '../../messages/en/fields/audiences.json' with { type: 'json' };
import fieldsAudit from '../../messages/en/fields/audit.json' with { type: 'json' };
import fieldsBudget from '../../messages/en/fields/budget.json' with { type: 'json' };
import fieldsChannels from '../../messages/en/fields/channels.json' with { type: 'json' };
import fieldsCompetitors from '../../messages/en/fields/competitors.json' with { type: 'json' };
import fieldsContent from '../../messages/en/fields/content.json' with { type: 'json' };
import fieldsDecisions from '../../messages/en/fields/decisions.json' with { type: 'json' };
import fieldsDocument from '../../messages/en/fields/document.json' with { type: 'json' };
import fieldsExperiments from '../../messages/en/fields/experiments.json' with { type: 'json' };
import fieldsFollowUp from '../../messages/en/fields/follow-up.json' with { type: 'json' };
import fieldsFunnel from '../../messages/en/fields/funnel.json' with { type: 'json' };
import fieldsGoalExtract from '../../messages/en/fields/goal-extract.json' with { type: 'json' };
import fieldsGoals from '../../messages/en/fields/goals.json' with { type: 'json' };
import fieldsGuidedText from '../../messages/en/fields/guided-text.json' with { type: 'json' };
import fieldsJourney from '../../messages/en/fields/journey.json' with { type: 'json' };
import fieldsKpis from '../../messages/en/fields/kpis.json' with { type: 'json' };
import fieldsMilestones from '../../messages/en/fields/milestones.json' with { type: 'json' };
import fieldsPositioning from '../../messages/en/fields/positioning.json' with { type: 'json' };
import fieldsQuestionSet from '../../messages/en/fields/question-set.json' with { type: 'json' };
import fieldsRisks from '../../messages/en/fields/risks.json' with { type: 'json' };
import fieldsScenarios from '../../messages/en/fields/scenarios.json' with { type: 'json' };
import fieldsStrategyPyramid from '../../messages/en/fields/strategy-pyramid.json' with { type: 'json' };
import fieldsSwot from '../../messages/en/fields/swot.json' with { type: 'json' };
import fieldsTeam from '../../messages/en/fields/team.json' with { type: 'json' };
import fieldsTechnology from '../../messages/en/fields/technology.json' with { type: 'json' };
import find from '../../messages/en/find.json' with { type: 'json' };
import history from '../../messages/en/history.json' with { type: 'json' };
import legal from '../../messages/en/legal.json' with { type: 'json' };
import life from '../../messages/en/life.json' with { type: 'json' };
import mail from '../../messages/en/mail.json' with { type: 'json' };
import members from '../../messages/en/members.json' with { type: 'json' };
import outage from '../../messages/en/outage.json' with { type: 'json' };
import palette from '../../messages/en/palette.json' with { type: 'json' };
import plan from '../../messages/en/plan.json' with { type: 'json' };
import recurrence from '../../messages/en/recurrence.json' with { type: 'json' };
import review from '../../messages/en/review.json' with { type: 'json' };
import settings from '../../messages/en/settings.json' with { type: 'json' };
import site from '../../messages/en/site.json' with { type: 'json' };
import stageSets from '../../messages/en/stage-sets.json' with { type: 'json' };
import templates from '../../messages/en/templates.json' with { type: 'json' };
import views from '../../messages/en/views.json' with { type: 'json' };

export const en = {
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
