import { keepBackup } from './keep-backup.js';

await keepBackup({
  name: 'backup',
  title: 'Backup',
  usage: 'npm run backup -- <folder that is not there yet>',
  whatToDo: 'See that the folder is new, can be written to, and has room.',
});
