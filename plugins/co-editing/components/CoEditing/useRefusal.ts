'use client'
import { useConfig, useDocumentInfo, useFormProcessing, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import { contested } from '../../merge/report.js'
import type { Row } from './formBase.js'

/**
 * Reads the stored document when a publishing save was rejected for a conflict, because the error answer contains no
 * document.
 */
export const useRefusal = ({
  fields,
  isAsking,
  onRead,
}: {
  fields: FormState
  isAsking: boolean
  onRead: (doc: Row) => void
}): void => {
  const { config } = useConfig()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const isSubmitting = useFormProcessing()
  const say = useSay()
  const isRefused =
    !isAsking && Object.values(fields).some(({ errorMessage }) => errorMessage === say(contested))

  const hear = useEffectEvent(onRead)
  const left = useRef(new AbortController())

  useEffect(() => {
    const here = new AbortController()
    left.current = here
    return () => here.abort()
  }, [collectionSlug, globalSlug, id, locale])

  useEffect(() => {
    if (!isRefused || isSubmitting) return
    const { signal } = left.current
    const asked = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale })
    const path = (collectionSlug ? `/${collectionSlug}/${id}` : `/globals/${globalSlug}`) as `/${string}`
    const read = async () => {
      const address = `${formatAdminURL({ apiRoute: config.routes.api, path })}?${asked}`
      const response = await fetch(address, { credentials: 'include', signal })
      const doc = response.ok && ((await response.json()) as Row)
      if (doc && !signal.aborted) hear(doc)
    }
    // Not aborted: the form may clear the field error before the answer arrives. If the request fails, the next attempt
    // reads again.
    read().catch(() => undefined)
  }, [collectionSlug, config, globalSlug, id, isRefused, isSubmitting, locale])
}
