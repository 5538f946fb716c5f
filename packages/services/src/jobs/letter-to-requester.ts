import { getAgency, getClient, getVersion, listMembers, type ReviewRow, type ScopedTx } from '@kader/db';
import type { AboutVersion, Mail, MailContent } from '@kader/mail';
import type { JobContext } from './job-context.ts';

/** A letter to whoever sent a version for approval; null once that person has left the agency. */
export async function letterToRequester(
  { webUrl }: Pick<JobContext, 'webUrl'>,
  scope: ScopedTx,
  review: ReviewRow,
  compose: (about: AboutVersion) => MailContent,
): Promise<Mail | null> {
  const receiver = (await listMembers(scope)).find(({ userId }) => userId === review.requestedBy);
  if (receiver === undefined) {
    return null;
  }
  const { name, email: address, locale } = receiver;
  const agency = await getAgency(scope);
  const client = await getClient(scope, review.clientId);
  const version = await getVersion(scope, review.documentId, review.versionNumber);
  const content = compose({
    locale,
    receiverName: name,
    agencyName: agency.name,
    clientName: client.name,
    planTitle: version.title,
    version: version.number,
    url: `${webUrl}/${agency.slug}/clients/${client.slug}/plans/${review.documentId}`,
  });
  return { ...content, to: { name, address }, locale };
}
