'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { message, type Sentence } from '../../messages/messages.js'
import type { Held } from './saveRest.js'

/** Why a form's last save failed, with the server's message if there is one. */
export type Trouble = {
  kind: 'gone' | 'loggedOut' | 'offline' | 'otherAccount' | 'refused' | 'unreachable'
  message?: string
}

/** What a form has not saved. */
export type SaveState = {
  /** The fields that the server refused and the last save left out. */
  held: Held[]
  trouble: Trouble | null
  /** Whether the input is stored on the device. */
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

/** Forgets a closed form. */
export const endSaveState = (form: string): void => {
  states.delete(form)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The name of the component's form: a document in one language. */
export const useFormName = (): string => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  return `${collectionSlug ? `${collectionSlug}:${id ?? ''}` : globalSlug}:${code}`
}

/** What the form has not saved, and why. */
export const useSaveState = (form: string): SaveState =>
  useSyncExternalStore(
    subscribe,
    () => readSaveState(form),
    () => saved,
  )

/** The messages for each kind of failure. */
export const troubles: Record<Trouble['kind'], Sentence> = {
  offline: message('panel:troublesOffline'),
  unreachable: message('panel:troublesUnreachable'),
  loggedOut: message('panel:troublesLoggedOut'),
  otherAccount: message('panel:troublesOtherAccount'),
  gone: message('panel:troublesGone'),
  refused: message('panel:troublesRefused'),
}
