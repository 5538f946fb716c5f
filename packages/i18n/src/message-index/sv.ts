// Written by `index-messages` from the files in messages/. Run it after adding a file.
import common from '../../messages/sv/common.json' with { type: 'json' };
import errors from '../../messages/sv/errors.json' with { type: 'json' };
import mail from '../../messages/sv/mail.json' with { type: 'json' };

export const sv = {
  common,
  errors,
  mail,
};
