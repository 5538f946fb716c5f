export { SidewaysScroll, type SidewaysScrollProps } from './sideways-scroll.tsx';
export {
  type Sorting,
  Table,
  type TableProps,
  Td,
  type TdProps,
  Th,
  type ThProps,
  Tr,
  type TrProps,
} from './table.tsx';
