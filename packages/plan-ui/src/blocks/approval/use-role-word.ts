'use client';

import { useT } from '@kader/i18n/react';

/** A role at the client in words: one of ours has words; another is shown as it was written down. */
export function useRoleWord(): (role: string) => string {
  const t = useT('common');
  return (role) => (t.has(`roles.client.${role}`) ? t.derived(`roles.client.${role}`) : role);
}
