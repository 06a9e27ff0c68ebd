'use client'
import { useConfig, useDocumentInfo, useFormSubmitted, useWatchForm } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { Held } from '../AutosaveGuard/saveRest.js'
import { useFieldSentences } from '../AutosaveGuard/useFieldSentences.js'
import { ScheduleChecklist } from '../ScheduleChecklist/index.js'
import { goToField } from './goToField.js'
import { toInvalidPaths } from './toInvalidPaths.js'
import { type PanelField, toTabIndex } from './toTabIndex.js'
import { useRefusedSave } from './useRefusedSave.js'

/**
 * Navigates to the first invalid field after a refused save or publication, and to the faults of a schedule, which
 * Payload doesn't do (payloadcms/payload#6384). The messages stay below the fields until the fields change, whereas
 * Payload's form drops server errors at the next key press.
 */
export const GoToFault = () => {
  const { fields, getFields } = useWatchForm()
  const isSubmitted = useFormSubmitted()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [anchor, setAnchor] = useState<HTMLSpanElement | null>(null)
  const [refused, setRefused] = useState<Held[]>([])
  const form = anchor?.closest('form') ?? null
  const goTo = (path: string) => {
    if (!form) return
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : getEntityConfig({ globalSlug: globalSlug! })
    const fields = (entity?.fields ?? []) as unknown as PanelField[]
    void goToField({ form, path, tab: toTabIndex(fields, path) })
  }
  useRefusedSave(() => {
    const now = getFields()
    const paths = toInvalidPaths(now)
    setRefused(
      paths.flatMap((path) => {
        const { errorMessage, value } = now[path]!
        return errorMessage ? [{ path, message: errorMessage, value }] : []
      }),
    )
    if (paths[0] !== undefined) goTo(paths[0])
  })
  const left = useMemo(
    () => (isSubmitted ? refused.filter(({ path, value }) => fields[path]?.value === value) : []),
    [fields, isSubmitted, refused],
  )
  useFieldSentences(form, left, 'refused')
  return (
    <>
      <span hidden ref={setAnchor} />
      {collectionSlug && id !== undefined && <ScheduleChecklist onChoose={({ path }) => goTo(path)} />}
    </>
  )
}
