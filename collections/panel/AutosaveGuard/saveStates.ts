'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { message, type Sentence } from '../../messages/messages.js'
import type { Held } from './saveRest.js'

/** Why the last save of a form did not arrive, and what the server said, where it said something. */
export type Trouble = {
  kind: 'gone' | 'loggedOut' | 'offline' | 'otherAccount' | 'refused' | 'unreachable'
  message?: string
}

/** What of a form is not saved. */
export type SaveState = {
  /** The fields that the last save left out, because the server refused them. */
  held: Held[]
  trouble: Trouble | null
  /** Whether what was typed is kept on the device. */
  isKept: boolean
}

const saved: SaveState = { held: [], trouble: null, isKept: false }
const states = new Map<string, SaveState>()
const listeners = new Set<() => void>()

export const readSaveState = (form: string): SaveState => states.get(form) ?? saved

export const setSaveState = (form: string, change: Partial<SaveState>): void => {
  const before = readSaveState(form)
  const after = { ...before, ...change }
  if (before.held.length + after.held.length === 0) after.held = before.held
  if (after.held === before.held && after.trouble === before.trouble && after.isKept === before.isKept) return
  states.set(form, after)
  for (const listener of listeners) listener()
}

/** Forgets a form that was left. */
export const endSaveState = (form: string): void => {
  states.delete(form)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The name of the form that a component is in: a document in one language. */
export const useFormName = (): string => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  return `${collectionSlug ? `${collectionSlug}:${id ?? ''}` : globalSlug}:${code}`
}

/** What of a form is not saved, and why. */
export const useSaveState = (form: string): SaveState =>
  useSyncExternalStore(
    subscribe,
    () => readSaveState(form),
    () => saved,
  )

/** Why a save did not arrive. */
export const troubles: Record<Trouble['kind'], Sentence> = {
  offline: message('panel:troublesOffline'),
  unreachable: message('panel:troublesUnreachable'),
  loggedOut: message('panel:troublesLoggedOut'),
  otherAccount: message('panel:troublesOtherAccount'),
  gone: message('panel:troublesGone'),
  refused: message('panel:troublesRefused'),
}
