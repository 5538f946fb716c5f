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
 * fresh document when the old one is out of step. What was not sent yet is never lost.
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
    device.owner = held.outbox;
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
    window.addEventListener('focus', look);
    window.addEventListener('online', store.retry);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      unsubscribe();
      window.removeEventListener('focus', look);
      window.removeEventListener('online', store.retry);
      document.removeEventListener('visibilitychange', look);
    };
  }, [held, device]);

  return held.store;
}

/** The device's storage for one screen. Only the store that owns it writes: one that was replaced may still hear answers. */
interface Device {
  readonly kept: Outbox;
  readonly adopt: () => Promise<readonly OutboxEntry[]>;
  owner: Outbox | null;
}

/** On the server, where nothing is typed, a device that keeps nothing. */
function openDevice(scope: string): Device {
  if (typeof window === 'undefined') {
    return { kept: createMemoryOutbox(), adopt: async () => [], owner: null };
  }
  const kept = createDeviceOutbox(scope, v7);
  return { kept, adopt: () => kept.adopt(), owner: null };
}

function openStore({ document, people, transport }: DocumentSession, device: Device) {
  const outbox: Outbox = {
    load: () => device.kept.load(),
    save: (entries) => {
      if (device.owner === outbox) {
        device.kept.save(entries);
      }
    },
  };
  return { outbox, store: new DocumentStore({ document, people, transport, outbox, newId: v7 }) };
}
