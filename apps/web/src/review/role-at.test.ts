import { expect, test } from 'vitest';
import { chooserRoleAt, roleAt } from './role-at.ts';

const me = { userId: 'u', name: 'Marieke', email: 'm@client.example' };
const seat = { steering: false, executive: false };

test('a person of two clients reads and decides at each in the role they have there', () => {
  const seats = [
    { ...seat, clientId: 'bakery', role: 'viewer' },
    { ...seat, clientId: 'roastery', role: 'approver' },
  ] as const;
  const person = { ...me, side: 'client', seats } as const;
  expect([roleAt(person, 'bakery'), roleAt(person, 'roastery')]).toEqual(['viewer', 'approver']);
});

test('a scenario is chosen as what one is at that client', () => {
  const seats = [
    { ...seat, clientId: 'bakery', role: 'approver', steering: true },
    { ...seat, clientId: 'roastery', role: 'approver', executive: true, steering: true },
  ] as const;
  const person = { ...me, side: 'client', seats } as const;
  expect([chooserRoleAt(person, 'bakery'), chooserRoleAt(person, 'roastery')]).toEqual([
    'steering',
    'executive',
  ]);
});

test('somebody of the agency has one role for all clients', () => {
  expect(roleAt({ ...me, side: 'agency', role: 'planner' }, 'bakery')).toBe('planner');
});
