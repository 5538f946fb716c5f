// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/pl/account.json' with { type: 'json' };
import admin from '../../messages/pl/admin.json' with { type: 'json' };
import agency from '../../messages/pl/agency.json' with { type: 'json' };
import auth from '../../messages/pl/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/pl/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/pl/blocks/approval.json' with { type: 'json' };
import blocksBudget from '../../messages/pl/blocks/budget.json' with { type: 'json' };
import blocksExperiments from '../../messages/pl/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/pl/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/pl/blocks/funnel.json' with { type: 'json' };
import blocksGoals from '../../messages/pl/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/pl/blocks/guided-text.json' with { type: 'json' };
import blocksKpis from '../../messages/pl/blocks/kpis.json' with { type: 'json' };
import blocksPositioning from '../../messages/pl/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/pl/blocks/question-set.json' with { type: 'json' };
import checks from '../../messages/pl/checks.json' with { type: 'json' };
import client from '../../messages/pl/client.json' with { type: 'json' };
import common from '../../messages/pl/common.json' with { type: 'json' };
import demo from '../../messages/pl/demo.json' with { type: 'json' };
import errors from '../../messages/pl/errors.json' with { type: 'json' };
import exports from '../../messages/pl/exports.json' with { type: 'json' };
import fields from '../../messages/pl/fields.json' with { type: 'json' };
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

export const pl = {
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
