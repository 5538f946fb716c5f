export { UndoRedo } from './undo-redo.tsx';
