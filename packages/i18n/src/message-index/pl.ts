// Written by `index-messages` from the files in messages/. Run it after adding a file.
import common from '../../messages/pl/common.json' with { type: 'json' };
import errors from '../../messages/pl/errors.json' with { type: 'json' };
import mail from '../../messages/pl/mail.json' with { type: 'json' };

export const pl = {
  common,
  errors,
  mail,
};
