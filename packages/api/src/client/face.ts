export { ApiError } from './api-error.ts';
export { createWebClient, toApiError } from './create-api-client.ts';
export { createDocumentTransport, type DocumentTransport, type PersonNames } from './document-transport.ts';
export { acceptInvitation, savePreferences, signInAsDemoPerson, signOut } from './post-actions.ts';
