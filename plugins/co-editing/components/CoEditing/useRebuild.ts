'use client'
import {
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormProcessing,
  useServerFunctions,
} from '@payloadcms/ui'
import { type FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { type RefObject, useEffect, useState } from 'react'
import { toFormPath } from '../../merge/report.js'
import { isSame, type MergeField, toParts } from '../../merge/units.js'
import type { Form, Rebuild, Row } from './formBase.js'

/**
 * Has the server render a form whose rows others added, moved or removed, and passes its state to `show` with what was
 * typed meanwhile. Returns a function that requests it.
 */
export const useRebuild = ({
  schema,
  latest,
  show,
}: {
  schema: readonly MergeField[]
  latest: RefObject<Form>
  show: (state: FormState, rebuild: Rebuild) => void
}): ((rebuild: Rebuild | undefined) => void) => {
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const isSubmitting = useFormProcessing()
  const isSaving = useFormBackgroundProcessing()
  const [rebuild, setRebuild] = useState<Rebuild>()

  useEffect(() => {
    // Wait until Payload has applied the save's answer.
    if (!rebuild || isSaving || isSubmitting) return
    const abort = new AbortController()
    const run = async () => {
      const { parts: asked } = latest.current
      const answer = await getFormState({
        ...{ id, collectionSlug, globalSlug, data: rebuild.doc, docPermissions: docPermissions! },
        docPreferences: await getDocPreferences(),
        operation: id === undefined && !globalSlug ? 'create' : 'update',
        renderAllFields: true,
        schemaPath: (collectionSlug ?? globalSlug)!,
        signal: abort.signal,
        skipValidation: true,
      })
      const state = answer && 'state' in answer ? answer.state : undefined
      if (!state || abort.signal.aborted) return
      setRebuild(undefined)
      const { parts } = latest.current
      // Rows were added, moved or removed here meanwhile: the next save answers with the others' rows again.
      if ([...parts.lists].some((list) => !isSame(parts.units.get(list), asked.units.get(list)))) return
      const shown = toParts(schema, reduceFieldsToValues(state, true) as Row)
      for (const [key, value] of parts.units) {
        if (isSame(value, asked.units.get(key))) continue
        const path = toFormPath(key, shown)
        if (state[path]) state[path] = { ...state[path], value }
      }
      show(state, rebuild)
    }
    // If the request fails, form and base stay, and the next save gets the same answer.
    run().catch(() => undefined)
    return () => abort.abort()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when the form is at rest
  }, [isSaving, isSubmitting, rebuild])
  return setRebuild
}
