// Written by `index-messages` from the files in messages/. Run it after adding a file.
import common from '../../messages/ru/common.json' with { type: 'json' };
import errors from '../../messages/ru/errors.json' with { type: 'json' };
import mail from '../../messages/ru/mail.json' with { type: 'json' };

export const ru = {
  common,
  errors,
  mail,
};
