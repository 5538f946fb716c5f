// Written by `index-messages` from the files in messages/. Run it after adding a file.
import account from '../../messages/sv/account.json' with { type: 'json' };
import admin from '../../messages/sv/admin.json' with { type: 'json' };
import agency from '../../messages/sv/agency.json' with { type: 'json' };
import auth from '../../messages/sv/auth.json' with { type: 'json' };
import blocksActivities from '../../messages/sv/blocks/activities.json' with { type: 'json' };
import blocksApproval from '../../messages/sv/blocks/approval.json' with { type: 'json' };
import blocksBudget from '../../messages/sv/blocks/budget.json' with { type: 'json' };
import blocksExperiments from '../../messages/sv/blocks/experiments.json' with { type: 'json' };
import blocksFollowUp from '../../messages/sv/blocks/follow-up.json' with { type: 'json' };
import blocksFunnel from '../../messages/sv/blocks/funnel.json' with { type: 'json' };
import blocksGoals from '../../messages/sv/blocks/goals.json' with { type: 'json' };
import blocksGuidedText from '../../messages/sv/blocks/guided-text.json' with { type: 'json' };
import blocksKpis from '../../messages/sv/blocks/kpis.json' with { type: 'json' };
import blocksPositioning from '../../messages/sv/blocks/positioning.json' with { type: 'json' };
import blocksQuestionSet from '../../messages/sv/blocks/question-set.json' with { type: 'json' };
import checks from '../../messages/sv/checks.json' with { type: 'json' };
import client from '../../messages/sv/client.json' with { type: 'json' };
import common from '../../messages/sv/common.json' with { type: 'json' };
import demo from '../../messages/sv/demo.json' with { type: 'json' };
import errors from '../../messages/sv/errors.json' with { type: 'json' };
import exports from '../../messages/sv/exports.json' with { type: 'json' };
import fields from '../../messages/sv/fields.json' with { type: 'json' };
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

export const sv = {
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
