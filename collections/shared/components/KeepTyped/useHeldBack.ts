'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { holdBack } from './holdBack.js'
import type { Held } from './saveRest.js'

const none: Held[] = []

/** The fields that the last save of the form left out, because the server refused them. */
export const useHeldBack = (): Held[] => {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const of = `${collectionSlug}/${id}/${locale}`
  const [held, setHeld] = useState({ of, faults: none })

  // Given up after the last words were sent, which a layout effect would not be.
  useEffect(() => {
    if (id === undefined) return
    const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}` })
    return holdBack({
      path: new URL(address, location.href).pathname,
      onSaved: (faults) =>
        setHeld((before) => (before.faults.length + faults.length > 0 ? { of, faults } : before)),
    })
  }, [collectionSlug, config, id, of])
  return held.of === of ? held.faults : none
}
