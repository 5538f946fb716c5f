export { type DocumentSession, useDocumentSession } from './use-document-session.ts';
