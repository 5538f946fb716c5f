export { ApiError } from './api-error.ts';
export { alone, createWebClient, toApiError } from './create-api-client.ts';
export { createDocumentTransport, type DocumentTransport, type PersonNames } from './document-transport.ts';
export { fetchFile } from './fetch-file.ts';
export {
  acceptInvitation,
  requestSignInLink,
  savePreferences,
  signInAsDemoPerson,
  signInByLink,
  signOut,
} from './post-actions.ts';
