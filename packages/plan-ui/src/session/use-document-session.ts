'use client';

import type { PlanDocument } from '@kader/plan/document';
import { useEffect, useEffectEvent, useState } from 'react';
import { v7 } from 'uuid';
import { createDeviceOutbox } from '../store/device-outbox.ts';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox, type Outbox, type OutboxEntry } from '../store/outbox.ts';
import type { DocumentTransport, PersonEntry } from '../store/transport.ts';

export interface DocumentSession {
  /** The document as the server gave it. Keep the object while it is the same answer. */
  readonly document: PlanDocument;
  readonly people: readonly PersonEntry[];
  readonly transport: DocumentTransport;
  /** Names agency, person and document: unsent changes are kept on the device under it. */
  readonly scope: string;
  /** Others did what cannot be applied here: ask for the document anew and give it as `document`. */
  readonly onOutOfStep: () => void;
}

/**
 * The store of a document for as long as its screen stands: begins to send and to look for what others did, takes over
 * what a closed tab left behind, looks again when the person comes back or the network does, and starts anew from a
 * fresh document when the old one is out of step. What was not sent yet is never lost: where the device does not keep it,
 * the browser asks before the tab is closed.
 */
export function useDocumentSession(session: DocumentSession): DocumentStore {
  const [device] = useState(() => openDevice(session.scope));
  const [held, setHeld] = useState(() => openStore(session, device));
  const [opened, setOpened] = useState(session.document);
  if (opened !== session.document) {
    setOpened(session.document);
    if (held.store.getState().outOfStep) {
      setHeld(openStore(session, device));
    }
  }

  const tellOutOfStep = useEffectEvent(session.onOutOfStep);
  useEffect(() => {
    const { store } = held;
    device.giveTo(held.outbox);
    const stop = store.start();
    void device.adopt().then((entries) => store.adopt(entries));
    let told = false;
    const unsubscribe = store.subscribe(() => {
      if (store.getState().outOfStep && !told) {
        told = true;
        tellOutOfStep();
      }
    });
    const look = () => {
      if (document.visibilityState === 'visible') {
        void store.refresh();
      }
    };
    const holdBack = (event: BeforeUnloadEvent) => {
      const { onlyInTab, pending, notTaken } = store.getState();
      if (onlyInTab && pending.length + notTaken.length > 0) {
        event.preventDefault();
      }
    };
    window.addEventListener('focus', look);
    window.addEventListener('beforeunload', holdBack);
    window.addEventListener('online', store.retry);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      unsubscribe();
      window.removeEventListener('focus', look);
      window.removeEventListener('beforeunload', holdBack);
      window.removeEventListener('online', store.retry);
      document.removeEventListener('visibilitychange', look);
    };
  }, [held, device]);

  return held.store;
}

/** The device's storage for one screen. */
interface Device {
  /** An outbox for one store. It writes while it is the one given to: a store that was replaced may still hear answers. */
  readonly outbox: () => Outbox;
  readonly giveTo: (outbox: Outbox) => void;
  readonly adopt: () => Promise<readonly OutboxEntry[]>;
}

/** On the server, where nothing is typed, a device that keeps nothing. */
function openDevice(scope: string): Device {
  const device = typeof window === 'undefined' ? null : createDeviceOutbox(scope, v7);
  const kept: Outbox = device ?? createMemoryOutbox();
  let owner: Outbox | null = null;
  return {
    outbox: () => {
      const outbox: Outbox = {
        load: () => kept.load(),
        save: (entries) => owner !== outbox || kept.save(entries),
      };
      return outbox;
    },
    giveTo: (outbox) => {
      owner = outbox;
    },
    adopt: async () => (device === null ? [] : await device.adopt()),
  };
}

function openStore({ document, people, transport }: DocumentSession, device: Device) {
  const outbox = device.outbox();
  return { outbox, store: new DocumentStore({ document, people, transport, outbox, newId: v7 }) };
}
