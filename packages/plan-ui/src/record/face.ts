export { DecisionTable } from '../blocks/approval/decision-table.tsx';
