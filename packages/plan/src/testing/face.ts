export {
  everyBlockStructure,
  everyRowId,
  type FieldPlace,
  fieldPlaces,
} from './every-block.ts';
export {
  everyField,
  everyFieldStructure,
  someValues,
  testDefinitions,
} from './every-field.ts';
export { emptyPlan, greatestPlan, leastPlan } from './every-plan.ts';
export { changeOf, everyFieldDocument, type Intent, intentArbitrary } from './intents.ts';
export { fieldsLostOn } from './silent-fields.ts';
export {
  roomAt,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from './texts-everywhere.ts';
