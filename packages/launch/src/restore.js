import { keepBackup } from './keep-backup.js';

await keepBackup({
  name: 'restore',
  title: 'Restore',
  usage: 'npm run restore -- <folder of a backup> [--replace, to let go of what is there]',
});
