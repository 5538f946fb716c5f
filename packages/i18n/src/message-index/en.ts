// Written by `index-messages` from the files in messages/. Run it after adding a file.
import common from '../../messages/en/common.json' with { type: 'json' };
import errors from '../../messages/en/errors.json' with { type: 'json' };
import mail from '../../messages/en/mail.json' with { type: 'json' };

export const en = {
  common,
  errors,
  mail,
};
