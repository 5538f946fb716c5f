// Written by `index-messages` from the files in messages/. Run it after adding a file.
import common from '../../messages/nl/common.json' with { type: 'json' };
import errors from '../../messages/nl/errors.json' with { type: 'json' };
import mail from '../../messages/nl/mail.json' with { type: 'json' };

export const nl = {
  common,
  errors,
  mail,
};
