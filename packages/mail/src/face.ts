export { composeDecision, type DecisionMail } from './compose-decision.ts';
export { composeInvitation, type InvitationMail } from './compose-invitation.ts';
export { composeMemberInvitation, type MemberInvitationMail } from './compose-member-invitation.ts';
export { composeSignIn, type SignInMail } from './compose-sign-in.ts';
export { createMailTransport } from './create-mail-transport.ts';
export { type MailSettings, readMailEnv } from './env.ts';
export { createFolderTransport, listMails, type StoredMail } from './folder-transport.ts';
export { type Mail, type MailContent, MailError, type MailErrorReason, type MailTransport } from './mail.ts';
export { createSmtpTransport } from './smtp-transport.ts';
