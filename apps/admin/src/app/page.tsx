import { getAdminViewer } from '@kader/api/server';
import { redirect } from 'next/navigation';

/** The bare address leads on: staff to the library, everybody else to sign-in. */
export default async function EntryPage(): Promise<never> {
  const { person } = await getAdminViewer();
  redirect(person === null ? '/sign-in' : '/templates');
}
