// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/ru/account.json' with { type: 'json' };
import admin from '../../messages/ru/admin.json' with { type: 'json' };
import agency from '../../messages/ru/agency.json' with { type: 'json' };
import auth from '../../messages/ru/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/ru/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/ru/blocks/approval.json' with { type: 'json' };
import blocksBudget from '../../messages/ru/blocks/budget.json' with { type: 'json' };
import blocksExperiments from '../../messages/ru/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/ru/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/ru/blocks/funnel.json' with { type: 'json' };
import blocksGoals from '../../messages/ru/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/ru/blocks/guided-text.json' with { type: 'json' };
import blocksKpis from '../../messages/ru/blocks/kpis.json' with { type: 'json' };
import blocksPositioning from '../../messages/ru/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/ru/blocks/question-set.json' with { type: 'json' };
import checks from '../../messages/ru/checks.json' with { type: 'json' };
import client from '../../messages/ru/client.json' with { type: 'json' };
import common from '../../messages/ru/common.json' with { type: 'json' };
import demo from '../../messages/ru/demo.json' with { type: 'json' };
import errors from '../../messages/ru/errors.json' with { type: 'json' };
import exports from '../../messages/ru/exports.json' with { type: 'json' };
import fields from '../../messages/ru/fields.json' with { type: 'json' };
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

export const ru = {
  account,
  admin,
  agency,
  auth,
  'blocks/activities': blocksActivities,
  'blocks/approval': blocksApproval,
  'blocks/budget': blocksBudget,
  'blocks/experiments': blocksExperiments,
  'blocks/follow-up': blocksFollowUp,
  'blocks/funnel': blocksFunnel,
  'blocks/goals': blocksGoals,
  'blocks/guided-text': blocksGuidedText,
  'blocks/kpis': blocksKpis,
  'blocks/positioning': blocksPositioning,
  'blocks/question-set': blocksQuestionSet,
  checks,
  client,
  common,
  demo,
  errors,
  exports,
  fields,
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
};
