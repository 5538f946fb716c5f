export {
  type AgencyRole,
  agencyRoles,
  type ClientRole,
  clientRoles,
  type StaffRole,
  staffRoles,
} from '@kader/access';
export { actAs } from './act-as.ts';
export { createClientUnderSlug, createPlanUnderId } from './create-under-name.ts';
export { type DemoState, markDemoBegun, markDemoFilled, readDemoState } from './demo-marks.ts';
export { describeDemoPerson } from './describe-demo-person.ts';
export { type DemoSeat, joinDemoPlace } from './join-demo-place.ts';
export { makeDemoPerson, type NewDemoPerson } from './make-demo-person.ts';
