export {
  everyField,
  everyFieldStructure,
  someValues,
  testDefinitions,
} from './every-field.ts';
export { changeOf, everyFieldDocument, type Intent, intentArbitrary } from './intents.ts';
export {
  everyBlockStructure,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from './texts-everywhere.ts';
