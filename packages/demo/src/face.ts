export { type DemoPerson, type DemoPlace, demoAgencySlug, demoPeople } from './demo-people.ts';
export { type DemoPlanKey, demoPlanId, demoPlanKeys } from './demo-plan-id.ts';
export { landingOf } from './landing-of.ts';
export { type InboxMail, listInbox } from './list-inbox.ts';
