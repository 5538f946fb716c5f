import { updateUser, withIdentity } from '@kader/db';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';

const input = z.object({
  locale: localeInput.optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
});

/** Keeps a person's language with their account. Theme, and the language of somebody not signed in, live in cookies alone. */
export const savePreferences = defineIdentityUseCase({
  name: 'save-preferences',
  permission: 'anyone',
  input,
  run: async ({ person, input: given, context }) => {
    const { locale } = given;
    if (person !== null && locale !== undefined) {
      await withIdentity(context.db, (identity) => updateUser(identity, person.userId, { locale }));
    }
    return given;
  },
});
