import { keepBackup } from './keep-backup.js';

await keepBackup({
  name: 'restore',
  title: 'Restore',
  usage: 'npm run restore -- <folder of a backup> [--replace, to let go of what is there]',
  whatToDo:
    'Where something is in the way, choose an empty place for it, or add --replace to let go of what is there.',
});
