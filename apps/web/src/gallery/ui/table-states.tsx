import { SidewaysScroll, Table, type TableProps, Td, Th, Tr } from '@kader/ui';
import type { ReactNode } from 'react';
import { longText, longWord } from '../long-text.ts';
import { nothing, type UiStates } from './ui-state.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const lines = [
  ['Search ads', '4,000'],
  ['A letter every second Thursday', '0'],
] as const;

function budget(label: string, rows: ReactNode, given: Partial<TableProps> = {}) {
  return (
    <Table {...given} label={label}>
      <thead>
        <tr>
          <Th sort="ascending" onSort={nothing}>
            Line
          </Th>
          <Th numeric sort="none" onSort={nothing}>
            Plan
          </Th>
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </Table>
  );
}

const filled = lines.map(([line, plan], index) => (
  <Tr key={line} selected={index === 1}>
    <Th scope="row">{line}</Th>
    <Td numeric>{plan}</Td>
  </Tr>
));

/** Tables, and what scrolls sideways in its own box. */
export const tableStates: UiStates = {
  Table: {
    'sorted, one row selected': budget('Budget', filled),
    dense: budget('Budget, dense', filled, { density: 'dense' }),
    'two lines a row': budget('Budget, two lines', filled, { density: 'two-line' }),
    'grouped, with a total': budget(
      'Budget in groups',
      <>
        <Tr kind="group">
          <Th scope="row">Paid</Th>
          <Td />
        </Tr>
        {filled}
        <Tr kind="total">
          <Th scope="row">Total</Th>
          <Td numeric>4,000</Td>
        </Tr>
      </>,
    ),
    empty: budget(
      'Budget without lines',
      <Tr>
        <Td colSpan={2}>–</Td>
      </Tr>,
    ),
    'long text': budget(
      'Budget with long text',
      <Tr>
        <Th scope="row" className="[overflow-wrap:anywhere]">
          {longText}
        </Th>
        <Td numeric>9,007,199,254,740.91</Td>
      </Tr>,
    ),
    'scrolls sideways': (
      <Table scroll label="Twelve months">
        <thead>
          <tr>
            {months.map((month) => (
              <Th key={month} numeric className="min-w-28">
                {month}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Tr>
            {months.map((month) => (
              <Td key={month} numeric>
                1,000
              </Td>
            ))}
          </Tr>
        </tbody>
      </Table>
    ),
  },
  SidewaysScroll: {
    fits: <SidewaysScroll label="Something narrow">Fits</SidewaysScroll>,
    scrolls: (
      <SidewaysScroll label="Something wide">
        <p className="w-max">{Array.from({ length: 6 }, () => longWord).join(' · ')}</p>
      </SidewaysScroll>
    ),
  },
};
