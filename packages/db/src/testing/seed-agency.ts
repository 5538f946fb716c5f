import { createHash } from 'node:crypto';
import type { Actor, AgencyRole, ClientRole } from '@kader/access';
import type { Item } from '@kader/plan/document';
import type { TemplateStructure } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../doors/database.ts';
import { withScope } from '../doors/with-scope.ts';
import { createAgency } from '../repositories/agencies.ts';
import { addClientPerson } from '../repositories/client-people.ts';
import { createClient } from '../repositories/clients.ts';
import { createDocument } from '../repositories/documents.ts';
import { addMember } from '../repositories/memberships.ts';
import {
  createTemplate,
  createTemplateVersion,
  publishTemplateVersion,
  putTemplateWords,
  type TemplateRef,
} from '../repositories/templates.ts';

type Member = Extract<Actor, { kind: 'member' }>;
type ClientPerson = Extract<Actor, { kind: 'clientPerson' }>;
type System = Extract<Actor, { kind: 'system' }>;

/** A fresh agency with one of everything that a test stands on. */
export interface SeededAgency {
  readonly agencyId: string;
  readonly slug: string;
  readonly owner: Member;
  readonly system: System;
  readonly clientId: string;
  /** Approver at the client. */
  readonly approver: ClientPerson;
  /** A published template of the agency's own. */
  readonly template: TemplateRef & { readonly key: string; readonly hash: string };
  readonly documentId: string;
}

/** Time of everything that the builders write. */
export const seedTime = new Date('2026-10-05T08:00:00.000Z');

/** The smallest structure: one section with a goals block. */
export const seedStructure: TemplateStructure = {
  key: 'seed',
  version: 1,
  kind: 'plan',
  sections: [{ key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] }],
  settings: { smartA: 'achievable', detailWindowDays: 90, approval: 'required' },
  starterItems: [],
};

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Adds a member with a role and returns them as the actor they are. */
export async function seedMember(db: Database, system: System, role: AgencyRole): Promise<Member> {
  const userId = uuidv7();
  const details = { name: `Member ${role}`, email: `${userId}@agency.test`, locale: 'nl' as const };
  await withScope(db, system, (scope) => addMember(scope, { userId, role, ...details, createdAt: seedTime }));
  return { kind: 'member', agencyId: system.agencyId, userId, role, assignedClientIds: [] };
}

/** Adds a client with one person and returns both. */
export async function seedClient(
  db: Database,
  system: System,
  role: ClientRole = 'approver',
): Promise<{ clientId: string; person: ClientPerson }> {
  const clientId = uuidv7();
  const userId = uuidv7();
  const seat = { clientId, role, executive: false, steering: false };
  await withScope(db, system, async (scope) => {
    await createClient(scope, {
      id: clientId,
      slug: `client-${clientId.slice(-12)}`,
      name: 'Bakery',
      trade: 'Bakery chain',
      country: 'NL',
      defaultLocale: 'nl',
      currency: 'EUR',
      createdAt: seedTime,
    });
    const details = { name: 'Marieke', email: `${userId}@client.test`, locale: 'nl' as const };
    await addClientPerson(scope, { ...seat, userId, ...details, createdAt: seedTime });
  });
  return { clientId, person: { kind: 'clientPerson', agencyId: system.agencyId, userId, seats: [seat] } };
}

/** Publishes a template of the scope's agency with these words in Dutch. */
export async function seedTemplate(
  db: Database,
  actor: System,
  structure: TemplateStructure = seedStructure,
): Promise<SeededAgency['template']> {
  const templateId = uuidv7();
  const text = JSON.stringify(structure);
  const { key, version } = structure;
  const row = { templateId, version, key, kind: 'plan' as const, structure: text, hash: sha256Of(text) };
  await withScope(db, actor, async (scope) => {
    await createTemplate(scope, { id: templateId, key, origin: 'editor', createdAt: seedTime });
    await createTemplateVersion(scope, { ...row, packageHash: null, createdAt: seedTime });
    await putTemplateWords(scope, row, {
      locale: 'nl',
      words: { 'sections.goals.title': 'Doelen' },
      status: 'reviewed',
    });
    await publishTemplateVersion(scope, row, seedTime);
  });
  return { agencyId: actor.agencyId, templateId, version, key, hash: row.hash };
}

/** Adds a document with its header item and returns its id. */
export async function seedDocument(
  db: Database,
  actor: Actor,
  { clientId, template }: Pick<SeededAgency, 'clientId' | 'template'>,
): Promise<string> {
  const id = uuidv7();
  const header: Item = {
    id,
    collection: 'document',
    order: 'a0',
    fields: { title: 'Plan', locale: 'nl', currency: 'EUR' },
    revisions: {},
  };
  await withScope(db, actor, (scope) =>
    createDocument(scope, {
      id,
      clientId,
      template,
      kind: 'plan',
      title: 'Plan',
      locale: 'nl',
      currency: 'EUR',
      createdAt: seedTime,
      items: [header],
      people: [],
    }),
  );
  return id;
}

/** A fresh agency: owner, client with approver, published template, document. */
export async function seedAgency(db: Database): Promise<SeededAgency> {
  const agencyId = uuidv7();
  const slug = `agency-${agencyId.slice(-12)}`;
  const system: System = { kind: 'system', agencyId, task: 'seed' };
  await withScope(db, system, (scope) =>
    createAgency(scope, {
      slug,
      name: 'Agency',
      country: 'NL',
      defaultLocale: 'nl',
      timeZone: 'Europe/Amsterdam',
      currency: 'EUR',
      settings: {},
      brandColor: null,
      createdAt: seedTime,
    }),
  );
  const owner = await seedMember(db, system, 'owner');
  const { clientId, person: approver } = await seedClient(db, system);
  const template = await seedTemplate(db, system);
  const documentId = await seedDocument(db, owner, { clientId, template });
  return { agencyId, slug, owner, system, clientId, approver, template, documentId };
}
