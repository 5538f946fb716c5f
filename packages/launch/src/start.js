import { runLauncher } from './run-launcher.js';

await runLauncher('built');
