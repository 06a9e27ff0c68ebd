'use client'
import { toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  blockTypesIn,
  type LabelledField,
  toFieldLabel,
} from '../../../../collections/messages/toFieldLabel.js'
import { toInvalidPaths } from '../../../../collections/panel/GoToFault/toInvalidPaths.js'
import { useRefusedSave } from '../../../../collections/panel/GoToFault/useRefusedSave.js'
import type { Finding } from '../../../../collections/panel/ScheduleChecklist/Findings.js'
import type { Preflight } from '../../../../collections/panel/ScheduleChecklist/usePreflight.js'
import { slugs } from '../../../../collections/slugs.js'

/** Calls whose publication was refused in this tab and that are still incomplete. Each language has its own form. */
const refused = new Set<string>()

/** Dismisses Payload's toast listing the invalid fields; the checklist is clearer. */
const dismissFieldList = (sentence: string, labels: string[]) => {
  for (const shown of toast.getToasts()) {
    const title = 'title' in shown ? shown.title : undefined
    const list = (title as { props?: { errorMessage?: string } } | undefined)?.props?.errorMessage
    if (title === sentence || labels.some((label) => list?.includes(label))) toast.dismiss(shown.id)
  }
}

const toRefusing = (findings: Finding[]) => findings.filter(({ weight }) => weight === 'refuses')

/**
 * Handles a refused publication: jumps to the first finding and keeps the form's field errors in sync with the
 * checklist. Returns the blocking findings until the call is complete, because the form itself drops them with the next
 * saved draft.
 */
export const useRefusal = ({
  preflight,
  askAgain,
  onRefused,
}: {
  preflight: Preflight
  askAgain: () => void
  /** Receives the first finding of the checklist, or else the path of the first invalid field. */
  onRefused: (first: Finding | string) => void
}): Finding[] => {
  const { id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields, getFields } = useForm()
  const { i18n, t } = useTranslation()
  const isAwaited = useRef(false)
  const [isRefused, setIsRefused] = useState(() => refused.has(String(id)))
  // Keeps the last answer while a new one is fetched.
  const [findings, setFindings] = useState<Finding[]>([])
  if (preflight.state === 'known' && preflight.findings !== findings) setFindings(preflight.findings)
  const isComplete = preflight.state === 'known' && toRefusing(preflight.findings).length === 0
  if (isRefused && isComplete) setIsRefused(false)

  useRefusedSave(() => {
    if (toInvalidPaths(getFields()).length === 0) return
    refused.add(String(id))
    isAwaited.current = true
    setIsRefused(true)
    askAgain()
  })

  useEffect(() => {
    if (preflight.state === 'checking' || !refused.has(String(id))) return
    const refusing = preflight.state === 'known' ? toRefusing(preflight.findings) : []
    const fields = getFields()
    const invalid = toInvalidPaths(fields)
    if (isAwaited.current) {
      isAwaited.current = false
      const first = refusing.find(({ path }) => invalid.includes(path)) ?? refusing[0] ?? invalid[0]
      if (typeof first === 'object') {
        const known = getEntityConfig({ collectionSlug: slugs.calls }).fields as LabelledField[]
        dismissFieldList(
          t('error:correctInvalidFields'),
          invalid.map((path) => toFieldLabel(known, path, i18n, blockTypesIn(fields))),
        )
      }
      if (first !== undefined) onRefused(first)
    }
    if (preflight.state !== 'known') return
    // A fault can also be fixed elsewhere: in a drawer, or by somebody else.
    for (const path of invalid)
      if (!fields[path]?.validate && !refusing.some((finding) => finding.path === path))
        dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
    if (refusing.length === 0) refused.delete(String(id))
  }, [dispatchFields, getEntityConfig, getFields, i18n, id, onRefused, preflight, t])

  return useMemo(() => (isRefused ? toRefusing(findings) : []), [findings, isRefused])
}
